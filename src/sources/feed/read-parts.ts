/** What every format of feeds gives. */
import { cleanText } from '../../article/clean-text.ts';
import type { Feed } from './feed.ts';
import { readFeedDate } from './feed-date.ts';
import { readLanguage } from './feed-language.ts';
import type { ItemParts } from './item-parts.ts';

export type FeedParts = Omit<Feed, 'kind' | 'items' | 'notice'>;

export interface ReadParts {
  readonly about: FeedParts;
  readonly items: readonly ItemParts[];
}

/** All that there is of these, in order. `flat` takes ten times as long. */
export function allOf<Value>(...written: readonly (Value | readonly Value[] | undefined)[]): Value[] {
  const all: Value[] = [];
  for (const part of written)
    if (isList(part)) for (const value of part) all.push(value);
    else if (part !== undefined) all.push(part);
  return all;
}

function isList<Value>(part: Value | readonly Value[] | undefined): part is readonly Value[] {
  return Array.isArray(part);
}

/** The first of these that is a date at all. */
export function firstDate(written: readonly string[]): string | undefined {
  for (const text of written) {
    const date = readFeedDate(text);
    if (date !== null) return date;
  }
  return undefined;
}

export const MOST_ITEMS = 10_000;

/** Of a feed: it stands under each of its articles. */
export const LONGEST_TITLE = 300;

export function cutLine(line: string, most: number): string {
  return line.length > most ? line.slice(0, most).toWellFormed() : line;
}

const LONGEST_GUID = 4000;

export function guidIn(written: string | undefined): string | undefined {
  return written === undefined ? undefined : cleanText(written).slice(0, LONGEST_GUID);
}

/** Nothing where it is that of the feed. */
export function languageIn(written: string | undefined, ofFeed: string | undefined): string | undefined {
  const language = readLanguage(written);
  return language === ofFeed ? undefined : language;
}
