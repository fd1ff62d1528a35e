import {
  moveFeed,
  noteEnd,
  noteFailure,
  noteRest,
  noteUnchanged,
} from '../library/database/feeds/answers.ts';
import { feedWhere, type KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { FeedAnswer, FeedRequest, FetchedFeed } from '../web/fetch-feed.ts';
import { isSameSite } from '../web/redirect.ts';
import { showAddress, withoutSecrets } from '../web/show-address.ts';
import { type FeedReport, reported, type UpdateWorld } from './feed-report.ts';
import type { Gates, Resting } from './host-gates.ts';
import { nextAsking } from './next-asking.ts';
import type { Turns } from './turns.ts';

/** A feed that has come, to be read and kept. */
export interface CameFeed {
  readonly kind: 'came';
  /** As it is now, for it may have moved. */
  readonly feed: KeptFeed;
  readonly answer: FetchedFeed;
  readonly notes: readonly string[];
}

type Reported = { readonly kind: 'report'; readonly report: FeedReport };

/** `leave` gives the place free that a feed takes while it waits to be read. */
export type AskedFeed = (CameFeed & { readonly leave: () => void }) | Reported;

/** What all feeds of an update wait for. */
export interface Waiting {
  readonly gates: Gates;
  /** For those that are fetched, or have come and are not read yet. */
  readonly places: Turns;
}

/** Asks a feed whether it has news, when and as its server wants to be asked. */
export async function askFeed(
  feed: KeptFeed,
  { gates, places }: Waiting,
  world: UpdateWorld,
): Promise<AskedFeed> {
  const { options, doors } = world;
  const now = doors.time.now();
  if (!options.force && feed.due > now.getTime()) return asReport(feed, { outcome: 'early' });
  let leave = () => {};
  const answer = await gates.through(new URL(feed.address).host, async () => {
    leave = await places.take();
    return doors.web.fetchFeed(requestFor(feed, options.signal, now));
  });
  const taken = answer.kind === 'resting' ? rest(feed, answer, world) : take(feed, answer, gates, world);
  if (taken.kind === 'came') return { ...taken, leave };
  leave();
  return taken;
}

function rest(feed: KeptFeed, { until }: Resting, { database }: UpdateWorld): Reported {
  noteRest(database, feed.key, until);
  return asReport(feed, { outcome: 'resting' });
}

function requestFor(feed: KeptFeed, signal: AbortSignal, now: Date): FeedRequest {
  const { address, trusted, etag, lastModified, headers } = feed;
  return {
    address,
    chosenBy: trusted === new URL(address).origin ? 'reader' : 'content',
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    headers,
    signal,
    now,
  };
}

// In seconds, for a server that was asked too often and does not say when it may be asked again.
const LEAST_REST = 300;
// In milliseconds: what one feed is told is not for ever the law for all that happen to be on the same host.
const LONGEST_FOR_OTHERS = 60 * 60 * 1000;

/** Writes down what the server said. */
function take(feed: KeptFeed, answer: FeedAnswer, gates: Gates, world: UpdateWorld): CameFeed | Reported {
  const { database, doors } = world;
  const now = doors.time.now();
  switch (answer.kind) {
    case 'stopped':
      return asReport(feed, { outcome: 'stopped' });
    case 'gone':
      noteEnd(database, feed.key, now);
      return asReport(feed, { outcome: 'ended' });
    case 'later': {
      const { retryAfter, host, problem } = answer;
      const asked = { now, pace: feed.pace, failures: feed.failures + 1 };
      const due = nextAsking({ ...asked, retryAfter: retryAfter ?? LEAST_REST });
      gates.pause(host, new Date(Math.min(due.getTime(), now.getTime() + LONGEST_FOR_OTHERS)));
      return failed(feed, problem, due, world);
    }
    case 'problem':
      return failed(feed, answer, nextAsking({ now, pace: feed.pace, failures: feed.failures + 1 }), world);
    case 'unchanged': {
      const { feed: there, notes } = moved(feed, answer.movedTo, world);
      const { freshFor, etag } = answer;
      const due = nextAsking({
        now,
        pace: feed.pace,
        failures: 0,
        ...(freshFor !== undefined && { freshFor }),
      });
      noteUnchanged(database, feed.key, { now, due, ...(etag !== undefined && { etag }) });
      return asReport(there, { outcome: 'nothing', notes });
    }
    case 'feed':
      return { kind: 'came', answer, feed, notes: [] };
  }
}

function failed(
  feed: KeptFeed,
  { what, hint }: { readonly what: string; readonly hint?: string },
  due: Date,
  { database, doors }: UpdateWorld,
): Reported {
  const why = { problem: what, ...(hint !== undefined && { hint }) };
  noteFailure(database, feed.key, { now: doors.time.now(), due, ...why });
  return asReport(feed, { outcome: 'failed', ...why });
}

function asReport(feed: KeptFeed, report: Parameters<typeof reported>[1]): Reported {
  return { kind: 'report', report: reported(feed, report) };
}

/** The subscription moves with the feed; whoever answers there is of no trust that the reader gave to another. */
export function moved(
  feed: KeptFeed,
  target: string | undefined,
  { database }: Pick<UpdateWorld, 'database'>,
): { readonly feed: KeptFeed; readonly notes: readonly string[] } {
  const address = target === undefined ? feed.address : withoutSecrets(new URL(target));
  if (address === feed.address) return { feed, notes: [] };
  const isTrusted = feed.trusted !== null && isSameSite(new URL(feed.trusted), new URL(address));
  const shown = showAddress(address);
  if (!moveFeed(database, feed, address, isTrusted ? new URL(address).origin : null))
    return {
      feed,
      notes: [
        `has moved to ${shown}, which you have subscribed to as well; give it up with: news unsubscribe ${showAddress(feed.address)}`,
      ],
    };
  return {
    feed: feedWhere(database, 'f.key = ?', [feed.key]) ?? feed,
    notes: [`has moved to ${shown}, and so has your subscription`],
  };
}
