/** What a source says instead of an article; the caller adds whose fault it is and has a `Problem`. */
import type { Article } from '../article/article.ts';

export interface Fault {
  readonly kind: 'problem';
  /** What is wrong, one sentence without a full stop, safe to print. */
  readonly what: string;
  /** What to do next, if there is something. */
  readonly hint?: string;
}

/** An article, with what the reader should know about it, or why there is none. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** One sentence: "Only the beginning is here; the page asks for a subscription." */
      readonly notice?: string;
    }
  | Fault;

export function fault(what: string, hint?: string): Fault {
  return hint === undefined ? { kind: 'problem', what } : { kind: 'problem', what, hint };
}
