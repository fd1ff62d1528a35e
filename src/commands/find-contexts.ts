import type { FoundQuote } from '../analysis/select-quotes.ts';

/** Finds the sentence around a quotation. */
export type ContextOf = (quote: FoundQuote) => string;

/** Reads the articles of these quotations, each once, for the sentences around them. */
export async function findContexts(quotes: readonly FoundQuote[]): Promise<ContextOf> {
  const { sentenceAround, sentencesIn } = await import('../analysis/sentence-around.ts');
  const texts = new Set(quotes.map(({ text }) => text));
  const sentences = new Map([...texts].map((text) => [text, sentencesIn(text)]));
  return ({ text, quote }) => sentenceAround(text, sentences.get(text) ?? [], quote.spans);
}
