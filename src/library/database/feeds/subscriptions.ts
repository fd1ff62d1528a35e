/** To which feeds the reader has subscribed. What was seen in a feed is remembered, whatever becomes of it. */
import { slugify } from '../../../article/slug.ts';
import { freeIdAmong } from '../free-id.ts';
import { makePrivate } from '../make-private.ts';
import { type Database, inTransaction } from '../sqlite.ts';
import { feedWhere, type Header, type KeptFeed } from './feed-rows.ts';

/** What the reader says of a feed; what is not said stays as it is. */
export interface FeedSettings {
  /** In place of the feed's own; null for its own again. */
  readonly title?: string | null;
  readonly addedTags?: readonly string[];
  /** Takes away those that it has. */
  readonly losesTags?: boolean;
  readonly isFull?: boolean;
  readonly headers?: readonly Header[];
}

export interface NewFeed extends FeedSettings {
  /** Without name and password. */
  readonly address: string;
  /** See `KeptFeed`. */
  readonly trusted: string | null;
  /** What it calls itself, if that is known yet. */
  readonly feedTitle?: string;
  readonly site?: string;
}

export interface Subscribed {
  readonly feed: KeptFeed;
  /** `returned`: the reader had given it up. `changed`: it was there, and is set otherwise now. */
  readonly outcome: 'subscribed' | 'returned' | 'changed' | 'known';
}

/** Subscribes to a feed, or sets one that is there as the reader says now. */
export function subscribe(database: Database, wanted: NewFeed, now: Date): Subscribed {
  return inTransaction(database, () => subscribeTo(database, wanted, now));
}

/** Subscribes to the feeds of a list, all or none. Those that are there keep their titles. */
export function subscribeToAll(
  database: Database,
  wanted: readonly NewFeed[],
  now: Date,
): readonly Subscribed[] {
  const isThere = ({ address }: NewFeed) =>
    database.first('SELECT 1 FROM feeds WHERE address = ?', [address]) !== undefined;
  return inTransaction(database, () =>
    wanted.map((feed) => {
      const { title, ...others } = feed;
      return subscribeTo(database, isThere(feed) ? others : feed, now);
    }),
  );
}

function subscribeTo(database: Database, wanted: NewFeed, now: Date): Subscribed {
  if (wanted.headers !== undefined && wanted.headers.length > 0) makePrivate(database);
  const there = feedWhere(database, 'f.address = ?', [wanted.address]);
  if (there === undefined) return { feed: insert(database, wanted, now), outcome: 'subscribed' };
  const isChanged = change(database, there, wanted);
  if (there.state !== 'active')
    database.change(
      `UPDATE feeds SET state = 'active', due = 0, failures = 0, problem = NULL, hint = NULL, note = NULL,
         etag = NULL, last_modified = NULL, digest = NULL WHERE key = ?`,
      [there.key],
    );
  const feed = feedWhere(database, 'f.key = ?', [there.key]) ?? there;
  if (there.state !== 'active') return { feed, outcome: 'returned' };
  return { feed, outcome: isChanged ? 'changed' : 'known' };
}

function insert(database: Database, wanted: NewFeed, now: Date): KeptFeed {
  const { address, trusted, title, feedTitle, site, addedTags = [], isFull = false, headers = [] } = wanted;
  const shown = title ?? feedTitle ?? new URL(address).host;
  const { key } = database.change(
    `INSERT INTO feeds (id, address, trusted, headers, title, has_own_title, site, tags, is_full, state, added)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?)`,
    [
      freeFeedId(database, shown, address),
      address,
      trusted,
      JSON.stringify(headers),
      shown,
      Number(typeof title === 'string'),
      site ?? null,
      JSON.stringify([...new Set(addedTags)]),
      Number(isFull),
      now.getTime(),
    ],
  );
  const feed = feedWhere(database, 'f.key = ?', [key]);
  if (feed === undefined) throw new Error('a feed that was written is not there');
  return feed;
}

/** @returns whether anything is otherwise now */
function change(database: Database, there: KeptFeed, wanted: NewFeed): boolean {
  const { trusted, addedTags = [], losesTags = false } = wanted;
  const { isFull = there.isFull, headers = there.headers } = wanted;
  const title = titleOf(there, wanted);
  const lost = losesTags ? there.tags : [];
  const fresh = addedTags.filter((tag) => !there.tags.includes(tag));
  const tags = [...new Set([...(losesTags ? [] : there.tags), ...addedTags])];
  const isSame =
    title.shown === there.title &&
    title.isOwn === there.hasOwnTitle &&
    isFull === there.isFull &&
    fresh.length + lost.length === 0 &&
    JSON.stringify(headers) === JSON.stringify(there.headers);
  database.change(
    `UPDATE feeds SET title = ?, has_own_title = ?, trusted = ifnull(?, trusted), tags = ?, is_full = ?, headers = ?
     WHERE key = ?`,
    [
      title.shown,
      Number(title.isOwn),
      trusted,
      JSON.stringify(tags),
      Number(isFull),
      JSON.stringify(headers),
      there.key,
    ],
  );
  if (there.hasOwnTitle && !title.isOwn) readAnew(database, there.key);
  for (const tag of lost) untagArticles(database, there.key, tag);
  for (const tag of fresh) tagArticles(database, there.key, tag);
  if (isFull && !there.isFull) wantTexts(database, there.key);
  if (!isFull && there.isFull) database.change('UPDATE items SET wants = 0 WHERE feed = ?', [there.key]);
  return !isSame;
}

/** A title of the reader's own stays until they give another, or take it back. */
function titleOf(there: KeptFeed, { title, address }: NewFeed): { shown: string; isOwn: boolean } {
  if (title === null && there.hasOwnTitle) return { shown: new URL(address).host, isOwn: false };
  const shown = title ?? there.title;
  return { shown, isOwn: there.hasOwnTitle || shown !== there.title };
}

/** Only when it is read as if it were new can a feed say again what it calls itself. */
function readAnew(database: Database, feed: number): void {
  database.change(
    'UPDATE feeds SET due = 0, etag = NULL, last_modified = NULL, digest = NULL WHERE key = ?',
    [feed],
  );
}

/** What has come already gets the tag, too: a reader who looks for it looks for the whole feed. */
function tagArticles(database: Database, feed: number, tag: string): void {
  database.change(
    `INSERT OR IGNORE INTO tags (article, tag)
     SELECT DISTINCT i.article, ? FROM items i JOIN articles a ON a.key = i.article WHERE i.feed = ?`,
    [tag, feed],
  );
}

/** Of what has come, only what another feed with this tag has brought as well keeps it. */
function untagArticles(database: Database, feed: number, tag: string): void {
  database.change(
    `DELETE FROM tags WHERE tag = ?1 AND article IN (SELECT article FROM items WHERE feed = ?2)
       AND article NOT IN (
         SELECT i.article FROM items i JOIN feeds f ON f.key = i.feed, json_each(f.tags) t
         WHERE i.feed <> ?2 AND t.value = ?1)`,
    [tag, feed],
  );
}

/** Of the articles that are there and have the text of the feed. */
function wantTexts(database: Database, feed: number): void {
  database.change(
    `UPDATE items SET wants = 1 WHERE feed = ? AND EXISTS (SELECT 1 FROM articles WHERE key = items.article)
       AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.article = items.article AND v.number = 0)`,
    [feed],
  );
}

const LONGEST_ID = 40;

/** Of the title, else of the host; with a number after it where another feed has it. @param key of the feed it is for */
function freeFeedId(database: Database, title: string, address: string, key = 0): string {
  const { hostname } = new URL(address);
  const wanted = slugify(/[\p{L}\p{N}]/u.test(title) ? title : hostname, LONGEST_ID);
  return freeIdAmong('feeds', database, wanted, key);
}

/** Gives a feed the name that it tells of itself, and its id: for one that was known by its address only. */
export function nameFeed(database: Database, feed: KeptFeed, title: string): void {
  if (feed.hasOwnTitle || feed.title === title) return;
  // Once it has been shown, an id stays.
  const id = feed.answered === null ? freeFeedId(database, title, feed.address, feed.key) : feed.id;
  database.change('UPDATE feeds SET title = ?, id = ? WHERE key = ?', [title, id, feed.key]);
}
