import { isA, type WordClass } from '../knowledge/words.ts';
import type { Token } from './tokens.ts';

const SMALL_WORDS: readonly WordClass[] = [
  'preposition',
  'auxiliary',
  'coordinator',
  'subordinator',
  'relative',
  'pronoun',
  'determiner',
  'possessive',
  'time',
  'adverb',
  'negation',
  'subject',
];

/**
 * What a token is to the grammar and no more: small words and marks as they stand, all others by capital and ending; "$"
 * for none, as behind the last.
 */
export function tokenClass(token: Token | undefined): string {
  if (!token) return '$';
  if (token.kind === 'quoted') return '"';
  if (token.kind === 'number') return '#';
  if (token.kind === 'mark') return markClass(token.text);
  const word = token.lower;
  if (SMALL_WORDS.some((each) => isA(each, word))) return word;
  if (token.capital) return 'Name';
  if (word.endsWith('ing')) return '-ing';
  if (word.endsWith('ed')) return '-ed';
  return word.endsWith('ly') ? '-ly' : 'word';
}

/** Dashes are one; what stands in no plain text file is "mark", so that tables of classes are plain text files. */
function markClass(mark: string): string {
  if (/^(?:--?|[–—―])$/.test(mark)) return '--';
  return /^[\x21-\x7e]{1,2}$/.test(mark) ? mark : 'mark';
}
