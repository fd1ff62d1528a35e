/** What feedsmith finds in a feed; the one file that knows it. */
import {
  type AtomFeed as Atom,
  type JsonFeed as Json,
  parseAtomFeed,
  parseJsonFeed as parseJson,
  parseRssFeed,
  type RssFeed as Rss,
} from 'feedsmith';
import type { Fault } from '../fault.ts';
import { LOST_OF_ATOM, LOST_OF_RSS } from './knowledge/lost-parts.ts';
import type { Shape } from './mended-feed.ts';

export type RssFeed = Rss.Feed<string>;
export type RssItem = Rss.Item<string>;
export type AtomFeed = Atom.Feed<string>;
export type AtomEntry = Atom.Entry<string>;
export type JsonFeed = Json.Feed<string>;
export type JsonItem = Json.Item<string>;

type Found =
  | { readonly kind: 'rss'; readonly feed: RssFeed }
  | { readonly kind: 'atom'; readonly feed: AtomFeed };

export type ParsedFeed = Found & {
  /** What is wrong with the document. */
  readonly flaw?: string;
};

/** Of JSON that says that it is a feed; one of which nothing can be read is empty. */
export function parseJsonFeed(value: object): JsonFeed {
  return attempt(() => parseJson(value)) ?? {};
}

/**
 * All that can be read of RSS, RDF or Atom. A document that is well formed, and holds nothing that feedsmith does not
 * know, is read as it stands; every other one is mended first.
 * @param name of the first element, in small letters and without its prefix
 * @param root where that begins
 */
export async function parseXml(
  text: string,
  root: number,
  name: string,
  address: string | undefined,
): Promise<ParsedFeed | Fault> {
  const shape = /^(?:feed|entry)$/.test(name) ? 'atom' : 'rss';
  const whole = isRead(text, name) ? parsed(text, shape) : undefined;
  if (whole !== undefined && countEntries(whole) === entriesIn(text)) return whole;
  const { mendXml } = await import('./mend-xml.ts');
  const mended = mendXml(text.slice(0, root), text.slice(root), shape, address);
  if (mended.kind === 'problem') return mended;
  const found = parsed(mended.xml, shape) ?? nothingIn(shape);
  const flaw = mended.breaksOff ? 'breaks off' : mended.unclosed > 0 ? 'is not well formed' : undefined;
  return flaw === undefined ? found : { ...found, flaw };
}

const ENDS = /<\/(?:[\w.-]{1,40}:)?(?:rss|feed)\s*>(?:\s|<!--[^<>]*-->)*$/i;
const MOST_TAGS = 1_000_000;

/** RDF is not: feedsmith reads little of its items, and only of those that are listed. */
function isRead(text: string, name: string): boolean {
  if (name !== 'rss' && name !== 'feed') return false;
  const lost = name === 'rss' ? LOST_OF_RSS : LOST_OF_ATOM;
  const isWhole = ENDS.test(text.slice(-LONGEST_END)) && !lost.test(text);
  return isWhole && countTags(text) < MOST_TAGS && !hidesCdata(text) && !ODD_CDATA.test(text);
}

const LONGEST_END = 1000;
const ODD_CDATA = /<!\[(?!CDATA\[)[Cc][Dd][Aa][Tt][Aa]\[/;

function nothingIn(shape: Shape): Found {
  return shape === 'rss' ? { kind: 'rss', feed: {} } : { kind: 'atom', feed: {} };
}

function parsed(text: string, shape: Shape): Found | undefined {
  if (shape === 'rss') {
    const feed = attempt(() => parseRssFeed(text));
    return feed === undefined ? undefined : { kind: 'rss', feed };
  }
  const feed = attempt(() => parseAtomFeed(text));
  return feed === undefined ? undefined : { kind: 'atom', feed };
}

/** It throws for what is not well formed, and for what is empty. */
function attempt<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function countEntries(found: Found): number {
  return (found.kind === 'rss' ? found.feed.items : found.feed.entries)?.length ?? 0;
}

const FRAME = /<(\/?)((?:[\w.-]{1,40}:)?(?:rss|channel|feed|item|entry))(?:\s[^<>]*?)?(\/?)>/gi;

/** How many there are in a document in which they, and what they stand in, end in the order in which they should. */
function entriesIn(text: string): number | undefined {
  const open: string[] = [];
  let count = 0;
  for (const [, slash, written = '', isEmpty] of text.matchAll(FRAME)) {
    const name = written.toLowerCase();
    if (slash !== '') {
      if (open.pop() !== name) return undefined;
    } else {
      if (/(?:item|entry)$/.test(name)) count += 1;
      if (isEmpty === '') open.push(name);
    }
  }
  return count;
}

/** In a comment, where feedsmith looks for the end of each to the end of the text. */
function hidesCdata(text: string): boolean {
  let cdata = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at);
    if (cdata < at) cdata = text.indexOf('<![CDATA[', at);
    if (cdata === -1) return false;
    if (end === -1 || cdata < end) return true;
    at = end;
  }
  return false;
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}
