import type { Context } from '../context.ts';
import type { Database } from '../library/database/sqlite.ts';
import { choosesArticles, type FilterOptions } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import type { LibraryOptions } from './shelf-of.ts';

/** Says on standard error why a list is empty, and what to do. */
export async function tellNoArticle(
  options: FilterOptions & LibraryOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const database = await openLibrary(options, context);
  if (choosesArticles(options)) return terminal.writeError(`${await whyNoneFits(options, database)}\n`);
  const { subscribedFeeds } = await import('../library/database/feeds/list-feeds.ts');
  const hasFeeds = database !== undefined && subscribedFeeds(database).length > 0;
  const what = hasFeeds
    ? 'Fetch them with: news update'
    : 'Begin with: news subscribe <address of a site>, or: news add <url or file>';
  terminal.writeError(`There are no articles yet. ${what}\n`);
}

async function whyNoneFits(options: FilterOptions, database: Database | undefined): Promise<string> {
  const { unread, tag = [], ...others } = options;
  if (unread && tag.length === 0 && !choosesArticles(others)) return 'Nothing is unread.';
  const { countTags } = await import('../library/database/keyed-headlines.ts');
  const known = new Set(database === undefined ? [] : countTags(database).map((counted) => counted.tag));
  const unknown = tag.find((name) => !known.has(name));
  if (unknown !== undefined) return `No article has the tag ${unknown}. See all tags with: news tag`;
  return 'No article fits. Leave out an option to see more.';
}
