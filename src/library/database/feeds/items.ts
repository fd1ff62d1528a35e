/** What was seen in a feed: which item is which article, for good, whether the article is still there or not. */
import type { FeedItem } from '../../../sources/feed/feed.ts';
import type { PreparedArticle } from '../../prepare-article.ts';
import { asText, type Database } from '../sqlite.ts';

/** An item that has come, and the article that it is to be. */
export interface PreparedItem {
  readonly item: Pick<FeedItem, 'identity' | 'guid' | 'link' | 'digest'>;
  readonly prepared: PreparedArticle;
}

/** An item that was seen in a feed. */
export interface SeenItem {
  readonly identity: string;
  readonly article: number;
  /** The key of its address. */
  readonly link: string | null;
  /** Equal as long as the feed says the same of it. */
  readonly said: string;
  /** Of the article as this item made it; see `imprintOf`. "" where another made it. */
  readonly imprint: string;
  readonly isThere: boolean;
  /** It is gone because its feed was given up, not because the reader took it out. */
  readonly isPurged: boolean;
}

/** By identity. */
export function seenIn(database: Database, feed: number): Map<string, SeenItem> {
  const rows = database.all<{
    readonly identity: string;
    readonly article: number;
    readonly link: string | null;
    readonly said: string;
    readonly imprint: string;
    readonly is_purged: number;
    readonly is_there: number;
  }>(
    `SELECT ${asText('i.identity')}, i.article, ${asText('i.link')}, ${asText('i.said')}, ${asText('i.imprint')},
       i.is_purged, EXISTS (SELECT 1 FROM articles a WHERE a.key = i.article) AS is_there
     FROM items i WHERE i.feed = ?`,
    [feed],
  );
  return new Map(
    rows.map(({ is_purged, is_there, ...row }) => [
      row.identity,
      { ...row, isThere: is_there === 1, isPurged: is_purged === 1 },
    ]),
  );
}

export interface ItemRow {
  readonly feed: number;
  readonly identity: string;
  readonly article: number;
  readonly guid: string | null;
  readonly link: string | null;
  readonly said: string;
  readonly imprint: string;
  /** Whether the page behind it is to be fetched; see `full-texts.ts`. */
  readonly wants: number;
}

const REPLACE = `UPDATE items SET article = ?, guid = ?, link = ?, said = ?, imprint = ?, wants = ?, is_purged = 0
  WHERE feed = ? AND identity = ?`;
const INSERT = `INSERT INTO items (article, guid, link, said, imprint, wants, feed, identity)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes what is known of an item, in place of what was. @param isNew saves looking for that where there was nothing */
export function writeItem(database: Database, item: ItemRow, isNew: boolean): void {
  const { feed, identity, article, guid, link, said, imprint, wants } = item;
  const values = [article, guid, link, said, imprint, wants, feed, identity];
  // Never INSERT OR REPLACE: see `write-article.ts`.
  if (isNew || database.change(REPLACE, values).changes === 0) database.write(INSERT, values);
}

export function forgetItem(database: Database, feed: number, identity: string): void {
  database.change('DELETE FROM items WHERE feed = ? AND identity = ?', [feed, identity]);
}
