import type { Span } from '../article/quote.ts';
import { readParagraphs } from '../quotes/reading.ts';

/** The sentences of a plain text, in order. A quotation and the words that introduce it are one sentence. */
export function sentencesIn(text: string): Span[] {
  return readParagraphs(text).flatMap(({ tokens, sentences }) =>
    sentences.flatMap(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
}

/** The whole sentences that these spans lie in, from the first to the last. */
export function sentenceAround(text: string, sentences: readonly Span[], spans: readonly Span[]): string {
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const touched = sentences.filter(({ start, end }) => start < to && end > from);
  return text.slice(Math.min(from, touched[0]?.start ?? from), Math.max(to, touched.at(-1)?.end ?? to));
}
