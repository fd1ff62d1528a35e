/** What came of asking a feed. Each is one statement, a transaction, or part of one. */
import type { Pace } from '../../../sources/feed/feed.ts';
import { type Database, inTransaction } from '../sqlite.ts';
import { feedWhere, type KeptFeed } from './feed-rows.ts';
import { nameFeed } from './subscriptions.ts';

export interface Success {
  readonly now: Date;
  /** Not to be asked before. */
  readonly due: Date;
  /** To be sent back; absent where the server gave none. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the bytes. */
  readonly digest?: string;
  /** As the feed tells them. */
  readonly title?: string;
  readonly site?: string;
  readonly pace: Pace;
  /** What the reader should know. */
  readonly note?: string;
}

/** A feed that was read, and all of its items kept. For use inside the transaction that keeps the last of them. */
export function noteRead(database: Database, key: number, answer: Success): void {
  const {
    now,
    due,
    etag = null,
    lastModified = null,
    digest = null,
    title,
    site = null,
    pace,
    note = null,
  } = answer;
  const feed = feedWhere(database, 'f.key = ?', [key]);
  if (feed !== undefined && title !== undefined) nameFeed(database, feed, title);
  database.change(
    `UPDATE feeds SET asked = ?, answered = ?, due = ?, etag = ?, last_modified = ?, digest = ?,
       site = ifnull(?, site), pace = ?, note = ?, failures = 0, problem = NULL, hint = NULL WHERE key = ?`,
    [
      now.getTime(),
      now.getTime(),
      due.getTime(),
      etag,
      lastModified,
      digest,
      site,
      JSON.stringify(pace),
      note,
      key,
    ],
  );
}

/** A feed that has nothing new; a server may change its ETag all the same. */
export function noteUnchanged(
  database: Database,
  key: number,
  { now, due, etag }: Pick<Success, 'now' | 'due' | 'etag'>,
): void {
  database.change(
    `UPDATE feeds SET asked = ?, answered = ?, due = ?, etag = ifnull(?, etag), failures = 0, problem = NULL, hint = NULL
     WHERE key = ?`,
    [now.getTime(), now.getTime(), due.getTime(), etag ?? null, key],
  );
}

export interface Failure {
  readonly now: Date;
  readonly due: Date;
  /** A clause without a full stop: "does not exist (404)". */
  readonly problem: string;
  readonly hint?: string;
}

export function noteFailure(database: Database, key: number, { now, due, problem, hint }: Failure): void {
  database.change(
    'UPDATE feeds SET asked = ?, due = ?, problem = ?, hint = ?, failures = failures + 1 WHERE key = ?',
    [now.getTime(), due.getTime(), problem, hint ?? null, key],
  );
}

/** It was not asked, because its host wants to be left alone until then. */
export function noteRest(database: Database, key: number, until: Date): void {
  database.change('UPDATE feeds SET due = max(due, ?) WHERE key = ?', [until.getTime(), key]);
}

/** Its server says that it is gone for good: it is asked no more. */
export function noteEnd(database: Database, key: number, now: Date): void {
  database.change(
    `UPDATE feeds SET state = 'ended', asked = ?, problem = NULL, hint = NULL, note = ? WHERE key = ?`,
    [now.getTime(), 'has ended: its site says that it is gone for good', key],
  );
}

/** The subscription goes where the feed has gone. @returns false where the reader has subscribed to that already */
export function moveFeed(
  database: Database,
  { key }: KeptFeed,
  address: string,
  trusted: string | null,
): boolean {
  return inTransaction(database, () => {
    if (database.first('SELECT 1 FROM feeds WHERE address = ?', [address]) !== undefined) return false;
    const feed = feedWhere(database, 'f.key = ?', [key]);
    if (feed === undefined) return false;
    database.change('UPDATE feeds SET address = ?, trusted = ?, headers = ? WHERE key = ?', [
      address,
      trusted,
      // Secrets were given for one site.
      JSON.stringify(trusted === null ? [] : feed.headers),
      key,
    ]);
    return true;
  });
}
