/** Giving up feeds. Their articles stay, unless they are to go; what was seen in them is remembered all the same. */
import { beginChange, remember } from '../changes.ts';
import { type Database, inTransaction } from '../sqlite.ts';
import { deleteArticle } from '../write-article.ts';

export interface Unsubscribed {
  /** The key of the feed. */
  readonly feed: number;
  /** How many articles were removed with it; `news undo` brings them back. */
  readonly removed: number;
  /** How many of it are kept. */
  readonly kept: number;
}

/**
 * Gives up feeds, and forgets what they were set to, with the secrets in that.
 *
 * @param purge whether their articles go that stand in no other feed and have no star; together they are one change
 */
export function unsubscribe(
  database: Database,
  feeds: readonly number[],
  purge: boolean,
  now: Date,
): readonly Unsubscribed[] {
  return inTransaction(database, () => {
    const going = purge ? articlesToPurge(database, feeds) : [];
    for (const feed of feeds)
      database.change(
        `UPDATE feeds SET state = 'unsubscribed', headers = '[]', etag = NULL, last_modified = NULL, digest = NULL,
           problem = NULL, hint = NULL, note = NULL, failures = 0, due = 0, is_full = 0, tags = '[]' WHERE key = ?`,
        [feed],
      );
    removeAll(database, going, now);
    const removedOf = new Map<number, number>();
    for (const { feed } of going) removedOf.set(feed, (removedOf.get(feed) ?? 0) + 1);
    return feeds.map((feed) => ({ feed, removed: removedOf.get(feed) ?? 0, kept: countIn(database, feed) }));
  });
}

/** How many articles would be removed if these feeds were given up together. */
export function countToPurge(database: Database, feeds: readonly number[]): number {
  return articlesToPurge(database, feeds).length;
}

interface Going {
  readonly article: number;
  /** One of the feeds that brought it. */
  readonly feed: number;
}

function articlesToPurge(database: Database, feeds: readonly number[]): readonly Going[] {
  return database.all<Going>(
    `SELECT i.article, min(i.feed) AS feed FROM items i JOIN articles a ON a.key = i.article
     WHERE i.feed IN (SELECT value FROM json_each(?1)) AND a.is_starred = 0 AND NOT EXISTS (
       SELECT 1 FROM items o JOIN feeds f ON f.key = o.feed
       WHERE o.article = i.article AND o.feed NOT IN (SELECT value FROM json_each(?1)) AND f.state <> 'unsubscribed'
     ) GROUP BY i.article`,
    [JSON.stringify(feeds)],
  );
}

function removeAll(database: Database, going: readonly Going[], now: Date): void {
  if (going.length === 0) return;
  const which = going.length === 1 ? '1 article' : `${going.length} articles`;
  const change = beginChange(database, `removed ${which} of what was given up`, now);
  for (const { article } of going) {
    remember(database, change, article, 'everything');
    deleteArticle(database, article);
    database.change('UPDATE items SET is_purged = 1 WHERE article = ?', [article]);
  }
}

function countIn(database: Database, feed: number): number {
  const sql =
    'SELECT count(DISTINCT i.article) AS n FROM items i JOIN articles a ON a.key = i.article WHERE i.feed = ?';
  return database.first<{ readonly n: number }>(sql, [feed])?.n ?? 0;
}
