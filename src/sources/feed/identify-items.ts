/** Gives each item of a feed the name by which it is known again, and says whether it says the same as before. */
import { hash } from 'node:crypto';
import { cleanLine } from '../../article/clean-text.ts';
import { openingWords } from '../opening-words.ts';
import type { FeedItem, FeedText } from './feed.ts';
import type { ItemParts } from './item-parts.ts';
import { cutLine, LONGEST_TITLE } from './read-parts.ts';
import { wordsOfMarkup } from './words-of-markup.ts';

/** Each item once, in order; those with nothing to show are left out. */
export function identifyItems(parts: readonly ItemParts[]): readonly FeedItem[] {
  const items = parts.map(withHeadline).filter((item) => item.headline !== '');
  const names = whatNames(items);
  const known = new Map<string, FeedItem>();
  for (const item of items) {
    const identity = identityOf(item, names);
    const before = known.get(identity);
    // Two versions of one item.
    const isNewer = before !== undefined && (item.modified ?? '') > (before.modified ?? '');
    if (before === undefined || isNewer) known.set(identity, named(item, identity));
  }
  return [...known.values()];
}

// All in one literal: see `rowWith`.
function named(item: ItemParts, identity: string): FeedItem {
  return {
    guid: item.guid,
    identity,
    link: item.link,
    headline: item.headline,
    content: item.content,
    summary: item.summary,
    published: item.published,
    modified: item.modified,
    authors: item.authors,
    keywords: item.keywords,
    publisher: item.publisher && cutLine(item.publisher, LONGEST_TITLE),
    language: item.language,
    enclosures: item.enclosures,
    digest: digestOf(item),
  };
}

/** Whether a guid or a link names one item among all, as it should. */
interface Names {
  readonly isGuidOfOne: (item: ItemParts) => boolean;
  readonly isLinkOfOne: (item: ItemParts) => boolean;
}

/** Some feeds give all their items one guid, or one link: those name none of them. */
function whatNames(items: readonly ItemParts[]): Names {
  const linksOfGuid = valuesByKey();
  const headlinesOfGuid = valuesByKey();
  const headlinesOfLink = valuesByKey();
  for (const { guid = '', link = '', headline } of items) {
    linksOfGuid.add(guid, link);
    headlinesOfGuid.add(guid, headline);
    headlinesOfLink.add(link, headline);
  }
  const isLinkOfOne = ({ link = '' }: ItemParts): boolean => link !== '' && !headlinesOfLink.hasMany(link);
  const isGuidOfOne = (item: ItemParts): boolean => {
    const { guid = '' } = item;
    if (guid === '' || linksOfGuid.hasMany(guid)) return false;
    return !headlinesOfGuid.hasMany(guid) || isLinkOfOne(item);
  };
  return { isGuidOfOne, isLinkOfOne };
}

/** Tells for which keys there is more than one value. */
function valuesByKey() {
  const first = new Map<string, string>();
  const many = new Set<string>();
  return {
    add: (key: string, value: string): void => {
      if (!first.has(key)) first.set(key, value);
      else if (first.get(key) !== value) many.add(key);
    },
    hasMany: (key: string): boolean => many.has(key),
  };
}

function identityOf(item: ItemParts, { isGuidOfOne, isLinkOfOne }: Names): string {
  const { guid, link, headline, published, content } = item;
  if (guid !== undefined && isGuidOfOne(item)) return nameFor('guid', guid);
  if (link !== undefined && isLinkOfOne(item)) return nameFor('link', link);
  // What has a day may grow after it; what has none is told from others by its text.
  return nameFor('words', headline, published === undefined ? wordsOf(content) : published.slice(0, 10));
}

/** What can stand for a headline where there is none: the first words, else the least that is known of it. */
function withHeadline(item: ItemParts): ItemParts {
  if (item.headline !== '')
    return item.headline.length > LONGEST ? { ...item, headline: cut(item.headline) } : item;
  const words = openingWords([wordsOf(item.summary ?? item.content)]);
  const headline = words || item.link || item.enclosures[0]?.address || item.guid || item.published || '';
  return { ...item, headline: cut(headline.replace(/\s+/g, ' ').trim()) };
}

const LONGEST = 1000;

function cut(headline: string): string {
  return cutLine(headline, LONGEST);
}

function wordsOf(text: FeedText | undefined): string {
  if (text === undefined) return '';
  return text.kind === 'html' ? wordsOfMarkup(text.text) : text.text;
}

/** Neither of dates, which some feeds make anew for each reader, nor of what an address has behind its path. */
function digestOf(item: ItemParts): string {
  return nameFor(
    item.headline,
    item.link?.replace(/[?#].*$/s, '') ?? '',
    bareWordsOf(item.content),
    bareWordsOf(item.summary),
    [...item.authors].sort().join('\n'),
    [...item.keywords].sort().join('\n'),
    item.enclosures
      .map(({ address }) => address.replace(/[?#].*$/s, ''))
      .sort()
      .join('\n'),
  );
}

/** The same for texts that differ only in what stands in their tags, and in white space. */
function bareWordsOf(text: FeedText | undefined): string {
  if (text === undefined) return '';
  return cleanLine(text.kind === 'html' ? text.text.replace(/<[^<>]*>/g, ' ') : text.text);
}

const LONGEST_HASH = 22;

function nameFor(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\0'), 'base64url').slice(0, LONGEST_HASH);
}
