import { isKin, roleKind } from '../knowledge/role-nouns.ts';
import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { headOf } from '../words/phrase-heads.ts';
import type { Token } from '../words/tokens.ts';
import { type Character, nameAfterKin } from './characters.ts';
import type { Known, Meant } from './meant.ts';
import { asGroup, COUPLE, namesJoined } from './named-groups.ts';
import type { NameInText } from './names.ts';
import { whomPronounMeans } from './pronouns.ts';
import { lastTwo } from './sightings.ts';

/** So many tokens before a phrase a name may begin that reaches into it. */
const NEAR = 3;

/** Whom a phrase means that holds a name; nobody when it holds none. */
export function meantByName(known: Known, paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
  const { tokens } = paragraph;
  const last = namedAtEnd(known, paragraph, phrase);
  const head = last ?? headOf(tokens, phrase);
  for (let at = Math.max(0, phrase.from - NEAR); at < phrase.to + 2; at++) {
    const name = known.namesAt[paragraph.index]?.get(at);
    const character = name && known.bearers.get(name);
    if (!name || !character) continue;
    // "the president's spokesman, Zafar Saidov": the name that explains a role.
    const apposed = name.from - 1 === commaBehind(tokens, head, phrase) && explains(tokens, name, head);
    if (!apposed && (name.from > head || head >= name.to)) continue;
    if (apposed && isKin(tokens[head]?.lower ?? ''))
      nameAfterKin(character, familyOf(known, paragraph, phrase));
    return name.words.length >= character.words.length
      ? { character, link: 'name', namedAt: null }
      : { character, link: 'short-name', namedAt: character.named };
  }
  return undefined;
}

/** "University of Hull professor Ann Roe": whose role the words in front are, though another name begins them. */
function namedAtEnd(
  { namesAt }: Known,
  { tokens, index }: ReadParagraph,
  phrase: NounPhrase,
): number | undefined {
  for (let at = phrase.from + 1; at < phrase.to && tokens[at]?.text !== ','; at++) {
    const name = namesAt[index]?.get(at);
    if (name?.kind === 'person' && roleKind(tokens[at - 1]?.lower ?? '') === 'person') return at;
  }
  return undefined;
}

/** The first comma behind the head of a phrase: "One pastor supporting Mr. Cole, Ann Lee of Hope Church,". */
function commaBehind(tokens: readonly Token[], head: number, { to }: NounPhrase): number {
  for (let at = head + 1; at < to + 1; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** A name behind a role and a comma is whose role it is: a person's, or a lone word that is closed off. */
function explains(tokens: readonly Token[], name: NameInText, head: number): boolean {
  if (name.kind === 'person') return true;
  if (name.kind === 'body' || name.words.length > 1) return false;
  return roleKind(tokens[head]?.lower ?? '') === 'person' && /^[,.;]$/.test(tokens[name.to]?.text ?? '.');
}

/** Whose "his wife" or "Paul Grant's brother" is. */
function familyOf(known: Known, paragraph: ReadParagraph, phrase: NounPhrase): Character | undefined {
  const { tokens } = paragraph;
  const owner = tokens[phrase.from]?.lower;
  if (owner === 'his' || owner === 'her') {
    const pronoun = owner === 'his' ? 'he' : 'she';
    return whomPronounMeans(pronoun, paragraph, phrase.from, known.named, known.quoted)?.sighting.character;
  }
  for (let at = phrase.from; at < phrase.to; at++) {
    const name = known.namesAt[paragraph.index]?.get(at);
    if (name && tokens[name.to]?.lower === "'s") return known.bearers.get(name);
  }
  return undefined;
}

/** "Anna Berg and Paul Grant", "the two": people who speak as one; nobody when it is one who speaks. */
export function meantTogether(known: Known, paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
  const { tokens, index } = paragraph;
  const nameAt = (at: number) => known.namesAt[index]?.get(at);
  const joined = namesJoined(tokens, withFirst(paragraph, phrase, nameAt), nameAt);
  const members = new Set(joined.flatMap((name) => known.bearers.get(name) ?? []));
  if (members.size > 1) return { character: group(known, members), link: 'name', namedAt: null };
  const isCouple = phrase.to - phrase.from <= 2 && COUPLE.test(tokens[phrase.to - 1]?.lower ?? '');
  const couple = isCouple ? lastTwo(known.named, tokens[phrase.from]?.start ?? 0, index - 1) : undefined;
  return couple && { character: group(known, couple.people), link: 'role', namedAt: couple.place };
}

/** "Anna Berg and jockey Paul Grant said": whoever begins the sentence speaks, too. */
function withFirst(
  paragraph: ReadParagraph,
  phrase: NounPhrase,
  nameAt: (at: number) => NameInText | undefined,
): NounPhrase {
  const { tokens, sentences } = paragraph;
  const from = sentences[sentenceAt(paragraph, phrase.from)]?.from ?? phrase.from;
  let joint = phrase.from - 1;
  while (joint > from && roleKind(tokens[joint]?.lower ?? '') === 'person') joint--;
  const isSecond = tokens[joint]?.lower === 'and' && nameAt(from)?.to === joint;
  return isSecond ? { from, to: phrase.to } : phrase;
}

function group({ groups }: Known, members: ReadonlySet<Character>): Character {
  const fresh = asGroup([...members]);
  const old = groups.get(fresh.name);
  if (!old) groups.set(fresh.name, fresh);
  return old ?? fresh;
}
