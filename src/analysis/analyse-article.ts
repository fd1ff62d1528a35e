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
  return IS_WESTERN.test(text) ? countWestern(text) : (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}

// ASCII, Latin-1, Latin Extended-A and -B, and general punctuation.
const IS_WESTERN = /^[\x00-\u024f\u2010-\u205e]*$/;

/** The same in a third of the time. */
function countWestern(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) isInWord = false;
    else if (!isInWord && isLetterOrDigit(unit)) {
      isInWord = true;
      count += 1;
    }
  }
  return count;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && RARE_BLANKS.includes(unit));
}

const RARE_BLANKS = [0xa0, 0x2028, 0x2029, 0x202f];

function isLetterOrDigit(unit: number): boolean {
  const isAscii = unit < 0x80;
  if (!isAscii) return unit <= 0x24f && /[ª²³µ¹º¼-¾À-ÖØ-öø-\u024f]/.test(String.fromCharCode(unit));
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
