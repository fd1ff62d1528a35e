import type { Context } from '../context.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { Database } from '../library/database/sqlite.ts';
import { feedIdsIn } from './feeds-named.ts';
import type { LibraryOptions } from './shelf-of.ts';

export interface FeedFilterOptions extends LibraryOptions {
  /** All of them. */
  readonly tag?: readonly string[];
}

/**
 * The feeds that a reader names, in alphabetical order of their titles, or all of them; of these those with the tags.
 * @throws UserError for a name that stands for none or for several
 */
export async function chosenFeeds(
  database: Database | undefined,
  names: readonly string[],
  { tag: tags = [] }: FeedFilterOptions,
  context: Context,
): Promise<readonly KeptFeed[]> {
  const named = new Set(await feedIdsIn(database, names, 'subscribed', context));
  if (database === undefined) return [];
  const { subscribedFeeds } = await import('../library/database/feeds/list-feeds.ts');
  return subscribedFeeds(database)
    .filter(({ id }) => names.length === 0 || named.has(id))
    .filter((feed) => tags.every((tag) => feed.tags.includes(tag)));
}

/** Why no feed was chosen, and what to do. */
export function whyNoFeed({ tag }: FeedFilterOptions): string {
  return tag === undefined
    ? 'You have subscribed to no feed yet.\nBegin with: news subscribe <address of a site>\n'
    : 'No feed has this tag. See feeds with their tags: news feeds\n';
}
