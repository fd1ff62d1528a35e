/** The bytes of a feed of any format become a feed. */
import { type Fault, fault } from '../fault.ts';
import type { Origin } from '../read-bytes.ts';
import { partsOfAtom } from './atom-parts.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { identifyItems } from './identify-items.ts';
import { parseXml } from './parse-feed.ts';
import { cutLine, LONGEST_TITLE, MOST_ITEMS, type ReadParts } from './read-parts.ts';
import { partsOfRss } from './rss-parts.ts';

/**
 * All that can be read of it; `notice` says when that is not all there should be. A feed without items is a feed. A
 * fault for what is none: a web page, an empty file, other JSON or XML. Nothing is fetched.
 */
export async function readFeed(bytes: Uint8Array, origin: Origin): Promise<Feed | Fault> {
  const decoding = await decodeFeed(bytes, origin.mediaType);
  if (decoding.kind === 'problem') return decoding;
  const text = decoding.text.replace(/^[\s\ufeff\0]+/, '');
  if (text === '') return fault('is empty', HINT);
  const address = resolveAddress(origin.address);
  const read = /^[{[]/.test(text) ? await readJson(text, address) : await readXml(text, address);
  return 'kind' in read ? read : feedOf(read, decoding.unknown);
}

const HINT = 'Check that the address is that of a feed.';

interface ReadDocument extends ReadParts {
  readonly flaw?: string;
}

async function readJson(text: string, address: string | undefined): Promise<ReadDocument | Fault> {
  const { readJsonFeed } = await import('./json-feed.ts');
  const read = await readJsonFeed(text, address);
  if ('kind' in read) return read;
  return read.breaksOff ? { ...read, flaw: 'breaks off' } : read;
}

async function readXml(text: string, address: string | undefined): Promise<ReadDocument | Fault> {
  const root = rootIn(text);
  const before = text.slice(0, root?.start ?? LONGEST_BEGINNING);
  if (isOfPage(withoutComments(before), root)) return WEB_PAGE;
  if (root === undefined) return NO_FEED;
  if (!isOfFeed(root)) return faultOf(root.name);
  // Programs print their warnings before the document.
  const document = text.slice(beginningOf(before));
  const found = await parseXml(document, root.start - (text.length - document.length), root.name, address);
  if (found.kind === 'problem') return found;
  const parts =
    found.kind === 'rss'
      ? partsOfRss(found.feed, root.name === 'rdf' ? 'rdf' : 'rss', address)
      : partsOfAtom(found.feed, address);
  return found.flaw === undefined ? parts : { ...parts, flaw: found.flaw };
}

interface Root {
  /** In small letters, without its prefix. */
  readonly name: string;
  readonly start: number;
}

const FEED = /<(?:[\w.-]{1,40}:)?(rss|rdf|feed)(?=[\s>/])/gi;
const ANY = /<(?:[\w.-]{1,40}:)?([\w.-]{1,40})(?=[\s>/])/g;
const MOST_TRIES = 20;
const LONGEST_BEGINNING = 10_000;

/** Where the feed begins, or else what there is instead of it. */
function rootIn(text: string): Root | undefined {
  return tagIn(text, FEED) ?? tagIn(text, ANY);
}

/** Outside of comments. */
function tagIn(text: string, tag: RegExp): Root | undefined {
  let tries = 0;
  for (const { index, 1: name = '' } of text.matchAll(tag)) {
    tries += 1;
    if (tries > MOST_TRIES || text.lastIndexOf('<!--', index) <= text.lastIndexOf('-->', index))
      return { name: name.toLowerCase(), start: index };
  }
  return undefined;
}

function isOfFeed(root: Root | undefined): boolean {
  return root !== undefined && /^(?:rss|rdf|channel|feed|entry)$/.test(root.name);
}

/** Some put the doctype of a page before their feed. */
function isOfPage(before: string, root: Root | undefined): boolean {
  if (!/<(?:!doctype\s+html|html[\s>])/i.test(before)) return false;
  return !isOfFeed(root) || before.replace(/<[!?][^<>]*>/g, '').trim() !== '';
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

const WEB_PAGE = fault(
  'is a web page, not a feed',
  'Its feed may have another address now, which news subscribe finds: give it that of the site.',
);
const NO_FEED = fault('is not a feed', HINT);

/** With the declarations before it. */
function beginningOf(before: string): number {
  const declared = before.search(/<\?xml|<!doctype/i);
  return declared === -1 ? before.length : declared;
}

function faultOf(name: string): Fault {
  if (name === 'opml')
    return fault('is a list of feeds, not a feed', 'Take its feeds in with news import-opml.');
  return /^(?:html|head|body)$/.test(name) ? WEB_PAGE : fault('is XML, but not a feed', HINT);
}

function feedOf({ about, items, flaw }: ReadDocument, unknown: string | undefined): Feed {
  const identified = identifyItems(items.slice(0, MOST_ITEMS));
  const { length } = identified;
  const notices = [
    ...(flaw === undefined ? [] : [`${flaw}; ${length} ${length === 1 ? 'item' : 'items'} could be read`]),
    ...(unknown === undefined
      ? []
      : [`is written in “${unknown}”, which is not known; letters may be wrong`]),
    ...(items.length > MOST_ITEMS
      ? [`has more than ${MOST_ITEMS} items; the first ${MOST_ITEMS} were read`]
      : []),
  ];
  return {
    kind: 'feed',
    ...about,
    ...(about.title !== undefined && { title: cutLine(about.title, LONGEST_TITLE) }),
    items: identified,
    ...(notices.length > 0 && { notice: notices.join('; ') }),
  };
}
