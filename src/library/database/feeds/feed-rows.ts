/** Feeds as the tables of the library hold them. */
import { UserError } from '../../../errors.ts';
import type { Pace } from '../../../sources/feed/feed.ts';
import { asText, type Database, type Value } from '../sqlite.ts';

/**
 * `active` is asked at each update; `ended` is one whose server said that it is gone for good; `unsubscribed` one that
 * the reader gave up, kept for what was seen in it.
 */
export type FeedState = 'active' | 'ended' | 'unsubscribed';

/** A header that is sent to the feed's own origin, and nowhere else. */
export type Header = readonly [name: string, value: string];

/** A feed of the library. Moments are milliseconds since 1970. */
export interface KeptFeed {
  readonly key: number;
  /** Short and stable, for the reader to type. */
  readonly id: string;
  /** Without name and password: those are in `headers`. */
  readonly address: string;
  /** The origin that the reader has chosen, which may be in their own network; null where nobody typed one. */
  readonly trusted: string | null;
  readonly headers: readonly Header[];
  readonly title: string;
  /** Whether the title is the reader's, and not the feed's. */
  readonly hasOwnTitle: boolean;
  readonly site: string | null;
  /** Given to each article that comes. */
  readonly tags: readonly string[];
  /** Whether the pages behind its items are fetched. */
  readonly isFull: boolean;
  readonly state: FeedState;
  readonly added: number;
  /** When it was last asked, and when it last answered as it should. */
  readonly asked: number | null;
  readonly answered: number | null;
  /** Not to be asked before. */
  readonly due: number;
  /** To be sent back exactly as they are. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the bytes that came last. */
  readonly digest: string | null;
  /** How often it wants to be asked, as it said last. */
  readonly pace: Pace;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** Why it could not be had, a clause without a full stop, and what to do; null when it could. */
  readonly problem: string | null;
  readonly hint: string | null;
  /** What else the reader should know: that it has moved, or is damaged in part. */
  readonly note: string | null;
}

interface FeedRow {
  readonly key: number;
  readonly id: string;
  readonly address: string;
  readonly trusted: string | null;
  readonly headers: string;
  readonly title: string;
  readonly has_own_title: number;
  readonly site: string | null;
  readonly tags: string;
  readonly is_full: number;
  readonly state: FeedState;
  readonly added: number;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly due: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly digest: string | null;
  readonly pace: string | null;
  readonly failures: number;
  readonly problem: string | null;
  readonly hint: string | null;
  readonly note: string | null;
}

const NUMBERS = ['key', 'has_own_title', 'is_full', 'added', 'asked', 'answered', 'due', 'failures'] as const;
const TEXTS = [
  'id',
  'address',
  'trusted',
  'headers',
  'title',
  'site',
  'tags',
  'state',
  'etag',
  'last_modified',
  'digest',
  'pace',
  'problem',
  'hint',
  'note',
] as const;

/** All of `feeds f`, for use after SELECT. */
const FEED_COLUMNS = [
  ...NUMBERS.map((column) => `f.${column}`),
  ...TEXTS.map((column) => asText(`f.${column}`)),
].join(', ');

/** @throws UserError where the library is damaged */
export function feedsWhere(database: Database, where: string, values: readonly Value[] = []): KeptFeed[] {
  return database
    .all<FeedRow>(`SELECT ${FEED_COLUMNS} FROM feeds f WHERE ${where}`, values)
    .map((row) => feedOf(row));
}

export function feedWhere(
  database: Database,
  where: string,
  values: readonly Value[] = [],
): KeptFeed | undefined {
  return feedsWhere(database, where, values)[0];
}

const ANY_PACE: Pace = { skipHours: [], skipDays: [] };

function feedOf(row: FeedRow): KeptFeed {
  const { headers, has_own_title, tags, is_full, last_modified, pace, ...rest } = row;
  return {
    ...rest,
    headers: valueIn<readonly Header[]>(headers, row.id),
    hasOwnTitle: has_own_title === 1,
    tags: valueIn<readonly string[]>(tags, row.id),
    isFull: is_full === 1,
    lastModified: last_modified,
    pace: pace === null ? ANY_PACE : valueIn<Pace>(pace, row.id),
  };
}

function valueIn<Value>(json: string, id: string): Value {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError(
      `What the library holds of the feed ${id} is damaged.`,
      `Subscribe to it anew: news unsubscribe ${id}`,
    );
  }
}
