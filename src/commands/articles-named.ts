import type { Context } from '../context.ts';
import { withDistinctIds } from '../library/distinct-ids.ts';
import type { KeptArticle } from '../library/kept-article.ts';
import { openArticle } from '../library/open-article.ts';
import type { Shelf } from '../library/shelf.ts';
import { tellNotice } from './tell-notice.ts';

/** The articles a reader names, each once and with an id of its own. @throws UserError for an unknown name. */
export async function articlesNamed(
  names: readonly string[],
  shelf: Shelf,
  context: Context,
): Promise<readonly KeptArticle[]> {
  const named = new Map<string, KeptArticle>();
  for (const name of new Set(names)) {
    const opened = await openArticle(name, [shelf, context.bundled], context);
    tellNotice(opened, context.terminal);
    const { id, body } = opened.kept.article;
    named.set(`${id}\n${body}`, opened.kept);
  }
  const { articles } = withDistinctIds([...named.values()].map(({ article }) => article));
  return [...named.values()].map((kept, place) => ({ ...kept, article: articles[place] ?? kept.article }));
}
