import type { Problem } from '../article/problem.ts';
import type { Query } from '../query/query.ts';
import type { FoundId } from './find-id.ts';
import type { Headline, KeptArticle } from './kept-article.ts';

/** In which order: newest, added last, longest, most quoted or best fitting first. */
export type Order = 'date' | 'added' | 'length' | 'quotes' | 'rank';

/** Which articles, in which order, and how many at most. */
export interface Selection {
  readonly query: Query;
  readonly order: Order;
  readonly limit?: number;
  /** Without words: bodies and the texts of quotations are empty. Who counts has no use for them. */
  readonly bare?: true;
}

export const EVERYTHING: Selection = { query: { kind: 'all' }, order: 'date' };

/** A place that holds articles: the bundled ones, or the reader's library. */
export interface Shelf {
  readonly headlines: (selection: Selection) => Promise<Iterable<Headline>>;
  /** Whole articles, one after the other. */
  readonly articles: (selection: Selection) => AsyncIterable<KeptArticle>;
  readonly find: (name: string) => Promise<FoundId>;
  /** The article with this id, which exists. */
  readonly get: (id: string) => Promise<KeptArticle>;
  /** What it should hold and cannot read. */
  readonly problems: () => Promise<readonly Problem[]>;
}
