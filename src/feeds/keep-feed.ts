import { createHash } from 'node:crypto';
import { noteFailure, noteRead } from '../library/database/feeds/answers.ts';
import { feedWhere } from '../library/database/feeds/feed-rows.ts';
import { seenIn } from '../library/database/feeds/items.ts';
import { type PutItem, putItems } from '../library/database/feeds/put-items.ts';
import type { FeedNews } from '../library/read-news.ts';
import { type CameFeed, moved } from './ask-feed.ts';
import { type FeedReport, reported, type UpdateWorld } from './feed-report.ts';
import { nextAsking } from './next-asking.ts';

const KEPT_AT_ONCE = 200;

/**
 * Reads a feed that has come and keeps what is new in it. What its server needs to say "nothing new" is written last:
 * whatever interrupts this, the next update gets the rest.
 */
export async function keepFeed(came: CameFeed, world: UpdateWorld): Promise<FeedReport> {
  const { database, doors } = world;
  const { answer } = came;
  const digest = createHash('sha256').update(answer.bytes).digest('base64url');
  const isSame = digest === came.feed.digest;
  const reading = isSame ? null : await readNews(came, world);
  if (reading?.kind === 'problem') return unreadable(came, reading, world);
  const { feed, notes } = moved(came.feed, answer.movedTo, world);
  const kept = reading === null ? NOTHING : keepAll(feed.key, reading, world);
  const now = doors.time.now();
  const { etag, lastModified, freshFor } = answer;
  const about = reading?.about;
  const pace = about?.pace ?? feed.pace;
  const note = [...notes, ...(about?.notice === undefined ? [] : [about.notice]), ...kept.problems];
  noteRead(database, feed.key, {
    now,
    due: nextAsking({ now, pace, failures: 0, ...(freshFor !== undefined && { freshFor }) }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    digest,
    ...(about?.title !== undefined && { title: about.title }),
    ...(about?.site !== undefined && { site: about.site }),
    pace,
    ...(note.length > 0 && { note: note.join('; ') }),
  });
  const articles = kept.puts.filter(({ outcome }) => outcome !== 'known');
  return reported(feedWhere(database, 'f.key = ?', [feed.key]) ?? feed, {
    outcome: articles.length > 0 ? 'news' : 'nothing',
    articles,
    notes: note,
  });
}

const NOTHING = { puts: [], problems: [] };

function readNews({ feed, answer }: CameFeed, { database, doors, options }: UpdateWorld) {
  const { bytes, address, mediaType } = answer;
  return doors.readers.news({
    bytes,
    origin: { address, mediaType },
    seen: seenIn(database, feed.key),
    withQuotes: options.withQuotes,
  });
}

async function unreadable(
  { feed }: CameFeed,
  { what, hint }: { readonly what: string; readonly hint?: string },
  { database, doors }: UpdateWorld,
): Promise<FeedReport> {
  const now = doors.time.now();
  const due = nextAsking({ now, pace: feed.pace, failures: feed.failures + 1 });
  const why = { problem: what, ...(hint !== undefined && { hint }) };
  noteFailure(database, feed.key, { now, due, ...why });
  return reported(feed, { outcome: 'failed', ...why });
}

/** Some at a time, so that nobody else who writes has to wait for long. */
function keepAll(
  key: number,
  { present, results }: FeedNews,
  { database, doors }: UpdateWorld,
): { readonly puts: readonly PutItem[]; readonly problems: readonly string[] } {
  const arrivals = results.flatMap((result) => (result.kind === 'item' ? result.item : []));
  const identities = new Set(present);
  const puts: PutItem[] = [];
  for (let at = 0; at < arrivals.length; at += KEPT_AT_ONCE) {
    const feed = feedWhere(database, 'f.key = ?', [key]);
    const some = arrivals.slice(at, at + KEPT_AT_ONCE);
    if (feed !== undefined) puts.push(...putItems(database, feed, some, identities, doors.time.now()));
  }
  const bad = results.length - arrivals.length;
  return { puts, problems: bad === 0 ? [] : [`${bad === 1 ? '1 item' : `${bad} items`} could not be read`] };
}
