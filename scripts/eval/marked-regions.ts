import type { Span } from '../../src/article/quote.ts';
import { sharedLength } from './spans.ts';

const MARK = /``|''|[“”"]/g;

/** What stands in double quotation marks, line by line, marks included; an unclosed one runs to the end of its line. */
export function markedRegions(text: string): readonly Span[] {
  const regions: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open = -1;
    for (const { 0: mark, index } of line.matchAll(MARK)) {
      const closes = mark === '”' || ((mark === '"' || mark === "''") && open >= 0);
      if (closes && open >= 0)
        regions.push({ start: lineStart + open, end: lineStart + index + mark.length });
      if (closes) open = -1;
      else if (open < 0) open = index;
    }
    if (open >= 0) regions.push({ start: lineStart + open, end: lineStart + line.length });
    lineStart += line.length + 1;
  }
  return regions.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** What was found, as one who sees only the words in marks: each region is of the span that covers most of it, at least half. */
export function onlyMarked<Found extends Span>(text: string, found: readonly Found[]): readonly Found[] {
  return markedRegions(text).flatMap((region) => {
    const [best] = found
      .map((span) => ({ span, shared: sharedLength(span, region) }))
      .sort((a, b) => b.shared - a.shared);
    const enough = best && best.shared >= (region.end - region.start) / 2;
    return enough ? [{ ...best.span, ...region }] : [];
  });
}
