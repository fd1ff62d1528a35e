import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { withDistinctIds } from './distinct-ids.ts';
import type { Shelf, ShelfContents } from './shelf.ts';

/**
 * All articles of all shelves, newest first, each with an id of its own. What has the id and the text of another is a
 * problem, and the first shelf's stays. An article's place in time is its publication, else its last change; undated
 * ones come last, by headline.
 */
export async function collectArticles(shelves: readonly Shelf[]): Promise<ShelfContents> {
  const contents = await Promise.all(shelves.map((shelf) => shelf.load()));
  const problems: Problem[] = contents.flatMap((shelf) => shelf.problems);
  const { articles, repeated } = withDistinctIds(contents.flatMap((shelf) => shelf.articles));
  problems.push(...repeated.map(sameId));
  return { articles: [...articles].sort(newestFirst), problems };
}

function sameId(article: Article): Problem {
  return {
    where: article.headline,
    what: `there is another article with the id ${article.id} and the same text`,
    hint: 'Remove one of them.',
  };
}

function newestFirst(a: Article, b: Article): number {
  return momentOf(b) - momentOf(a) || (a.headline < b.headline ? -1 : 1);
}

function momentOf(article: Article): number {
  const date = article.datePublished ?? article.dateModified;
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date);
}
