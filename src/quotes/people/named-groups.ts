import { roleKind } from '../knowledge/role-nouns.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import type { Character } from './characters.ts';
import type { NameInText } from './names.ts';

/** "the two", "the pair": people named shortly before. */
export const COUPLE = /^(?:two|pair|couple|duo|both)$/;
const MOST_BETWEEN = 6;
const MOST_NAMES = 6;

/**
 * The people of a phrase that names several: "Anna Berg and Paul Grant", "the two, Anna Berg and Paul Grant". Nobody
 * when it names one only.
 */
export function namesJoined(
  tokens: readonly Token[],
  phrase: NounPhrase,
  nameAt: (token: number) => NameInText | undefined,
): readonly NameInText[] {
  const names: NameInText[] = [];
  let joined = false;
  for (let at = phrase.from; at < phrase.to && names.length < MOST_NAMES; at++) {
    const name = nameAt(at);
    if (!name) continue;
    const before = names.at(-1);
    if (before) {
      if (!joins(tokens, before.to, name.from)) break;
      joined ||= tokens.slice(before.to, name.from).some((token) => token.lower === 'and');
    } else if (!leads(tokens, phrase.from, name.from)) return [];
    names.push(name);
    at = name.to - 1;
  }
  return joined ? names : [];
}

/** Nothing but "and", commas and small roles: "Anna Berg and jockey Paul Grant". */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN || to === from) return false;
  return tokens
    .slice(from, to)
    .every(({ lower, text }) => lower === 'and' || text === ',' || roleKind(lower) === 'person');
}

/** Nothing, a role, or "the two,". */
function leads(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ lower, text }) =>
        text === ',' || /^(?:the|both)$/.test(lower) || COUPLE.test(lower) || roleKind(lower) === 'person',
    );
}

/** Several people who speak as one. */
export function asGroup(members: readonly Character[]): Character {
  const names = members.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const first = members[0];
  return {
    name,
    words: [...names],
    named: first?.named ?? { start: 0, end: 0 },
    kind: 'group',
    gender: 'unknown',
    aliases: new Set(),
    roles: new Set(),
    mentions: 1,
  };
}
