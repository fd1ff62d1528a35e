import type { Span } from '../../article/quote.ts';
import type { QuotedRegion } from '../marks/quoted-region.ts';

/** A quotation of so many words is speech even where no cue says so. */
const LONG = 5;
/** Shorter ones without a capital are, unless they are very short and nobody speaks around them. */
const TELLING = 3;

/** A word as the title of a work has it: with a capital, or too small for one. */
const OF_TITLE = /^(?:[\p{Lu}\p{N}].*|(?:the|an?|of|and|or|in|on|at|for|to|with|from|by|vs\.?)|[^\p{L}]+)$/u;

/**
 * Whether words in marks inside somebody else's sentence are speech, and not a nickname, the title of a work or a word
 * held at arm's length. `amongSpeech` when others of the same sentence or paragraph are.
 */
export function isSpokenFragment(text: string, region: QuotedRegion, amongSpeech: boolean): boolean {
  const words = wordsOf(text, region);
  if (followsColon(text, region)) return true;
  if (words.length >= LONG) return !words.every((word) => OF_TITLE.test(word));
  if (text[region.start - 1] === '=') return false;
  const small = words.every((word) => !/^\p{Lu}/u.test(word));
  return small && (words.length >= TELLING || amongSpeech);
}

/** "wrote “The Long Rain”": what somebody wrote, and did not say. */
export function isTitleOfWork(text: string, region: QuotedRegion): boolean {
  const words = wordsOf(text, region);
  return words.length > 1 && words.every((word) => OF_TITLE.test(word));
}

function wordsOf(text: string, { inner }: QuotedRegion): readonly string[] {
  return text
    .slice(inner.start, inner.end)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** "Holm was short: “Soon.”" */
function followsColon(text: string, { start }: Span): boolean {
  return text[start - 1] === ':' || (text[start - 1] === ' ' && text[start - 2] === ':');
}
