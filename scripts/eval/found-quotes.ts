import type { Quote, QuoteType, Span } from '../../src/article/quote.ts';

/** One piece of a quotation that the engine found. */
export interface FoundQuote extends Span {
  readonly type: QuoteType;
  readonly name: string | null;
  readonly mention: Span | null;
  readonly confidence: number;
}

export function foundQuotes(quotes: readonly Quote[]): readonly FoundQuote[] {
  return quotes.flatMap(({ spans, speaker, type, confidence }) =>
    spans.map(({ start, end }) => ({
      start,
      end,
      type,
      name: speaker?.name ?? null,
      mention: speaker && { start: speaker.start, end: speaker.end },
      confidence,
    })),
  );
}
