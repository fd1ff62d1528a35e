import type { Link, Span } from '../article/quote.ts';
import { type Character, gatherCharacters } from './characters.ts';
import { roleGender, roleKind } from './knowledge/role-nouns.ts';
import { isA } from './knowledge/words.ts';
import { findNames, type NameInText } from './names.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import { headOf, phraseText, spanOf } from './phrase-heads.ts';
import { whomPronounMeans } from './pronouns.ts';
import { type ReadParagraph, sentenceAt } from './reading.ts';
import { bearerOf, fitModifiers, indexRoles, modifiersOf, tieRoles } from './roles.ts';
import { lastSighting, type Sighting } from './sightings.ts';
import type { Token } from './tokens.ts';

/** Whom a noun phrase means, and what tells so. */
export interface Meant {
  readonly character: Character;
  readonly link: Link;
  /** Where the article tells it, if not in the phrase itself. */
  readonly namedAt: Span | null;
}

/** Who the noun phrases of one article mean. */
export interface Cast {
  /** Ask in reading order: whom a pronoun means depends on who was named and quoted before. */
  readonly resolve: (paragraph: ReadParagraph, phrase: NounPhrase) => Meant | undefined;
  /** The last name between two places that is a subject or a source. */
  readonly subjectBetween: (start: number, end: number) => Sighting | undefined;
}

/** Sources without a name are looked for among the last few only. */
const UNNAMED_MEMORY = 40;
const NEAR = 3;
/** A name that begins within so many tokens of its sentence is its subject, if no preposition leads it. */
const OPENING = 5;

/** Who stands for a body without being named: "a representative", "a spokesman". */
const SPEAKS_FOR = /^(?:representative|spokesman|spokeswoman|spokesperson|official|source|officer)$/;

export function makeCast(text: string, paragraphs: readonly ReadParagraph[]): Cast {
  const names = findNames(text, paragraphs);
  const bearers = gatherCharacters(names);
  const namesAt = paragraphs.map(() => new Map<number, NameInText>());
  for (const name of names) if (!name.inQuotation) namesAt[name.paragraph]?.set(name.from, name);
  for (const paragraph of paragraphs)
    tieRoles(text, paragraph, namesAt[paragraph.index]?.values() ?? [], bearers);
  const roles = indexRoles(new Set(bearers.values()));
  const named = nameSightings(paragraphs, names, bearers);
  const quoted: Sighting[] = [];
  const unnamed: Character[] = [];

  function resolve(paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
    const meant = identify(paragraph, phrase);
    if (meant) {
      const sentence = sentenceAt(paragraph, phrase.from);
      const { character } = meant;
      const place = spanOf(paragraph.tokens, phrase);
      quoted.push({ ...place, paragraph: paragraph.index, sentence, character, link: meant.link, weight: 2 });
    }
    return meant;
  }

  function identify(paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
    const { tokens } = paragraph;
    const word = tokens[phrase.from]?.lower ?? '';
    const alone = phrase.to - phrase.from === 1 || tokens[phrase.from + 1]?.text === ',';
    if (alone && /^(?:who|which|that)$/.test(word)) return antecedent(paragraph, phrase.from);
    if (alone && isA('subject', word)) {
      return byPronoun(whomPronounMeans(word, paragraph, phrase.from, named, quoted));
    }
    return byName(paragraph, phrase) ?? byRole(paragraph, phrase);
  }

  /** "Smith, 24, from Manchester, who": a place does not speak when a person stands before it. */
  function antecedent(paragraph: ReadParagraph, at: number): Meant | undefined {
    const { tokens } = paragraph;
    const phrase = nounPhraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, 0);
    if (!phrase) return undefined;
    const { character } = byName(paragraph, phrase) ?? byRole(paragraph, phrase);
    const nearest: Meant = { character, link: 'pronoun', namedAt: spanOf(tokens, phrase) };
    const led = isA('preposition', tokens[phrase.from - 1]?.lower ?? '');
    if (character.kind === 'person' || character.kind === 'group' || !led) return nearest;
    const start = tokens[phrase.from]?.start ?? 0;
    const begins = tokens[paragraph.sentences[sentenceAt(paragraph, at)]?.from ?? 0]?.start ?? 0;
    return (
      byPronoun(lastSighting(named, begins, start, (each) => each.character.kind === 'person')) ?? nearest
    );
  }

  function byName(paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
    const { tokens } = paragraph;
    const here = namesAt[paragraph.index];
    const head = headOf(tokens, phrase);
    for (let at = Math.max(0, phrase.from - NEAR); at < phrase.to + 2; at++) {
      const name = here?.get(at);
      if (!name) continue;
      // "the president's spokesman, Zafar Saidov": the name that explains a role.
      const apposed = name.from - 2 === head && tokens[name.from - 1]?.text === ',' && name.kind === 'person';
      const character = bearers.get(name);
      if (character && ((name.from <= head && head < name.to) || apposed)) return namedIn(name, character);
    }
    return undefined;
  }

  function byRole(paragraph: ReadParagraph, phrase: NounPhrase): Meant {
    const { tokens } = paragraph;
    const noun = tokens[headOf(tokens, phrase)]?.lower ?? '';
    const words = phraseText(text, tokens, phrase);
    const definite = !/^(?:a|an|one|another|some|many|several|other|two|three)$/.test(
      tokens[phrase.from]?.lower ?? '',
    );
    const isPerson = roleKind(noun) === 'person';
    const known = definite && isPerson ? bearerOf(roles, noun, words) : undefined;
    if (known) {
      known.roles.add(words);
      return { character: known, link: 'role', namedAt: known.named };
    }
    const unknown =
      sameUnnamed(noun, words, definite && isPerson) ?? newUnnamed(noun, words, spanOf(tokens, phrase));
    if (!definite && SPEAKS_FOR.test(noun) && phrase.to - phrase.from === 2)
      tieToBody(unknown, paragraph, phrase);
    return { character: unknown, link: 'unnamed', namedAt: null };
  }

  /** "The Red Cross will send help, a representative said": whom "a representative" speaks for. */
  function tieToBody(unnamedOne: Character, paragraph: ReadParagraph, phrase: NounPhrase): void {
    const { tokens, sentences } = paragraph;
    const begins = tokens[sentences[sentenceAt(paragraph, phrase.from)]?.from ?? 0]?.start ?? 0;
    const before = tokens[phrase.from]?.start ?? 0;
    const body = lastSighting(
      named,
      begins,
      before,
      ({ character, weight }) => weight >= 1 && character.kind === 'body',
    );
    if (!body) return;
    const role = `${body.character.name} ${unnamedOne.words.at(-1)}`;
    unnamedOne.roles.add(role);
    unnamedOne.aliases.add(role);
  }

  function sameUnnamed(noun: string, words: string, sameRole: boolean): Character | undefined {
    const folded = words.toLowerCase();
    for (let at = unnamed.length - 1; at >= 0 && at >= unnamed.length - UNNAMED_MEMORY; at--) {
      const each = unnamed[at];
      if (!each) continue;
      const alike =
        sameRole && each.words.at(-1) === noun && fitModifiers(modifiersOf(each.name), modifiersOf(words));
      if (!alike && each.name.toLowerCase() !== folded) continue;
      each.mentions++;
      if (each.name !== words) each.aliases.add(words);
      return each;
    }
    return undefined;
  }

  function newUnnamed(noun: string, words: string, named: Span): Character {
    const kind = roleKind(noun) ?? 'unknown';
    const gender = roleGender(noun) ?? 'unknown';
    const fresh: Character = {
      name: words,
      words: [noun],
      named,
      kind,
      gender,
      aliases: new Set(),
      roles: new Set(),
      mentions: 1,
    };
    unnamed.push(fresh);
    return fresh;
  }

  return {
    resolve,
    subjectBetween: (start, end) => lastSighting(named, start, end, (each) => each.weight >= 1),
  };
}

/** A speaker by a name that stands at the place itself. */
export function seenAs({ character, link }: Sighting): Meant {
  return { character, link, namedAt: link === 'name' ? null : character.named };
}

function namedIn(name: NameInText, character: Character): Meant {
  return name.words.length >= character.words.length
    ? { character, link: 'name', namedAt: null }
    : { character, link: 'short-name', namedAt: character.named };
}

function byPronoun(sighting: Sighting | undefined): Meant | undefined {
  if (!sighting) return undefined;
  const { start, end, character } = sighting;
  return { character, link: 'pronoun', namedAt: { start, end } };
}

function nameSightings(
  paragraphs: readonly ReadParagraph[],
  names: readonly NameInText[],
  bearers: ReadonlyMap<NameInText, Character>,
): readonly Sighting[] {
  return names.flatMap((name) => {
    const character = bearers.get(name);
    const paragraph = paragraphs[name.paragraph];
    if (!character || !paragraph || name.inQuotation) return [];
    const sentence = sentenceAt(paragraph, name.from);
    const weight = weightOf(paragraph.tokens, name, paragraph.sentences[sentence]?.from ?? 0);
    const { link } = namedIn(name, character);
    return [
      { start: name.start, end: name.end, paragraph: name.paragraph, sentence, character, link, weight },
    ];
  });
}

function weightOf(tokens: readonly Token[], name: NameInText, sentenceFrom: number): number {
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  if (before?.kind === 'word' && isA('preposition', before.lower)) return 0;
  const isSubject = name.from - sentenceFrom <= OPENING || followedByVerb(after);
  return isSubject && after?.lower !== "'s" && after?.lower !== "'" ? 1 : 0.3;
}

function followedByVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.lower === "'s") return false;
  return isA('auxiliary', token.lower) || /(?:ed|s)$/.test(token.lower);
}
