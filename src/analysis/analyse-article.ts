import type { Article } from '../article/article.ts';
import type { Quotations, Span } from '../article/quote.ts';

/** What can be known of an article by reading it. */
export interface Analysis extends Quotations {
  /** The body as plain text; quotations point into it. */
  readonly text: string;
  readonly wordCount: number;
}

export type Analyse = (article: Pick<Article, 'body'>) => Promise<Analysis>;

/** Reads an article: its plain text, its length, its quotations. The parser and the engine are loaded on first use. */
export const analyseArticle: Analyse = async ({ body }) => {
  const [{ parseBody }, { findQuotations }] = await Promise.all([
    import('../article/markdown.ts'),
    import('../quotes/find-quotations.ts'),
  ]);
  const { text, code } = parseBody(body);
  return { text, wordCount: countWords(text), ...findQuotations(withoutCode(text, code)) };
};

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

/** Words as a newsroom counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
