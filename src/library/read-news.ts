/** A feed that has come becomes articles that are ready to be kept, in one go. Needs neither disk nor network. */
import type { Analyse } from '../analysis/analyse-article.ts';
import type { Fault } from '../sources/fault.ts';
import type { Feed, FeedItem } from '../sources/feed/feed.ts';
import type { Origin } from '../sources/read-bytes.ts';
import type { SeenItem } from './database/feeds/items.ts';
import type { ItemResult } from './prepare-items.ts';

export interface FeedToRead {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** What was seen in it before, by identity. */
  readonly seen: ReadonlyMap<string, SeenItem>;
  readonly withQuotes: boolean;
}

/** What a feed has to tell that the library does not know. */
export interface FeedNews {
  readonly kind: 'news';
  readonly about: Omit<Feed, 'kind' | 'items'>;
  /** The identities of all items that it has now. */
  readonly present: readonly string[];
  /** Of those that are new, or say something else than they did. */
  readonly results: readonly ItemResult[];
}

export async function readNews(
  { bytes, origin, seen, withQuotes }: FeedToRead,
  analyse: Analyse,
): Promise<FeedNews | Fault> {
  const [{ readFeed }, { prepareItems }] = await Promise.all([
    import('../sources/feed/read-feed.ts'),
    import('./prepare-items.ts'),
  ]);
  const feed = await readFeed(bytes, origin);
  if (feed.kind === 'problem') return feed;
  const items = itemsToPrepare(feed.items, seen);
  return newsOf(feed, await prepareItems({ feed: aboutOf(feed), items, withQuotes }, analyse));
}

export function newsOf(feed: Feed, results: readonly ItemResult[]): FeedNews {
  return {
    kind: 'news',
    about: aboutOf(feed),
    present: feed.items.map(({ identity }) => identity),
    results,
  };
}

/** All that it says but its items. */
export function aboutOf({ kind: _, items: __, ...about }: Feed): FeedNews['about'] {
  return about;
}

/** The items that are to be prepared: those not seen before, and those that say something else than they did. */
export function itemsToPrepare(
  items: readonly FeedItem[],
  seen: ReadonlyMap<string, SeenItem>,
): readonly FeedItem[] {
  return items.filter(({ identity, digest }) => {
    const before = seen.get(identity);
    return before === undefined || before.isPurged || (before.isThere && before.said !== digest);
  });
}
