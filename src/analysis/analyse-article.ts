import type { Article } from '../article/article.ts';
import { plainTextIn } from '../article/plain-body.ts';
import type { Quotations, Quote, Span } from '../article/quote.ts';
import { paragraphNumbers } from './paragraph-number.ts';

/** What can be known of an article by reading it. */
export interface Analysis extends Quotations {
  /** The body as plain text; quotations point into it. */
  readonly text: string;
  readonly wordCount: number;
}

export type Analyse = (article: Pick<Article, 'body'>) => Promise<Analysis>;

/** Reads an article: its plain text, its length, its quotations. The parser and the engine are loaded on first use. */
export const analyseArticle: Analyse = async ({ body }) => {
  const { text, code } = await plainTextOf(body);
  const { findQuotations } = await import('../quotes/find-quotations.ts');
  const { quotes, stances, cast } = findQuotations(withoutCode(text, code));
  const numbered = (found: readonly Quote[]) => (code.length > 0 ? renumbered(found, text) : found);
  return {
    text,
    wordCount: countWords(text),
    quotes: numbered(quotes),
    stances: numbered(stances),
    cast,
  };
};

/** The body as plain text, and where code stands in it. */
export async function plainTextOf(
  body: string,
): Promise<{ readonly text: string; readonly code: readonly Span[] }> {
  const text = plainTextIn(body);
  return text === null ? (await import('../article/markdown.ts')).parseBody(body) : { text, code: [] };
}

/** Program code is nobody's speech: blanks in its place, so that offsets hold. */
function withoutCode(text: string, code: readonly Span[]): string {
  let prose = '';
  let position = 0;
  for (const { start, end } of code) {
    prose += text.slice(position, start) + ' '.repeat(end - start);
    position = end;
  }
  return prose + text.slice(position);
}

/** Whoever counts the paragraphs of the text counts those that are code, too. */
function renumbered(quotes: readonly Quote[], text: string): Quote[] {
  const numberAt = paragraphNumbers(text);
  return quotes.map((quote) => ({ ...quote, paragraph: numberAt(quote.spans[0]?.start ?? 0) }));
}

/** Words as a newsroom counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return text.match(IS_WESTERN.test(text) ? WESTERN_WORD : WORD)?.length ?? 0;
}

const WORD = /[\p{L}\p{N}]\S*/gu;
// The same in half the time, for text in which there are no other letters and digits: ASCII, Latin-1, Latin
// Extended-A and -B, and general punctuation.
const IS_WESTERN = /^[\x00-\u024f\u2010-\u205e]*$/;
const WESTERN_WORD = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]\S*/g;
