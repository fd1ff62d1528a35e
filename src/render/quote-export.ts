import type { Article } from '../article/article.ts';
import type { Quote } from '../article/quote.ts';

/** A quotation with all that other programs may want to know of it. */
export interface ExportedQuote {
  readonly article: Article;
  /** The article's plain text, which the quotation's offsets point into. */
  readonly text: string;
  readonly quote: Quote;
  /** What the article says the speaker is, in few words. */
  readonly roles: readonly string[];
}
