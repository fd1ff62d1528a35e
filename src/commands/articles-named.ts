import type { Article } from '../article/article.ts';
import type { Context } from '../context.ts';
import { collectArticles } from '../library/collect-articles.ts';
import { withDistinctIds } from '../library/distinct-ids.ts';
import { openArticle } from '../library/open-article.ts';
import { warnOf } from './warn-of.ts';

/** The articles a reader names, each once and with an id of its own; all there are when none is named. @throws UserError for an unknown name. */
export async function articlesNamed(names: readonly string[], context: Context): Promise<readonly Article[]> {
  const { articles, problems } = await collectArticles(context.shelves);
  if (names.length === 0) {
    warnOf(problems, context.terminal);
    return articles;
  }
  const named: Article[] = [];
  for (const name of new Set(names)) named.push(await openArticle(name, articles, context.input));
  return withDistinctIds(named).articles;
}
