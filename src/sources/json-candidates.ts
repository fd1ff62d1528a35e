/** Which values in parsed JSON are to be articles: the one it is, or all in the list that it holds. */
import { isObject, type JsonObject, own } from './json-object.ts';
import { isKindOfArticle } from './news-article-schema.ts';

// Where programs and news services put the articles of an answer or an archive.
const LISTS = [
  '@graph',
  'articles',
  'items',
  'results',
  'stories',
  'posts',
  'entries',
  'documents',
  'docs',
  'data',
];
const AROUND = ['data', 'response', 'result', 'feed'];
const DEEPEST = 3;
// Of more, which nobody will read, nothing is sorted out.
const MOST_ENTRIES = 1_000_000;

/**
 * At least one; the value itself when there is no list in it. Of a list, what says that it is something else than an
 * article (a WebPage beside it in JSON-LD) is left out. References inside a `@graph` are followed.
 */
export function candidatesIn(value: unknown): readonly unknown[] {
  const list = listIn(value, DEEPEST);
  if (list === null) return [value];
  if (list.entries.length > MOST_ENTRIES) return list.entries;
  const articles = list.entries.filter((entry) => !isSomethingElse(entry));
  if (articles.length === 0) return list.entries.length === 1 ? list.entries : [value];
  return list.isGraph ? withReferences(articles, list.entries) : articles;
}

interface List {
  readonly entries: readonly unknown[];
  readonly isGraph: boolean;
}

function listIn(value: unknown, depth: number): List | null {
  if (Array.isArray(value)) return { entries: value, isGraph: false };
  if (!isObject(value) || depth === 0 || hasStory(value)) return null;
  const name = LISTS.find((member) => Array.isArray(own(value, member)));
  if (name !== undefined) return { entries: own(value, name) as unknown[], isGraph: name === '@graph' };
  for (const member of AROUND) {
    const inner = isObject(own(value, member)) ? listIn(own(value, member), depth - 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** A feed has a title and a list, too; an article has a text. */
function hasStory(value: JsonObject): boolean {
  return ['articleBody', 'body', 'text', 'content'].some((member) => typeof own(value, member) === 'string');
}

function isSomethingElse(entry: unknown): boolean {
  return isObject(entry) && Object.hasOwn(entry, '@type') && !isKindOfArticle(entry['@type']);
}

/** `"author": { "@id": "#jane" }` is the entry of that name. */
function withReferences(articles: readonly unknown[], entries: readonly unknown[]): readonly unknown[] {
  const named = new Map(entries.filter(isObject).map((entry) => [entry['@id'], entry]));
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const isReference = isObject(value) && typeof value['@id'] === 'string' && !('name' in value);
    return isReference ? (named.get(value['@id']) ?? value) : value;
  };
  return articles.map((article) => {
    if (!isObject(article)) return article;
    const followed = { author: follow(own(article, 'author')), publisher: follow(own(article, 'publisher')) };
    return { ...article, ...followed };
  });
}
