/** Gives each item of a feed the name by which it is known again, and says whether it says the same as before. */
import { cleanLine } from '../../article/clean-text.ts';
import { openingWords } from '../opening-words.ts';
import type { FeedItem, FeedText } from './feed.ts';
import type { ItemParts } from './item-parts.ts';
import { nameFor, namerFor, wordsOf } from './name-items.ts';
import { cutLine, LONGEST_TITLE } from './read-parts.ts';

/** Each item once, in order; those with nothing to show are left out. */
export function identifyItems(parts: readonly ItemParts[]): readonly FeedItem[] {
  const items = parts.map(withHeadline).filter((item) => item.headline !== '');
  const nameOf = namerFor(items);
  const known = new Map<string, FeedItem>();
  for (const item of items) {
    const identity = nameOf(item);
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

/** What can stand for a headline where there is none: the first words, else the least that is known of it. */
function withHeadline(item: ItemParts): ItemParts {
  if (item.headline !== '')
    return item.headline.length > LONGEST ? { ...item, headline: cut(item.headline) } : item;
  const words = openingWords([wordsOf(item.summary ?? item.content)]);
  const headline =
    words || item.link || item.enclosures[0]?.address || item.guid || item.published || item.trace;
  return { ...item, headline: cut(headline.replace(/\s+/g, ' ').trim()) };
}

const LONGEST = 1000;

function cut(headline: string): string {
  return cutLine(headline, LONGEST);
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
