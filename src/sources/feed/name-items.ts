/** Gives each item of a feed a name that no other has: of its guid, else of its link, else of its words. */
import { hash } from 'node:crypto';
import type { FeedText } from './feed.ts';
import type { ItemParts } from './item-parts.ts';
import { wordsOfMarkup } from './words-of-markup.ts';

/** The same at every reading, as long as the other items do not show that it names several. */
export function namerFor(items: readonly ItemParts[]): (item: ItemParts) => string {
  const ofGuid = groupsBy(items, ({ guid }) => guid, textOf);
  const hasGuid = ({ guid = '' }: ItemParts): boolean => isOfOne(ofGuid.get(guid));
  const nameless = items.filter((item) => !hasGuid(item));
  const headlinesOfLink = groupsBy(items, ({ link }) => link, textOf);
  const ofLink = groupsBy(nameless, ({ link }) => link, textOf);
  const hasLink = ({ link = '' }: ItemParts): boolean =>
    headlinesOfLink.get(link)?.hasHeadlines === false && isOfOne(ofLink.get(link));
  const others = nameless.filter((item) => !hasLink(item));
  const ofWords = groupsBy(others, nameByWords, wordsIn);
  return (item) => {
    const { guid = '', link = '' } = item;
    if (hasGuid(item)) return nameFor('guid', guid);
    if (hasLink(item)) return nameFor('link', link);
    const name = nameByWords(item);
    return nameAmong(ofWords.get(name), item) ?? name;
  };
}

/** What all items say that have one guid, one link or the same words; and in what they differ. */
interface Group {
  readonly link: string | undefined;
  readonly headline: string;
  readonly text: string;
  moment: string | undefined;
  oldest: ItemParts;
  hasLinks: boolean;
  hasHeadlines: boolean;
  hasMoments: boolean;
  hasTexts: boolean;
}

function groupsBy(
  items: readonly ItemParts[],
  keyOf: (item: ItemParts) => string | undefined,
  read: (item: ItemParts) => string,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, groupOf(item, read(item)));
    else addTo(group, item, read(item));
  }
  return groups;
}

function groupOf(item: ItemParts, text: string): Group {
  return {
    link: item.link,
    headline: item.headline,
    text,
    moment: momentOf(item),
    oldest: item,
    hasLinks: false,
    hasHeadlines: false,
    hasMoments: false,
    hasTexts: false,
  };
}

function addTo(group: Group, item: ItemParts, text: string): void {
  const moment = momentOf(item);
  group.hasLinks ||= item.link !== group.link;
  group.hasHeadlines ||= item.headline !== group.headline;
  group.hasMoments ||= moment !== undefined && moment !== (group.moment ?? moment);
  group.hasTexts ||= text !== group.text;
  group.moment ??= moment;
  if ((moment ?? '') <= (momentOf(group.oldest) ?? '')) group.oldest = item;
}

/** When it was written first. Versions of one item have other days on which they were changed. */
function momentOf({ published, modified }: ItemParts): string | undefined {
  return published === modified ? undefined : published;
}

/** Some feeds give all their items one guid, or one link, and even one headline: those name none of them. */
function isOfOne(group: Group | undefined): boolean {
  if (group === undefined || group.hasLinks || group.hasHeadlines) return false;
  return !(group.hasMoments && group.hasTexts);
}

/** What has a day may grow after it; what has none is told from others by its text. */
function nameByWords({ headline, published, content }: ItemParts): string {
  return nameFor('words', headline, published === undefined ? wordsOf(content) : published.slice(0, 10));
}

/** Of several in one day the first keeps the name that it had when it was alone. */
function nameAmong(group: Group | undefined, item: ItemParts): string | undefined {
  if (!group?.hasTexts) return undefined;
  const read = group.hasMoments ? (each: ItemParts) => momentOf(each) ?? wordsIn(each) : wordsIn;
  const words = read(item);
  return words === read(group.oldest) ? undefined : nameFor('words', item.headline, words);
}

/** As it is written: pictures tell items apart, too. */
function textOf({ content, enclosures }: ItemParts): string {
  return content?.text ?? enclosures[0]?.address ?? '';
}

function wordsIn(item: ItemParts): string {
  return wordsOf(item.content) || textOf(item);
}

export function wordsOf(text: FeedText | undefined): string {
  if (text === undefined) return '';
  return text.kind === 'html' ? wordsOfMarkup(text.text) : text.text;
}

const LONGEST_HASH = 22;

export function nameFor(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\0'), 'base64url').slice(0, LONGEST_HASH);
}
