/** What commands that look for quotations have in common. */
import type { FoundQuote, QuoteSelection } from '../analysis/select-quotes.ts';
import type { KeptArticle } from '../library/kept-article.ts';
import type { Query } from '../query/query.ts';
import type { FilterOptions } from './filter-options.ts';
import type { LibraryOptions } from './shelf-of.ts';

export interface QuoteOptions extends QuoteSelection, FilterOptions, LibraryOptions {
  readonly stances?: true;
  /** Only counts: the words of quotations are not needed. */
  readonly bare?: true;
  /** Where a view names a speaker, that chooses the articles, and all who speak in them are wanted. */
  readonly everybody?: true;
}

export interface QuoteSearch {
  /** Article by article; articles are read while their quotations are taken. */
  readonly quotes: AsyncIterable<FoundQuote>;
  /** Tells, when all are taken, why those that are shown are fewer than the reader may expect. */
  readonly tellWhatIsMissing: (shown: 'all' | 'none') => Promise<void>;
}

/** What there is to look through, as far as a query means it; articles that are named are all meant. */
export type ArticlesOf = (query: Query) => AsyncIterable<KeptArticle> | readonly KeptArticle[];

/** What was met on the way. */
export interface Tally {
  taken: number;
  /** The names, of those the reader asked for, that somebody has. */
  readonly called: Set<string>;
}
