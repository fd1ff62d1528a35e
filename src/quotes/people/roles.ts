import { roleGender, roleKind } from '../knowledge/role-nouns.ts';
import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { isA } from '../knowledge/words.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrases.ts';
import { headOf, phraseText } from '../words/phrase-heads.ts';
import type { Token } from '../words/tokens.ts';
import type { Character } from './characters.ts';
import type { NameInText } from './names.ts';
import { countBefore } from './sightings.ts';

/** Who bears a role, found by its noun ("spokesman") and what stands around it ("the president's"). */
export type RoleIndex = ReadonlyMap<string, readonly TiedRole[]>;

interface TiedRole {
  readonly character: Character;
  /** Where the character is named in full. */
  readonly start: number;
  readonly modifiers: ReadonlySet<string>;
}

/** Ties "Rebel commander", "the president's spokesman" and ", a former colonel," to the names beside them. */
export function tieRoles(
  text: string,
  { tokens }: ReadParagraph,
  names: Iterable<NameInText>,
  bearers: ReadonlyMap<NameInText, Character>,
): void {
  for (const name of names) {
    const character = bearers.get(name);
    if (!character || character.kind === 'body') continue;
    for (const phrase of rolesBeside(tokens, name)) {
      if (roleKind(tokens[headOf(tokens, phrase)]?.lower ?? '') === 'person')
        addRole(character, text, tokens, phrase);
    }
  }
}

function rolesBeside(tokens: readonly Token[], name: NameInText): readonly NounPhrase[] {
  const found: (NounPhrase | undefined)[] = [];
  const nameFrom = name.from + name.titles.length;
  if (roleKind(tokens[nameFrom - 1]?.lower ?? '') === 'person')
    found.push(withoutCue(tokens, nounPhraseBefore(tokens, nameFrom - 1, 0)));
  if (tokens[name.to]?.text === ',') found.push(nounPhraseAfter(tokens, name.to + 1, tokens.length));
  if (tokens[name.from - 1]?.text === ',' && name.kind === 'person') {
    const before = nounPhraseBefore(tokens, name.from - 2, 0);
    const opened = isA('determiner', tokens[before?.from ?? 0]?.lower ?? '');
    // "as did the envoy's aide, Jan Holm, who": without an article only a name that is closed off explains the role.
    if (before && (opened || /^[,.;]$/.test(tokens[name.to]?.text ?? '.'))) found.push(before);
  }
  return found.filter((phrase) => phrase !== undefined);
}

/** "said Mayor Jane Doe": the verb is no part of what she is. */
function withoutCue(tokens: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase) return undefined;
  let { from } = phrase;
  while (from < phrase.to - 1 && !tokens[from]?.capital && speechVerbForm(tokens[from]?.lower ?? '')) from++;
  return { from, to: phrase.to };
}

function addRole(character: Character, text: string, tokens: readonly Token[], phrase: NounPhrase): void {
  character.roles.add(phraseText(text, tokens, phrase));
  const gender = roleGender(tokens[headOf(tokens, phrase)]?.lower ?? '');
  if (gender && character.gender === 'unknown') character.gender = gender;
  if (character.kind === 'unknown') character.kind = 'person';
}

/** All roles that names bear, by their noun. */
export function indexRoles(characters: Iterable<Character>): RoleIndex {
  const index = new Map<string, TiedRole[]>();
  for (const character of characters) {
    if (character.kind !== 'person') continue;
    for (const role of character.roles) {
      const noun =
        role
          .toLowerCase()
          .split(/\s(?:of|for|in|at|from|with|to)\s/)[0]
          ?.split(/\s+/)
          .at(-1) ?? '';
      const tied = { character, start: character.named.start, modifiers: modifiersOf(role) };
      const list = index.get(noun);
      if (list) list.push(tied);
      else index.set(noun, [tied]);
    }
  }
  for (const list of index.values()) list.sort((one, other) => one.start - other.start);
  return index;
}

/** How many bearers of one noun are tried before a place, and how many behind it. */
const MEMORY = 20;

/**
 * The character whose role this is at a place of the text: of those it fits the one named last before it, or else the
 * first after; nothing when it fits none.
 */
export function bearerOf(
  roles: RoleIndex,
  noun: string,
  phrase: string,
  position: number,
): Character | undefined {
  const tied = roles.get(noun);
  if (!tied) return undefined;
  const asked = modifiersOf(phrase);
  const before = countBefore(tied, position);
  for (let at = before - 1; at >= 0 && at >= before - MEMORY; at--)
    if (fitModifiers(tied[at]?.modifiers ?? asked, asked)) return tied[at]?.character;
  return tied.slice(before, before + MEMORY).find(({ modifiers }) => fitModifiers(modifiers, asked))
    ?.character;
}

/** What a role says beside its noun: "president's" in "the president's spokesman". */
export function modifiersOf(phrase: string): ReadonlySet<string> {
  const words = phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}.-]+/u);
  return new Set(
    words.slice(0, -1).filter((word) => word && !isA('determiner', word) && !isA('preposition', word)),
  );
}

/** Two descriptions can be of one person when they share a word, or when one of them adds nothing to its noun. */
export function fitModifiers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.has('former') !== other.has('former')) return false;
  if (one.size === 0 || other.size === 0) return true;
  for (const word of one) if (other.has(word)) return true;
  return false;
}
