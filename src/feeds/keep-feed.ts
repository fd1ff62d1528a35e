import { hash } from 'node:crypto';
import { noteFailure, noteRead, type Success } from '../library/database/feeds/answers.ts';
import { feedWhere } from '../library/database/feeds/feed-rows.ts';
import { type PreparedItem, seenIn } from '../library/database/feeds/items.ts';
import { type PutItem, putItems } from '../library/database/feeds/put-items.ts';
import type { Writes } from '../library/database/write-together.ts';
import type { FeedNews } from '../library/read-news.ts';
import type { Fault } from '../sources/fault.ts';
import { type CameFeed, moved } from './ask-feed.ts';
import { type FeedReport, reported, type UpdateWorld } from './feed-report.ts';
import { nextAsking } from './next-asking.ts';

/** What is in a feed that has come. `same`: it is, byte for byte, what was read the last time. */
export type FeedReading = (FeedNews | Fault | { readonly kind: 'same' }) & { readonly digest: string };

export async function readCame(
  { feed, answer }: CameFeed,
  { database, doors, options }: UpdateWorld,
): Promise<FeedReading> {
  const { bytes, address, mediaType } = answer;
  const digest = hash('sha256', bytes, 'base64url');
  if (digest === feed.digest) return { kind: 'same', digest };
  const news = await doors.readers.news({
    bytes,
    origin: { address, mediaType },
    seen: seenIn(database, feed.key),
    withQuotes: options.withQuotes,
  });
  return { ...news, digest };
}

/**
 * Keeps what is new in a feed. What its server needs to say "nothing new" is written with the last of it: whatever
 * interrupts this, the next update gets the rest.
 */
export async function keepFeed(
  came: CameFeed,
  reading: FeedReading,
  writes: Writes,
  world: UpdateWorld,
): Promise<FeedReport> {
  if (reading.kind === 'problem') return unreadable(came, reading, world);
  const { database, doors } = world;
  const { feed, notes: notesOfMove } = moved(came.feed, came.answer.movedTo, world);
  const { arrivals, notes: notesOfReading } = arrivalsIn(reading);
  const notes = [...notesOfMove, ...notesOfReading];
  const present = new Set(reading.kind === 'same' ? [] : reading.present);
  const keep = (items: readonly PreparedItem[]): readonly PutItem[] => {
    const there = feedWhere(database, 'f.key = ?', [feed.key]);
    return there === undefined ? [] : putItems(database, there, items, present, doors.time.now());
  };
  const parts = inParts(arrivals);
  const last = parts.pop() ?? [];
  const kept = await Promise.all([
    ...parts.map((items) => writes.write(items.length, () => keep(items))),
    writes.write(last.length, () => {
      const puts = keep(last);
      noteRead(database, feed.key, successOf(came, reading, notes, doors.time.now()));
      return puts;
    }),
  ]);
  const articles = kept.flat().filter(({ outcome }) => outcome !== 'known');
  return reported(feedWhere(database, 'f.key = ?', [feed.key]) ?? feed, {
    outcome: articles.length > 0 ? 'news' : 'nothing',
    articles,
    notes,
  });
}

type Readable = Exclude<FeedReading, Fault>;

function arrivalsIn(reading: Readable) {
  if (reading.kind === 'same') return { arrivals: [], notes: [] };
  const { about, results } = reading;
  const arrivals = results.flatMap((result) => (result.kind === 'item' ? result.item : []));
  const bad = results.length - arrivals.length;
  const notes = [
    ...(about.notice === undefined ? [] : [about.notice]),
    ...(bad === 0 ? [] : [`${bad === 1 ? '1 item' : `${bad} items`} could not be read`]),
  ];
  return { arrivals, notes };
}

// So many of one feed are written in one go, so that nobody else who writes has to wait for long.
const KEPT_AT_ONCE = 200;

function inParts(items: readonly PreparedItem[]): (readonly PreparedItem[])[] {
  return Array.from({ length: Math.ceil(items.length / KEPT_AT_ONCE) }, (_, part) =>
    items.slice(part * KEPT_AT_ONCE, (part + 1) * KEPT_AT_ONCE),
  );
}

function successOf(
  { feed, answer }: CameFeed,
  reading: Readable,
  notes: readonly string[],
  now: Date,
): Success {
  const { etag, lastModified, freshFor } = answer;
  const about = reading.kind === 'same' ? undefined : reading.about;
  const pace = about?.pace ?? feed.pace;
  return {
    now,
    due: nextAsking({ now, pace, failures: 0, ...(freshFor !== undefined && { freshFor }) }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    digest: reading.digest,
    ...(about?.title !== undefined && { title: about.title }),
    ...(about?.site !== undefined && { site: about.site }),
    pace,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

async function unreadable(
  { feed }: CameFeed,
  { what, hint }: Fault,
  { database, doors }: UpdateWorld,
): Promise<FeedReport> {
  const now = doors.time.now();
  const due = nextAsking({ now, pace: feed.pace, failures: feed.failures + 1 });
  const why = { problem: what, ...(hint !== undefined && { hint }) };
  noteFailure(database, feed.key, { now, due, ...why });
  return reported(feed, { outcome: 'failed', ...why });
}
