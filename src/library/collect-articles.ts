import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Shelf, ShelfContents } from './shelf.ts';

/**
 * All articles of all shelves, newest first. Of two articles with one id the first shelf's stays and the other is a
 * problem. An article's place in time is its publication, else its last change; undated ones come last, by headline.
 */
export async function collectArticles(shelves: readonly Shelf[]): Promise<ShelfContents> {
  const contents = await Promise.all(shelves.map((shelf) => shelf.load()));
  const byId = new Map<string, Article>();
  const problems: Problem[] = contents.flatMap((shelf) => shelf.problems);
  for (const article of contents.flatMap((shelf) => shelf.articles)) {
    if (byId.has(article.id)) problems.push(sameId(article));
    else byId.set(article.id, article);
  }
  return { articles: [...byId.values()].sort(newestFirst), problems };
}

function sameId(article: Article): Problem {
  return {
    where: article.headline,
    what: `there is another article with the id ${article.id}`,
    hint: 'Give one of them an identifier of its own.',
  };
}

function newestFirst(a: Article, b: Article): number {
  return momentOf(b) - momentOf(a) || (a.headline < b.headline ? -1 : 1);
}

function momentOf(article: Article): number {
  const date = article.datePublished ?? article.dateModified;
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date);
}
