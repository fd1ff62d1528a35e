import { paragraphNumbers } from '../analysis/paragraph-number.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';

/** Tells what ties a quotation to its speaker, a sentence each. */
export type ExplanationOf = (quote: FoundQuote) => readonly string[];

/** Numbers the paragraphs of these quotations' articles, each once, for the words that are evidence. */
export async function findExplanations(quotes: readonly FoundQuote[]): Promise<ExplanationOf> {
  const { explainQuote } = await import('../render/explanation.ts');
  const texts = new Set(quotes.map(({ text }) => text));
  const numbers = new Map([...texts].map((text) => [text, paragraphNumbers(text)]));
  return ({ text, quote }) => explainQuote(quote, text, numbers.get(text) ?? paragraphNumbers(text));
}
