import { onTestFinished } from 'vitest';
import type { FeedDoors } from '../../src/feeds/doors.ts';
import type { FeedReport, UpdateOptions } from '../../src/feeds/feed-report.ts';
import { updateFeeds } from '../../src/feeds/update-feeds.ts';
import type { KeptFeed } from '../../src/library/database/feeds/feed-rows.ts';
import { subscribedFeeds } from '../../src/library/database/feeds/list-feeds.ts';
import { type NewFeed, subscribe } from '../../src/library/database/feeds/subscriptions.ts';
import type { Database } from '../../src/library/database/sqlite.ts';
import { incomingFrom } from '../../src/machine/fetch-incoming.ts';
import { JOBS } from '../../src/machine/jobs.ts';
import { fetchFeed } from '../../src/web/fetch-feed.ts';
import { fetchPageOver } from '../../src/web/fetch-page.ts';
import { openWeb } from '../../src/web/open-web.ts';
import { NOW } from '../library/a-library.ts';
import { authority } from '../web/serve.ts';

// Servers of these tests that answer slowly on purpose are given up after so many milliseconds.
const LIMITS = { connect: 4000, headers: 1500, total: 3000 };

/** What an update needs, with the real web, a clock that the test sets, and limits that do not hold the tests up. */
export async function doorsAt(now: () => Date = () => NOW): Promise<FeedDoors> {
  const web = await openWeb({ version: 'test', limits: LIMITS, authorities: [authority()] });
  onTestFinished(() => web.close());
  return {
    readers: JOBS,
    web: {
      fetchFeed: (request) => fetchFeed(web, request),
      fetchPage: async (address, { trusted }, signal) => {
        const trustedOrigin = trusted === null ? {} : { trustedOrigin: trusted };
        return incomingFrom(
          address,
          await fetchPageOver(web, address, { chosenBy: 'content', ...trustedOrigin, signal }),
        );
      },
    },
    time: { now, sleep: async () => {}, interruption: () => new AbortController().signal },
  };
}

/** A feed that the reader typed. */
export function typed(database: Database, address: string, given: Partial<NewFeed> = {}): KeptFeed {
  const { origin } = new URL(address);
  return subscribe(database, { address, trusted: origin, feedTitle: address, ...given }, NOW).feed;
}

/** Updates all feeds. */
export async function update(
  database: Database,
  doors: FeedDoors,
  options: Partial<UpdateOptions> = {},
): Promise<readonly FeedReport[]> {
  const world = {
    database,
    doors,
    options: { force: false, withQuotes: true, atOnce: 8, signal: new AbortController().signal, ...options },
  };
  const reports: FeedReport[] = [];
  const feeds = subscribedFeeds(database).filter(({ state }) => state === 'active');
  for await (const report of updateFeeds(feeds, world)) reports.push(report);
  return reports;
}

/** An RSS document with items of these headlines. */
export function rssOf(...headlines: readonly string[]): string {
  const items = headlines.map(
    (headline) =>
      `<item><title>${headline}</title><link>https://post.example/${encodeURIComponent(headline)}</link><guid>${headline}</guid><description>${headline} it is. “The river may rise by a metre,” said Ann Lee, the mayor.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title><link>https://post.example/</link><description/>${items.join('')}</channel></rss>`;
}
