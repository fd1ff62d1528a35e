/** What keeping feeds needs from outside: the web, threads that read what comes from it, and time. */
import type { Problem } from '../article/problem.ts';
import type { Header } from '../library/database/feeds/feed-rows.ts';
import type { Incoming, Prepared } from '../library/incoming.ts';
import type { PageOfArticle } from '../library/prepare-items.ts';
import type { FeedNews, FeedToRead } from '../library/read-news.ts';
import type { Fault } from '../sources/fault.ts';
import type { Feed } from '../sources/feed/feed.ts';
import type { FeedLink } from '../sources/feed-links.ts';
import type { FeedAnswer, FeedRequest } from '../web/fetch-feed.ts';

/** What came from an address, as it came. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** After all redirects. */
  readonly address: string;
  /** The Content-Type header. */
  readonly mediaType: string;
}

/** Threads that read what may be slow or made to be slow. */
export interface FeedReaders {
  readonly feed: (document: FetchedDocument) => Promise<Feed | Fault>;
  /** The feeds that a page names. */
  readonly links: (document: FetchedDocument) => Promise<readonly FeedLink[]>;
  /** What is new in a feed, ready to be kept. */
  readonly news: (feed: FeedToRead) => Promise<FeedNews | Fault>;
  readonly page: (page: PageOfArticle) => Promise<Prepared>;
}

/** What the reader has said of the site that a feed is of. */
export interface Trust {
  /** The origin that the reader chose, which may be in their own network; null for none. */
  readonly trusted: string | null;
  /** Sent to that origin, and nowhere else. */
  readonly headers: readonly Header[];
}

export const NO_TRUST: Trust = { trusted: null, headers: [] };

/** The web, over connections that stay open until the program ends. */
export interface FeedWeb {
  readonly fetchFeed: (request: FeedRequest) => Promise<FeedAnswer>;
  /** A page that a feed names. */
  readonly fetchPage: (address: string, trust: Trust, signal: AbortSignal) => Promise<Incoming | Problem>;
}

export interface Time {
  readonly now: () => Date;
  /** Ends also when the signal does. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Ends at the first Ctrl-C; at the second the program itself does. */
  readonly interruption: () => AbortSignal;
}

export interface FeedDoors {
  readonly readers: FeedReaders;
  readonly web: FeedWeb;
  readonly time: Time;
}
