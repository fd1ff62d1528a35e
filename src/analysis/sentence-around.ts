import type { Span } from '../article/quote.ts';
import { readParagraphs } from '../quotes/reading/reading.ts';

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
  const from = spans[0]?.start ?? 0;
  const to = spans.at(-1)?.end ?? from;
  const first = sentences[firstEndingAfter(sentences, from)];
  const last = sentences[firstEndingAfter(sentences, to - 1)];
  return text.slice(
    Math.min(from, first?.start ?? from),
    last && last.start < to ? Math.max(to, last.end) : to,
  );
}

function firstEndingAfter(sentences: readonly Span[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
