import type { Context } from '../context.ts';
import { choosesArticles, type FilterOptions } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import type { LibraryOptions } from './shelf-of.ts';

/** Says on standard error why a list is empty, and what to do. */
export async function tellNoArticle(
  options: FilterOptions & LibraryOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  if (choosesArticles(options))
    return terminal.writeError('No article fits. Leave out an option to see more.\n');
  const database = await openLibrary(options, context);
  const { subscribedFeeds } = await import('../library/database/feeds/list-feeds.ts');
  const hasFeeds = database !== undefined && subscribedFeeds(database).length > 0;
  const what = hasFeeds ? 'Fetch them with: news update' : 'Add some with: news add <url or file>';
  terminal.writeError(`There are no articles yet. ${what}\n`);
}
