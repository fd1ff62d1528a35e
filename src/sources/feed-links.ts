/** The feeds that a web page names, and where they mostly are when it names none. */
import { cleanLine } from '../article/clean-text.ts';
import { decodeEntities } from './feed/decode-entities.ts';
import { resolveAddress } from './feed/feed-address.ts';
import { scanMarkup } from './feed/markup-tokens.ts';
import type { Origin } from './read-bytes.ts';
import { decodePage } from './web-page/decode-page.ts';

export interface FeedLink {
  readonly address: string;
  readonly title?: string;
  readonly format?: 'rss' | 'rdf' | 'atom' | 'json';
}

const MOST = 50;
const MOST_ANCHORS = 20_000;

/** In the order of the page, those that it declares before those that it links to, those of comments last. */
export async function feedLinksIn(bytes: Uint8Array, origin: Origin): Promise<readonly FeedLink[]> {
  const decoding = await decodePage(bytes, origin.mediaType);
  if (decoding.kind === 'problem') return [];
  const { declared, anchors, base } = linksIn(decoding.text);
  const start = resolveAddress(base, origin.address) ?? origin.address;
  const found = new Map<string, FeedLink>();
  for (const link of [...declared.flatMap(declaredFeed), ...anchors.flatMap(linkedFeed(start))]) {
    const address = resolveAddress(link.address, start);
    if (address !== undefined && !found.has(address)) found.set(address, { ...link, address });
  }
  const links = [...found.values()];
  return [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)].slice(0, MOST);
}

type Attributes = Readonly<Record<string, string>>;

interface Anchor {
  readonly attributes: Attributes;
  readonly words: string;
}

interface PageLinks {
  readonly declared: readonly Attributes[];
  readonly anchors: readonly Anchor[];
  readonly base: string | undefined;
}

function linksIn(page: string): PageLinks {
  const declared: Readonly<Record<string, string>>[] = [];
  const anchors: Anchor[] = [];
  let base: string | undefined;
  let anchor: { readonly attributes: Anchor['attributes']; readonly words: string[] } | undefined;
  const endAnchor = (): void => {
    if (anchor !== undefined && anchors.length < MOST_ANCHORS)
      anchors.push({ ...anchor, words: cleanLine(anchor.words.join('')) });
    anchor = undefined;
  };
  scanMarkup(page, 'html', {
    open({ name, attributes }) {
      const small = name.toLowerCase();
      const told = (): Attributes => decoded(attributes);
      if (small === 'link') declared.push(told());
      if (small === 'base') base ??= told().href;
      if (small === 'img') anchor?.words.push(` ${told().alt ?? ''} `);
      if (small !== 'a') return;
      endAnchor();
      anchor = { attributes: told(), words: [] };
    },
    close(name) {
      if (name.toLowerCase() === 'a') endAnchor();
    },
    text(written) {
      anchor?.words.push(decodeEntities(written));
    },
    cdata() {},
  });
  endAnchor();
  return { declared, anchors, base };
}

function decoded(attributes: ReadonlyMap<string, string>): Attributes {
  return Object.fromEntries([...attributes].map(([name, value]) => [name, decodeEntities(value).trim()]));
}

type Format = NonNullable<FeedLink['format']>;

const FORMATS: readonly (readonly [type: RegExp, format: Format | undefined])[] = [
  [/^application\/(?:x[.-])?rss\+xml$|^text\/rss(?:\+xml)?$/, 'rss'],
  [/^application\/(?:x[.-])?atom\+xml$|^text\/atom(?:\+xml)?$/, 'atom'],
  [/^application\/rdf\+xml$/, 'rdf'],
  [/^application\/feed\+json$/, 'json'],
];
const MAY_BE = /^(?:application|text)\/(?:xml|json)$/;
const SAYS_FEED = /\b(?:rss\d?|atom|feeds?|rdf|syndication)\b/i;

/** `<link rel="alternate" type="application/rss+xml" href="…">` */
function declaredFeed({
  rel = '',
  type = '',
  href,
  title = '',
}: Readonly<Record<string, string>>): FeedLink[] {
  const relations = rel.toLowerCase().split(/\s+/);
  if (href === undefined || !(relations.includes('alternate') || relations.includes('feed'))) return [];
  const media = type.toLowerCase().split(';')[0]?.trim() ?? '';
  const known = FORMATS.find(([pattern]) => pattern.test(media));
  const isFeed =
    known !== undefined ||
    (media === '' && relations.includes('feed')) ||
    (MAY_BE.test(media) && (SAYS_FEED.test(title) || SAYS_FEED.test(href)));
  return isFeed ? [described(href, title, known?.[1] ?? (media.endsWith('json') ? 'json' : undefined))] : [];
}

function described(address: string, title: string, format: Format | undefined): FeedLink {
  const words = cleanLine(title);
  return { address, ...(words !== '' && { title: words }), ...(format !== undefined && { format }) };
}

const ENDING =
  /(?:\.(?:rss2?|atom|rdf|xml)|\/(?:feed|rss2?|atom)|\/(?:feed|rss|atom|index)\.(?:json|php)|feed=(?:rss2?|atom))\/?$/i;

/** `<a href="/feed">RSS</a>`; on another site only when it says so in words. */
function linkedFeed(start: string | undefined): (anchor: Anchor) => FeedLink[] {
  const own = hostOf(start);
  return ({ attributes: { href = '', title = '' }, words }) => {
    const address = resolveAddress(href, start);
    if (address === undefined || !ENDING.test(address.replace(/#.*$/, ''))) return [];
    const says = SAYS_FEED.test(words) || SAYS_FEED.test(title);
    const { pathname, search } = new URL(address);
    if (!says && (hostOf(address) !== own || !SAYS_FEED.test(`${pathname} ${search}`))) return [];
    return [described(address, title || words, undefined)];
  };
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : '';
}

function isOfComments({ address, title = '' }: FeedLink): boolean {
  return (
    /\/comments?(?:\/|$)|comments?[/_-]?(?:feed|rss|atom)|(?:feed|rss|atom)[/=_-]?comments?/i.test(address) ||
    /\b(?:comments?|kommentare?|commentaires|comentarios|commenti|reacties|replies)\b/i.test(title)
  );
}

const PATHS = ['feed', 'rss', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json'];
const ROOT_PATHS = [...PATHS, 'feeds/posts/default', 'index.rdf', 'blog/feed', '?feed=rss2', 'feed/atom'];
const MOST_PATHS = 12;

/** Addresses worth trying, likely ones first: in the folder of the page, then at the root of its site. */
export function usualPaths(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { origin, pathname } = new URL(address);
  const folder = /^\/[^/.]+$/.test(pathname)
    ? `${pathname}/`
    : pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const inFolder = folder === '/' ? [] : PATHS.slice(0, 5).map((path) => `${origin}${folder}${path}`);
  return [...inFolder, ...ROOT_PATHS.map((path) => `${origin}/${path}`)].slice(0, MOST_PATHS);
}
