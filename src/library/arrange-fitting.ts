import { matchesQuery, rankOf } from '../query/matches-query.ts';
import type { Query } from '../query/query.ts';
import { type KeptArticle, momentOf } from './kept-article.ts';
import type { Order } from './shelf.ts';

/** Of articles that come newest first those that the query means, in this order. None of them was ever added. */
export function arrangeFitting(
  articles: readonly KeptArticle[],
  query: Query,
  order: Order,
): readonly KeptArticle[] {
  const fitting = articles.filter((kept) => matchesQuery(query, { ...kept, moment: momentOf(kept.article) }));
  const weigh = WEIGHTS[order];
  return weigh === null ? fitting : fitting.sort((one, other) => weigh(other, query) - weigh(one, query));
}

const WEIGHTS: Readonly<Record<Order, ((kept: KeptArticle, query: Query) => number) | null>> = {
  date: null,
  added: null,
  length: ({ analysis }) => analysis.wordCount,
  quotes: ({ analysis }) => analysis.quotes.length,
  rank: (kept, query) => rankOf(query, { ...kept, moment: momentOf(kept.article) }),
};
