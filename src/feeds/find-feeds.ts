/** From the address that a reader types to the feeds that are meant. */

import { withoutLogin } from '../article/without-login.ts';
import type { Header } from '../library/database/feeds/feed-rows.ts';
import type { Feed } from '../sources/feed/feed.ts';
import { type FeedLink, usualPaths } from '../sources/feed-links.ts';
import type { FetchedFeed } from '../web/fetch-feed.ts';
import { showAddress } from '../web/show-address.ts';
import type { FeedDoors } from './doors.ts';

/** A feed that was asked for and has come. */
export interface FoundFeed {
  /** Where it is for good, to be asked from now on. */
  readonly address: string;
  /** The origin that the reader typed, if it is there. */
  readonly trusted: string | null;
  readonly feed: Feed;
  readonly answer: FetchedFeed;
}

/** A feed that a page names. */
export interface NamedFeed extends FeedLink {
  readonly trusted: string | null;
}

export interface NoFeed {
  readonly kind: 'problem';
  /** A clause without a full stop, of which the address is the subject. */
  readonly what: string;
  readonly hint?: string;
}

export type Finding =
  | { readonly kind: 'feed'; readonly found: FoundFeed }
  /** The page of a site names these, at least two. */
  | { readonly kind: 'named'; readonly feeds: readonly NamedFeed[] }
  | NoFeed;

export interface Seeker {
  readonly doors: FeedDoors;
  /** For the origin of the address that was typed. */
  readonly headers: readonly Header[];
  readonly signal: AbortSignal;
}

/** What is there: the feed itself, which is then taken whatever it names; else what its page names, or the usual paths. */
export async function findFeeds(address: string, seeker: Seeker): Promise<Finding> {
  const { origin } = new URL(address);
  const start = await openFeed({ address, trusted: origin }, seeker);
  if (start.kind === 'feed') return start;
  if (start.kind === 'problem') return start.answer === undefined ? start : lookAround(start, origin, seeker);
  return start;
}

type Opened =
  | { readonly kind: 'feed'; readonly found: FoundFeed }
  | (NoFeed & { readonly answer?: FetchedFeed });

/** Fetches what should be a feed. @returns with a problem what came in its place, if anything did */
export async function openFeed(
  { address, trusted }: Pick<NamedFeed, 'address' | 'trusted'>,
  { doors, headers, signal }: Seeker,
): Promise<Opened> {
  const { origin } = new URL(address);
  const answer = await doors.web.fetchFeed({
    address,
    chosenBy: trusted === origin ? 'reader' : 'content',
    headers: trusted === origin ? headers : [],
    signal,
    now: doors.time.now(),
  });
  switch (answer.kind) {
    case 'feed': {
      const reading = await doors.readers.feed(answer);
      if (reading.kind === 'problem') return { ...reading, answer };
      return { kind: 'feed', found: { address: answer.movedTo ?? address, trusted, feed: reading, answer } };
    }
    case 'problem':
      return { kind: 'problem', what: answer.what, ...(answer.hint !== undefined && { hint: answer.hint }) };
    case 'later':
    case 'gone':
      return { ...answer.problem, kind: 'problem' };
    case 'stopped':
    case 'unchanged':
      return { kind: 'problem', what: 'was not waited for', hint: 'Try again.' };
  }
}

const FEED_TYPE = /^\s*(?:(?:text|application)\/(?:(?:rss|atom|rdf)\+)?xml|application\/feed\+json)\b/i;

async function lookAround(
  start: NoFeed & { readonly answer?: FetchedFeed },
  origin: string,
  seeker: Seeker,
): Promise<Finding> {
  const { answer } = start;
  if (answer === undefined) return start;
  const trustedAt = (address: string) => (new URL(address).origin === origin ? origin : null);
  const links = (await seeker.doors.readers.links(answer)).map((link) => {
    const address = withoutLogin(link.address);
    return { ...link, address, trusted: trustedAt(address) };
  });
  const [only, ...others] = links;
  // A feed that cannot be read is what was asked for; no other one takes its place.
  if (only === undefined && FEED_TYPE.test(answer.mediaType)) return start;
  if (only !== undefined && others.length > 0) return { kind: 'named', feeds: links };
  const named = only && (await openFeed(only, seeker));
  if (named?.kind === 'feed') return named;
  for (const address of usualPaths(answer.address)) {
    if (seeker.signal.aborted) break;
    if (address === only?.address) continue;
    const opened = await openFeed({ address, trusted: trustedAt(address) }, seeker);
    if (opened.kind === 'feed') return opened;
  }
  if (only !== undefined && named !== undefined) {
    const { what, hint } = named;
    const told = `has one link to a feed, ${showAddress(only.address)}, which ${what}`;
    return { kind: 'problem', what: told, ...(hint !== undefined && { hint }) };
  }
  return {
    kind: 'problem',
    what: 'is no feed, and names none',
    hint: 'Look on the page for a link “RSS” or “Feed”, and subscribe to that address; or keep the page: news add',
  };
}
