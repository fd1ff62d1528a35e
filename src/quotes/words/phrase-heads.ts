import type { Span } from '../../article/quote.ts';
import { isA } from '../knowledge/words.ts';
import { isNounLike } from './noun-like.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** The token that a phrase is about: the last noun before its first preposition, comma or relative clause. */
export function headOf(tokens: readonly Token[], phrase: NounPhrase): number {
  let head = phrase.from;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || isPostposed(tokens, at, phrase.from)) break;
    if (isNounLike(token)) head = at;
    else if (!isInside(token)) break;
  }
  return head;
}

/** "a person familiar with the matter", "two men close to him", "a pastor supporting Holm" */
function isPostposed(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (at > first && tokens[at]?.lower.endsWith('ing') && isNounLike(tokens[at - 1]) && !tokens[at]?.capital)
    return (
      next?.kind === 'word' &&
      (next.capital || isA('determiner', next.lower) || isA('possessive', next.lower))
    );
  return (
    at > first &&
    /^(?:familiar|close|briefed|involved|aware|loyal|opposed|responsible)$/.test(tokens[at]?.lower ?? '') &&
    isA('preposition', next?.lower ?? '')
  );
}

function isInside(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const word = token.lower;
  return (
    word === "'s" || word === "'" || isA('determiner', word) || isA('possessive', word) || isA('adverb', word)
  );
}

/** Where the phrase stands in the text. */
export function spanOf(tokens: readonly Token[], { from, to }: NounPhrase): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The words of a phrase up to its first comma or bracket, with single spaces and as they stand within a sentence. */
export function phraseText(text: string, tokens: readonly Token[], phrase: NounPhrase): string {
  let to = phrase.from;
  while (to < phrase.to && tokens[to]?.text !== ',' && tokens[to]?.text !== '(') to++;
  const start = tokens[phrase.from]?.start ?? 0;
  const words = text.slice(start, tokens[to - 1]?.end ?? start).replace(/\s+/g, ' ');
  return beginsSmall(tokens[phrase.from], tokens[phrase.from + 1])
    ? words[0]?.toLowerCase() + words.slice(1)
    : words;
}

/** "The government" and "A Navy source" have their capital from the sentence; "The Hague" has its own. */
function beginsSmall(first: Token | undefined, next: Token | undefined): boolean {
  if (!first || !isA('determiner', first.lower)) return false;
  return !next?.capital || first.lower === 'a' || first.lower === 'an';
}
