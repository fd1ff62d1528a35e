import type { Span } from '../../src/article/quote.ts';

/** How much of the longer of two spans both must share to hold the same words. */
export const SAME_WORDS = 0.8;

const EDGE = /[\s"'“”‘’«»`.,;:!?…()[\]–—-]/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The span without the marks, punctuation and blanks at its ends: about these no two readers agree. Never less than nothing. */
export function trimEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The span cut at its line breaks, each piece without blanks at its ends; pieces without a letter or digit are left out. */
export function cutAtParagraphs(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (WORD_CHARACTER.test(line)) {
      const to = from + line.trimEnd().length;
      pieces.push({ start: from + line.length - line.trimStart().length, end: to });
    }
    from += line.length + 1;
  }
  return pieces;
}

export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The part of the longer span that both share, 0 to 1. */
export function agreement(a: Span, b: Span): number {
  return sharedLength(a, b) / Math.max(1, a.end - a.start, b.end - b.start);
}

export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/**
 * Which of the right spans each found span stands for, one to one: the pair that agrees best goes first. Pairs that agree
 * less than SAME_WORDS are none. Both lists come in any order; the numbers are places in them.
 */
export function matchSpans(gold: readonly Span[], found: readonly Span[]): readonly Pair[] {
  const pairs = gold
    .flatMap((right, at) =>
      found.map((span, place) => ({ gold: at, found: place, agreement: agreement(right, span) })),
    )
    .filter((pair) => pair.agreement >= SAME_WORDS)
    .sort((a, b) => b.agreement - a.agreement || a.gold - b.gold || a.found - b.found);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return pairs.filter((pair) => {
    if (takenGold.has(pair.gold) || takenFound.has(pair.found)) return false;
    takenGold.add(pair.gold);
    takenFound.add(pair.found);
    return true;
  });
}
