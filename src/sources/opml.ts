/** Lists of feeds as other programs write them: OPML 1.0 and 2.0. */
import { cleanLine } from '../article/clean-text.ts';
import type { Problem } from '../article/problem.ts';
import { slugify } from '../article/slug.ts';
import { withoutLogin } from '../article/without-login.ts';
import { type Fault, fault } from './fault.ts';
import { decodeFeed } from './feed/decode-feed.ts';
import { resolveAddress } from './feed/feed-address.ts';
import { type OutlineElement, outlineTree } from './outline-tree.ts';

export interface Outline {
  readonly kind: 'outline';
  readonly feeds: readonly OutlinedFeed[];
  readonly problems: readonly Problem[];
}

export interface OutlinedFeed {
  readonly address: string;
  readonly title?: string;
  readonly site?: string;
  /** The folders it stands in and the categories it has, as slugs. */
  readonly tags: readonly string[];
}

type Guess = (written: string) => string | undefined;

const HINT = 'Other readers write one when they are told to export their feeds.';
const MOST_FEEDS = 20_000;

/**
 * Each feed once, with the tags of all its places. A list that breaks off is read as far as it goes, and its first
 * problem, which is of no place, says so. Addresses that are not of the web are problems: nothing here names a program.
 *
 * @param guess what an address without a scheme may mean, such as "example.org/feed"
 */
export async function readOpml(bytes: Uint8Array, guess: Guess = () => undefined): Promise<Outline | Fault> {
  const decoding = await decodeFeed(bytes);
  if (decoding.kind === 'problem') return bytes.length === 0 ? fault('is empty', HINT) : decoding;
  const start = decoding.text.search(/<(?:[\w.-]{1,40}:)?opml(?=[\s>/])/i);
  const tree = outlineTree(start === -1 ? decoding.text : decoding.text.slice(start));
  if (tree.kind === 'problem') return tree;
  const { feeds, problems } = gather(tree.outlines, guess);
  if (start === -1 && feeds.length === 0 && problems.length === 0) return NO_OPML;
  const flaw = tree.breaksOff
    ? [
        {
          where: '',
          what: `is cut off; ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'} could be read`,
        },
      ]
    : [];
  return { kind: 'outline', feeds, problems: [...flaw, ...problems] };
}

const NO_OPML = fault('is not a list of feeds in OPML', HINT);

type Feeds = Pick<Outline, 'feeds' | 'problems'>;

function gather(outlines: readonly OutlineElement[], guess: Guess): Feeds {
  const feeds = new Map<string, OutlinedFeed>();
  const problems: Problem[] = [];
  const visit = (within: readonly OutlineElement[], tags: readonly string[]): void => {
    for (const outline of within) {
      if (isFeed(outline)) {
        take(outline, tags);
        visit(outline.children, tags);
      } else visit(outline.children, withTag(tags, nameOf(outline)));
    }
  };
  const take = (outline: OutlineElement, tags: readonly string[]): void => {
    const written = outline.attributes.xmlurl ?? outline.attributes.url ?? '';
    const meant = isOfTheWeb(written) ? withoutFeedScheme(written) : guess(written.trim());
    const address = resolveAddress(meant);
    if (address === undefined) problems.push(refused(outline, written));
    else if (feeds.size < MOST_FEEDS)
      feeds.set(address, joined(feeds.get(address), outlined(outline, address, tags)));
  };
  visit(outlines, []);
  return { feeds: [...feeds.values()], problems };
}

/** `url` counts where it is said to be that of a feed. */
function isFeed({ attributes }: OutlineElement): boolean {
  return (
    attributes.xmlurl !== undefined ||
    (attributes.url !== undefined && /^(?:rss|atom)$/i.test(attributes.type ?? ''))
  );
}

// "feed://example.org/" and "feed:https://example.org/" only say what to do with it.
const FEED_SCHEME = /^\s*feed:(?:\/\/)?(?=https?:)|^\s*feed:(?=\/\/)/i;

function withoutFeedScheme(written: string): string {
  return written.replace(FEED_SCHEME, '').replace(/^\s*(?=\/\/)/, 'http:');
}

function isOfTheWeb(written: string): boolean {
  return /^(?:https?:)?\/\//i.test(withoutFeedScheme(written).trim());
}

function refused(outline: OutlineElement, written: string): Problem {
  const what =
    written.trim() === '' ? 'has no address' : `has the address "${shown(written)}", which is not of the web`;
  return {
    where: nameOf(outline) || 'a feed without a name',
    what,
    hint: 'Only http and https addresses can be subscribed to.',
  };
}

function shown(written: string): string {
  const line = withoutLogin(cleanLine(written.slice(0, 1000)));
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).toWellFormed()}…` : line;
}

const LONGEST_SHOWN = 80;

function nameOf({ attributes: { title, text } }: OutlineElement): string {
  const name = cleanLine((title || text || '').slice(0, LONGEST_NAME)).toWellFormed();
  // Many call a feed by its address.
  return /\s/.test(name) ? name : withoutLogin(name);
}

const LONGEST_NAME = 300;

function outlined(outline: OutlineElement, address: string, folders: readonly string[]): OutlinedFeed {
  const title = nameOf(outline);
  const site = resolveAddress(outline.attributes.htmlurl);
  const tags = categoriesOf(outline).reduce(withTag, folders);
  return {
    address,
    ...(title !== '' && { title }),
    ...(site !== undefined && { site: withoutLogin(site) }),
    tags,
  };
}

/** "/Boston/Weather,/Harvard" are two places in trees of categories. */
function categoriesOf({ attributes: { category = '' } }: OutlineElement): readonly string[] {
  return category
    .split(/[,/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function withTag(tags: readonly string[], name: string): readonly string[] {
  const tag = name === '' ? '' : slugify(name);
  return tag === '' || tags.includes(tag) ? tags : [...tags, tag];
}

function joined(before: OutlinedFeed | undefined, feed: OutlinedFeed): OutlinedFeed {
  return before === undefined
    ? feed
    : { ...feed, ...before, tags: [...new Set([...before.tags, ...feed.tags])] };
}
