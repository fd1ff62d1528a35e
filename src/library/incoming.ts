import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** What came from outside and is to be read: a whole file, message or page, or some lines of JSON Lines. */
export type Incoming =
  | {
      readonly kind: 'file';
      /** The file, address or stream as the reader knows it; not yet safe to print. */
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Where a page was fetched from, after all redirects, and what the server said it is. */
      readonly address?: string;
      readonly mediaType?: string;
    }
  | {
      /** One that was read long ago, to look anew for what is in it. */
      readonly kind: 'article';
      readonly name: string;
      readonly article: Article;
    }
  | {
      readonly kind: 'lines';
      readonly name: string;
      /** The number of the first line. */
      readonly from: number;
      readonly lines: readonly Uint8Array[];
    };

/** Something to be read, which is not in memory before it is opened; and how far the whole is after it. */
export interface Parcel {
  readonly open: () => Promise<Incoming | Problem>;
  /** 0 to 1, or null where nobody can tell. */
  readonly progress: number | null;
}

/** What became of one article in it. */
export type Prepared =
  | { readonly kind: 'prepared'; readonly prepared: PreparedArticle; readonly notice?: string }
  | { readonly kind: 'problem'; readonly problem: Problem };
