/** What an update is told, and what it tells. */
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { PutItem } from '../library/database/feeds/put-items.ts';
import type { Database } from '../library/database/sqlite.ts';
import type { FeedDoors } from './doors.ts';

export interface UpdateOptions {
  /** Asks also those that are not due. */
  readonly force: boolean;
  readonly withQuotes: boolean;
  /** How many are asked at once. */
  readonly atOnce: number;
  /** When it ends nobody is asked any more; what has come is kept. */
  readonly signal: AbortSignal;
}

/**
 * What became of a feed. `early`: it was not asked, because it is not due before `due`; `resting`: because its site
 * has asked for quiet. `stopped`: the reader, or the limit of time, has ended the update before.
 */
export type Outcome = 'news' | 'nothing' | 'failed' | 'ended' | 'early' | 'resting' | 'stopped';

export interface FeedReport {
  readonly feed: KeptFeed;
  readonly outcome: Outcome;
  /** In the order of the feed; what is known already is not among them. */
  readonly articles: readonly PutItem[];
  /** How many articles got the text of their page. */
  readonly texts: number;
  /** Why it failed: a clause without a full stop, and what to do. */
  readonly problem?: string;
  readonly hint?: string;
  /** What the reader should know, clauses without a full stop. */
  readonly notes: readonly string[];
}

export interface UpdateWorld {
  readonly database: Database;
  readonly doors: FeedDoors;
  readonly options: UpdateOptions;
}

/** A report in which nothing came but what is said. */
export function reported(
  feed: KeptFeed,
  report: Pick<FeedReport, 'outcome'> & Partial<FeedReport>,
): FeedReport {
  return { articles: [], texts: 0, notes: [], ...report, feed };
}
