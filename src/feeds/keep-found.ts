import { type FeedSettings, type Subscribed, subscribe } from '../library/database/feeds/subscriptions.ts';
import { openWrites } from '../library/database/write-together.ts';
import type { CameFeed } from './ask-feed.ts';
import type { FeedReport, UpdateWorld } from './feed-report.ts';
import { fetchTexts } from './fetch-texts.ts';
import type { FoundFeed } from './find-feeds.ts';
import { openGates } from './host-gates.ts';
import { keepFeed, readCame } from './keep-feed.ts';

const PER_HOST = 2;

export interface KeptFound {
  readonly outcome: Subscribed['outcome'];
  readonly report: FeedReport;
}

/** Subscribes to a feed that has come, and keeps what it brought without asking for it again. */
export async function keepFound(
  { address, trusted, feed, answer }: FoundFeed,
  settings: FeedSettings,
  world: UpdateWorld,
): Promise<KeptFound> {
  const { database, doors, options } = world;
  const { origin } = new URL(address);
  const { headers = [], ...others } = settings;
  const { feed: kept, outcome } = subscribe(
    database,
    {
      ...others,
      address,
      // It may have moved to where the reader has never been; what is secret stays behind then.
      trusted: trusted === origin ? origin : null,
      ...(trusted === origin && headers.length > 0 && { headers }),
      ...(feed.title !== undefined && { feedTitle: feed.title }),
      ...(feed.site !== undefined && { site: feed.site }),
    },
    doors.time.now(),
  );
  const gates = openGates({ all: options.atOnce, perHost: PER_HOST, now: doors.time.now });
  const came: CameFeed = { kind: 'came', feed: kept, answer, notes: [] };
  const writes = openWrites(database, doors.time.sleep);
  const report = await keepFeed(came, await readCame(came, world), writes, world);
  return { outcome, report: await fetchTexts(report, gates, world) };
}
