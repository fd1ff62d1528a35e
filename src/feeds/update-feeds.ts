/** Asks feeds for news, several at once, and keeps what they bring. */
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import { openWrites } from '../library/database/write-together.ts';
import { asTheyEnd } from './as-they-end.ts';
import { askFeed } from './ask-feed.ts';
import type { FeedReport, UpdateWorld } from './feed-report.ts';
import { fetchTexts } from './fetch-texts.ts';
import { type Gates, openGates } from './host-gates.ts';
import { keepFeed, readCame } from './keep-feed.ts';
import { openTurns } from './turns.ts';

const PER_HOST = 2;

// So many feeds are fetched or wait to be read, and so many are read: more would only fill the memory. Without
// quotations a second thread took half a second more of the processor for 10,000 items, on two cores, and saved no time.
const MOST_WAITING = 16;
const READ_AT_ONCE = 2;
const READ_AT_ONCE_BARE = 1;

/** One report for each feed, as they come. A feed that is slow, dead or hostile holds nobody else. */
export async function* updateFeeds(
  feeds: readonly KeptFeed[],
  world: UpdateWorld,
): AsyncGenerator<FeedReport> {
  const { atOnce, withQuotes } = world.options;
  const gates = openGates({ all: atOnce, perHost: PER_HOST, now: world.doors.time.now });
  const places = openTurns(atOnce + MOST_WAITING);
  const readers = openTurns(withQuotes ? READ_AT_ONCE : READ_AT_ONCE_BARE);
  const writes = openWrites(world.database, world.doors.time.sleep);
  yield* asTheyEnd(feeds, feeds.length, async (feed) => {
    const asked = await askFeed(feed, { gates, places }, world);
    if (asked.kind === 'report') return withTexts(asked.report, gates, world);
    const endWaiting = writes.expect();
    const endReading = await readers.take();
    const reading = await readCame(asked, world).finally(() => {
      endReading();
      endWaiting();
    });
    const report = await keepFeed(asked, reading, writes, world).finally(asked.leave);
    return fetchTexts(report, gates, world);
  });
}

/** Pages may be wanted of a feed that has nothing new, or is not due: those that could not be had the last time. */
function withTexts(report: FeedReport, gates: Gates, world: UpdateWorld): Promise<FeedReport> | FeedReport {
  return report.outcome === 'nothing' || report.outcome === 'early'
    ? fetchTexts(report, gates, world)
    : report;
}
