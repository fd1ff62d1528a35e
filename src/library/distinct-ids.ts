import type { Article } from '../article/article.ts';

export interface DistinctArticles {
  readonly articles: readonly Article[];
  /** What has the id and the text of an article before it: the same article again. */
  readonly repeated: readonly Article[];
}

/**
 * The articles in their order, each with an id of its own: where two texts share one, as two stories with one headline
 * do, the second gets the id with "-2".
 */
export function withDistinctIds(given: readonly Article[]): DistinctArticles {
  const taken = new Set(given.map(({ id }) => id));
  const bodiesById = new Map<string, Set<string>>();
  const articles: Article[] = [];
  const repeated: Article[] = [];
  for (const article of given) {
    const { id, body } = article;
    const bodies = bodiesById.get(id) ?? new Set();
    if (bodies.has(body)) {
      repeated.push(article);
      continue;
    }
    bodiesById.set(id, bodies.add(body));
    articles.push(bodies.size === 1 ? article : { ...article, id: freeId(id, bodies.size, taken) });
  }
  return { articles, repeated };
}

function freeId(id: string, from: number, taken: Set<string>): string {
  let number = from;
  while (taken.has(`${id}-${number}`)) number += 1;
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
