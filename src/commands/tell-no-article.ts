import type { Context } from '../context.ts';
import type { Shelf } from '../library/shelf.ts';
import { choosesArticles, type FilterOptions } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import type { LibraryOptions } from './shelf-of.ts';

/** Says on standard error why a list of what is on a shelf is empty, and what to do. */
export async function tellNoArticle(
  options: FilterOptions & LibraryOptions,
  shelf: Shelf,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  if (choosesArticles(options)) return terminal.writeError(`${await whyNoneFits(options, shelf)}\n`);
  const database = await openLibrary(options, context);
  const { subscribedFeeds } = await import('../library/database/feeds/list-feeds.ts');
  const hasFeeds = database !== undefined && subscribedFeeds(database).length > 0;
  const what = hasFeeds
    ? 'Fetch them with: news update'
    : 'Begin with: news subscribe <address of a site>, or: news add <url or file>';
  terminal.writeError(`There are no articles yet. ${what}\n`);
}

async function whyNoneFits({ unread, tag = [], ...others }: FilterOptions, shelf: Shelf): Promise<string> {
  const areOthers = choosesArticles(others);
  if (unread && tag.length === 0 && !areOthers) return 'Nothing is unread.';
  for (const name of areOthers ? [] : tag)
    if (!(await isOfAny(name, shelf))) return `No article has the tag ${name}. See all tags with: news tag`;
  return 'No article fits. Leave out an option to see more.';
}

async function isOfAny(tag: string, shelf: Shelf): Promise<boolean> {
  const query = { kind: 'tag', name: tag, prefix: false } as const;
  const [first] = await shelf.headlines({ query, order: 'date', limit: 1 });
  return first !== undefined;
}
