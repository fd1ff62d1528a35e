/** What a page tells about its article in JSON-LD (https://json-ld.org), read as liberally as pages write it. */
import { slugify } from '../../../article/slug.ts';
import { isKindOfArticle } from '../../news-article-schema.ts';
import type { PageDocument } from '../page-tree.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonLd {
  /** The article that the page is about, by schema.org; empty when the page tells of none. */
  readonly article: JsonObject;
  /** The object that is meant when it stands elsewhere: `{ "@id": "#jane" }`; else the value itself. */
  readonly follow: (value: unknown) => unknown;
  /** What is told of the people and papers behind it. */
  readonly profiles: readonly string[];
}

/**
 * Of several articles the one whose headline is the page's title, else the first. What cannot be parsed is passed over.
 */
export function readJsonLd(page: PageDocument, title: string): JsonLd {
  const objects: JsonObject[] = [];
  for (const script of page.querySelectorAll('script')) {
    if (/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
      collect(parseTolerantly(script.textContent), 0, objects);
  }
  const byId = new Map<unknown, JsonObject>();
  for (const object of objects) {
    const known = byId.get(object['@id']);
    if (typeof object['@id'] === 'string' && sizeOf(object) > sizeOf(known)) byId.set(object['@id'], object);
  }
  const articles = objects.filter((object) => isKindOfArticle(object['@type']));
  const named = articles.find(({ headline, name }) => isTitle(headline ?? name, title));
  const profiles = objects.filter((object) => /Person|Organi[sz]ation/.test(String(object['@type'])));
  return {
    profiles: profiles.map(({ description }) => String(description ?? '')).filter((text) => text !== ''),
    article: named ?? articles[0] ?? {},
    follow: (value) => (isObject(value) && sizeOf(value) <= 2 ? (byId.get(value['@id']) ?? value) : value),
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTitle(headline: unknown, title: string): boolean {
  return typeof headline === 'string' && headline !== '' && slugify(title).startsWith(slugify(headline, 40));
}

function sizeOf(object: JsonObject | undefined): number {
  return object === undefined ? 0 : Object.keys(object).length;
}

const DEEPEST = 8;
const MOST_OBJECTS = 1000;

function collect(value: unknown, depth: number, objects: JsonObject[]): void {
  if (depth > DEEPEST || objects.length >= MOST_OBJECTS) return;
  if (isObject(value)) objects.push(value);
  if (typeof value !== 'object' || value === null) return;
  for (const inside of Object.values(value)) collect(inside, depth + 1, objects);
}

function parseTolerantly(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|-->|;)\s*$/g,
      '',
    )
    // Line breaks inside of texts, which JSON does not allow.
    .replace(/[\x00-\x1f]+/g, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return parseWithoutExtraCommas(bare);
  }
}

function parseWithoutExtraCommas(text: string): unknown {
  try {
    return JSON.parse(text.replace(/,(?=\s{0,100}[}\]])/g, ''));
  } catch {
    return null;
  }
}
