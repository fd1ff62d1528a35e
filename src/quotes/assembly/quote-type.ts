import type { QuoteType, Span } from '../../article/quote.ts';
import { paragraphAt, type ReadParagraph } from '../reading/reading.ts';

const WORD_CHARACTER = /[\p{L}\p{N}]/gu;

/** `direct` when every word stands in quotation marks, `indirect` when none does, else `mixed`. */
export function quoteType(
  text: string,
  paragraphs: readonly ReadParagraph[],
  spans: readonly Span[],
): QuoteType {
  let all = 0;
  let quoted = 0;
  for (const span of spans) {
    all += countWordCharacters(text, span);
    const regions = paragraphAt(paragraphs, span.start)?.regions ?? [];
    for (let at = firstEndingAfter(regions, span.start); at < regions.length; at++) {
      const region = regions[at];
      if (!region || region.start >= span.end) break;
      const within = { start: Math.max(region.start, span.start), end: Math.min(region.end, span.end) };
      quoted += countWordCharacters(text, within);
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

function countWordCharacters(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(WORD_CHARACTER)?.length ?? 0;
}

/** The place of the first span that ends behind a position; they are in order and apart. */
export function firstEndingAfter(regions: readonly Span[], position: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
