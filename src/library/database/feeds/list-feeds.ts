import { slugify } from '../../../article/slug.ts';
import { type FoundId, findId } from '../../find-id.ts';
import { asText, type Database } from '../sqlite.ts';
import { feedsWhere, type KeptFeed } from './feed-rows.ts';

/** The feeds that the reader has subscribed to, by title. */
export function subscribedFeeds(database: Database): readonly KeptFeed[] {
  return feedsWhere(database, `f.state <> 'unsubscribed' ORDER BY f.title COLLATE NOCASE, f.id`);
}

/** How many articles of a feed are there. */
export interface FeedCount {
  readonly articles: number;
  readonly unread: number;
}

/** By the key of the feed; one without articles is not in it. */
export function countByFeed(database: Database): ReadonlyMap<number, FeedCount> {
  const rows = database.all<FeedCount & { readonly feed: number }>(
    `SELECT i.feed, count(*) AS articles, sum(a.is_read = 0) AS unread
     FROM items i JOIN articles a ON a.key = i.article GROUP BY i.feed`,
  );
  return new Map(rows.map(({ feed, ...count }) => [feed, count]));
}

/**
 * The feed that a reader names: by its id or the beginning of one, by its address, or by its title.
 *
 * @param among those that the reader has now, or also those that were given up, of which articles may be left
 */
export async function findFeed(
  database: Database,
  name: string,
  among: 'subscribed' | 'all',
): Promise<FoundId> {
  const condition = among === 'all' ? 'TRUE' : `f.state <> 'unsubscribed'`;
  const exact = feedsWhere(database, `${condition} AND (f.address = ? OR f.title = ? COLLATE NOCASE)`, [
    name,
    name,
  ]);
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return { kind: 'found', id: only.id };
  if (only !== undefined && !exact.some(({ id }) => id === name))
    return { kind: 'several', ids: exact.map(({ id }) => id).sort() };
  const ids = database
    .all<{ readonly id: string }>(`SELECT ${asText('f.id')} FROM feeds f WHERE ${condition} ORDER BY f.id`)
    .map(({ id }) => id);
  const found = await findId(
    {
      has: (id) => ids.includes(id),
      startingWith: (beginning) => ids.filter((id) => id.startsWith(beginning)),
      all: () => ids,
    },
    name,
  );
  return found.kind === 'none' ? (findTitle(database, condition, name) ?? found) : found;
}

const LONGEST_TITLE = 200;

/** A feed may be called otherwise than when it got its id. */
function findTitle(database: Database, condition: string, name: string): FoundId | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const beginning = slugify(name, LONGEST_TITLE);
  const feeds = feedsWhere(database, `${condition} ORDER BY f.id`).filter(({ title }) =>
    slugify(title, LONGEST_TITLE).startsWith(beginning),
  );
  const [only, ...others] = feeds.map(({ id }) => id);
  if (only === undefined) return undefined;
  return others.length === 0 ? { kind: 'found', id: only } : { kind: 'several', ids: [only, ...others] };
}
