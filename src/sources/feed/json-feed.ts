/** JSON Feed 1.0 and 1.1. */
import { cleanLine, cleanText } from '../../article/clean-text.ts';
import { type Fault, fault } from '../fault.ts';
import { isObject } from '../json-object.ts';
import { parseJson } from '../parse-json.ts';
import type { FeedText } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { readFeedDate } from './feed-date.ts';
import { readLanguage } from './feed-language.ts';
import { NO_PACE } from './feed-pace.ts';
import { htmlText } from './feed-text.ts';
import { arrangeTexts, distinctEnclosures, distinctWords, type ItemParts, traceOf } from './item-parts.ts';
import { jsonOfWholeItems } from './json-items.ts';
import { type JsonFeed, type JsonItem, parseJsonFeed } from './parse-feed.ts';
import { readPeople } from './person-names.ts';
import { enclosureAt } from './read-media.ts';
import { allOf, MOST_ITEMS, type ReadParts } from './read-parts.ts';

/** Of JSON that breaks off, the items that are whole. */
export async function readJsonFeed(
  text: string,
  address: string | undefined,
): Promise<(ReadParts & { readonly breaksOff: boolean }) | Fault> {
  const read = await valueIn(text);
  if (read.kind === 'problem') return read;
  const { value, breaksOff } = read;
  if (!isObject(value)) return NO_FEED;
  // Its version is what tells a feed from other JSON; not all who write one think of it.
  const items = Array.isArray(value.items) ? value.items : [];
  const isFeed =
    /jsonfeed\.org/.test(String(value.version)) || (items === value.items && typeof value.title === 'string');
  if (!isFeed) return NO_FEED;
  const feed = parseJsonFeed({ ...value, items, version: 'https://jsonfeed.org/version/1.1' });
  return { ...partsOf(feed, address), breaksOff };
}

const NO_FEED = fault('is JSON, but not a feed', 'Check that the address is that of a feed.');

async function valueIn(
  text: string,
): Promise<{ readonly kind: 'value'; readonly value: unknown; readonly breaksOff: boolean } | Fault> {
  const strict = await parseJson(text);
  if (strict.kind === 'value') return { ...strict, breaksOff: false };
  // Some write line breaks and tabs into strings as they are.
  const oneLine = text.replace(/[\0-\x1f]/g, ' ');
  const read = await parseJson(oneLine);
  if (read.kind === 'value') return { ...read, breaksOff: false };
  const rest = jsonOfWholeItems(oneLine);
  return rest === undefined ? strict : { kind: 'value', value: JSON.parse(rest), breaksOff: true };
}

function partsOf(feed: JsonFeed, address: string | undefined): ReadParts {
  const title = cleanLine(feed.title ?? '');
  const description = cleanLine(feed.description ?? '');
  const site = resolveAddress(feed.home_page_url, address);
  const language = readLanguage(feed.language);
  const authors = readPeople((feed.authors ?? []).map(({ name }) => name));
  const base = site ?? address;
  return {
    about: {
      format: 'json',
      ...(title !== '' && { title }),
      ...(description !== '' && { description }),
      ...(site !== undefined && { site }),
      ...(language !== undefined && { language }),
      pace: NO_PACE,
    },
    items: (feed.items ?? [])
      .slice(0, MOST_ITEMS + 1)
      .map((item) => itemOf(item, { base, authors, language })),
  };
}

interface Around {
  readonly base: string | undefined;
  readonly authors: readonly string[];
  readonly language: string | undefined;
}

function itemOf(item: JsonItem, around: Around): ItemParts {
  const link = resolveAddress(item.url, around.base) ?? resolveAddress(item.external_url, around.base);
  const written = link ?? (/^https?:\/\//i.test(item.id ?? '') ? resolveAddress(item.id) : undefined);
  const published = readFeedDate(String(item.date_published ?? ''));
  const modified = readFeedDate(String(item.date_modified ?? ''));
  const own = readPeople((item.authors ?? []).map(({ name }) => name));
  const language = readLanguage(item.language);
  const headline = cleanLine(item.title ?? '');
  const keywords = distinctWords((item.tags ?? []).map(cleanLine), MOST_KEYWORDS);
  return {
    guid: item.id === undefined ? undefined : cleanText(item.id),
    link: written,
    headline,
    trace: headline === '' ? traceOf(item, [item.image, item.banner_image, ...own, ...keywords]) : '',
    ...arrangeTexts(textsOf(item, written ?? around.base)),
    published: published ?? undefined,
    modified: modified ?? undefined,
    authors: own.length > 0 ? own : around.authors,
    keywords,
    publisher: undefined,
    language: language === around.language ? undefined : language,
    enclosures: distinctEnclosures(
      (item.attachments ?? []).flatMap(({ url, mime_type }) => enclosureAt(url, mime_type, around.base)),
    ),
  };
}

const MOST_KEYWORDS = 100;

/** The plain text is the same as the HTML: it counts only without that. */
function textsOf(item: JsonItem, base: string | undefined): readonly FeedText[] {
  const content =
    item.content_html === undefined ? plain(item.content_text) : htmlText(item.content_html, base);
  return allOf(content, plain(item.summary));
}

function plain(text: string | undefined): FeedText | undefined {
  return text === undefined ? undefined : { kind: 'text', text: cleanText(text).trim() };
}
