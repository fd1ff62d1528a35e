/** Reads a word, a phrase or the value of a field in the text of a query. */
import type { Span } from '../article/quote.ts';
import { searchWords } from '../article/search-words.ts';
import type { Field } from './fields.ts';
import type { QueryMistake } from './query.ts';

/** A word or a phrase; its place is that of all of it, the field too. */
export interface WordsToken extends Span {
  readonly kind: 'words';
  readonly field: Field | null;
  /** As it was written, without quotation marks and the `*` at the end. */
  readonly value: string;
  readonly prefix: boolean;
}

/** `*` alone, or what asks for nothing. */
export type Nothing = Span & ({ readonly kind: 'everything' } | { readonly kind: 'blank' });

type Found = WordsToken | Nothing | QueryMistake;

const MARKS = '"“”„‟«»＂';

/** What goes on to the next blank, parenthesis or quotation mark. */
export const BARE = new RegExp(`[^\\s()（）${MARKS}]+`, 'y');

/** @param start where the field begins that it belongs to, if it has one @param valueStart where it begins itself */
export function readWords(text: string, start: number, valueStart: number, field: Field | null): Found {
  return MARKS.includes(text.charAt(valueStart))
    ? readPhrase(text, start, valueStart, field)
    : readBare(text, start, valueStart, field);
}

/** What a sticky expression finds right here. */
export function matchAt(expression: RegExp, text: string, position: number): string | undefined {
  expression.lastIndex = position;
  return expression.exec(text)?.[0];
}

function readPhrase(text: string, start: number, open: number, field: Field | null): Found {
  let close = open + 1;
  while (close < text.length && !MARKS.includes(text.charAt(close))) close += 1;
  if (close === text.length)
    return mistake(
      'this quotation mark is not closed',
      { start: open, end: open + 1 },
      'Put another one after the last word of the phrase, or leave this one out.',
    );
  const stars = matchAt(STARS, text, close + 1)?.length ?? 0;
  const place = { start, end: close + 1 + stars };
  return wordsToken(text, place, { start: open + 1, end: close }, field, stars > 0);
}

const STARS = /\*+/y;

function readBare(text: string, start: number, valueStart: number, field: Field | null): Found {
  const end = valueStart + (matchAt(BARE, text, valueStart)?.length ?? 0);
  if (field === null && /^\*+$/.test(text.slice(start, end))) return { kind: 'everything', start, end };
  return wordsToken(text, { start, end }, { start: valueStart, end }, field, false);
}

/** `place` is that of all of it, `inside` that of the words. */
function wordsToken(
  text: string,
  place: Span,
  inside: Span,
  field: Field | null,
  hasStarAfter: boolean,
): Found {
  const written = text.slice(inside.start, inside.end).trimEnd();
  const value = written.slice(0, withoutStars(written));
  const star = STAR_WITHIN.exec(value);
  if (star) {
    const at = inside.start + star.index + star[0].indexOf('*');
    return mistake(
      'a * can stand only at the end of a word or phrase',
      { start: at, end: at + 1 },
      STAR_HINT,
    );
  }
  const prefix = hasStarAfter || value.length < written.length;
  const token: WordsToken = { kind: 'words', ...place, field, value, prefix };
  if (field === 'tag' && (prefix || value.trim() !== '')) return token;
  const last = searchWords(value).at(-1);
  if (last !== undefined)
    return prefix && ONE_LETTER.test(last)
      ? mistake('a * needs two letters or more before it', place, STAR_HINT)
      : token;
  if (field === null && inside.start === place.start) return { kind: 'blank', ...place };
  return mistake(
    'there is no letter or digit to search for here',
    place,
    'Signs and punctuation are not searched; leave this out.',
  );
}

function withoutStars(written: string): number {
  let end = written.length;
  while (written[end - 1] === '*') end -= 1;
  return end;
}

const STAR_WITHIN = /[\p{L}\p{N}]\*|\*[\p{L}\p{N}]/u;
const STAR_HINT = 'It stands for whatever goes on from there: electi* finds election and elective.';
// Half of all words begin so, and to look for them takes a second; in Chinese a character is a word.
const ONE_LETTER = /^[a-z0-9\u00c0-\u052f]$/;

function mistake(message: string, { start, end }: Span, hint: string): QueryMistake {
  return { kind: 'mistake', message, start, end, hint };
}
