/** Which JSON is an article: the members we read, what each may be, and how to say so when it is something else. */
import {
  array,
  check,
  type InferOutput,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { cleanLine, cleanText } from '../article/clean-text.ts';
import { isVisible } from './is-visible.ts';
import { readIsoDate } from './iso-date.ts';

const line = pipe(string(), transform(cleanLine));

const visibleLine = pipe(line, check(isVisible));

const date = pipe(
  line,
  transform((text) => (text === '' ? '' : readIsoDate(text))),
  check((text) => text !== null),
);

/** "Jane Doe", { "name": "Jane Doe" }, or several of these. */
const named = union([
  line,
  pipe(
    object({ name: line }),
    transform(({ name }) => name),
  ),
]);
const oneOrMore = union([
  pipe(
    named,
    transform((name) => [name]),
  ),
  array(named),
]);
const names = pipe(
  oneOrMore,
  transform((all) => all.filter((name) => name !== '')),
);

/** A list, or the same with commas. */
const keywords = pipe(
  union([
    pipe(
      string(),
      transform((text) => text.split(',').map(cleanLine)),
    ),
    array(named),
  ]),
  transform((all) => all.filter((word) => word !== '')),
);

const identifier = pipe(
  union([
    string(),
    number(),
    pipe(
      object({ value: union([string(), number()]) }),
      transform(({ value }) => value),
    ),
  ]),
  transform((value) => cleanLine(String(value))),
);

const language = pipe(
  union([
    line,
    pipe(
      object({ alternateName: line }),
      transform(({ alternateName }) => alternateName),
    ),
  ]),
  transform((tag) => tag.replaceAll('_', '-')),
  check((tag) => tag === '' || /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)),
);

const webAddress = pipe(
  line,
  transform((text) => (text === '' ? '' : readWebAddress(text))),
  check((text) => text !== null),
);

const body = pipe(
  string(),
  transform((text) =>
    cleanText(text)
      .replace(/^(?:[^\S\n]*\n)+/, '')
      .trimEnd(),
  ),
  check(isVisible),
);

export const WIRE_FORM = object({
  '@type': optional(pipe(unknown(), check(isKindOfArticle))),
  identifier: nullish(identifier),
  headline: visibleLine,
  description: nullish(line),
  dateline: nullish(line),
  datePublished: nullish(date),
  dateModified: nullish(date),
  author: nullish(names),
  publisher: nullish(names),
  inLanguage: nullish(language),
  url: nullish(webAddress),
  articleSection: nullish(names),
  keywords: nullish(keywords),
  articleBody: body,
});

export type WireForm = InferOutput<typeof WIRE_FORM>;

/** For each member the words after "expected". */
export const EXPECTED: Readonly<Record<string, string>> = {
  '@type': 'NewsArticle or another kind of article',
  identifier: 'a short text such as council-votes-on-library',
  headline: 'a text',
  description: 'a text',
  dateline: 'a text such as PARIS, Texas',
  datePublished: 'a date such as 2016-07-27',
  dateModified: 'a date such as 2016-07-27',
  author: 'a name, an object with a name, or a list of these',
  publisher: 'a name or an object with a name',
  inLanguage: 'a language tag such as en',
  url: 'an http or https address',
  articleSection: 'a name, or a list of these',
  keywords: 'a list of texts, or one text with commas',
  articleBody: 'a text in Markdown',
};

// Of the kinds of https://schema.org/Article; a scholarly article or a blog post reads like any other.
const KIND_OF_ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|\w*BlogPosting|Report)$/;

/** `@type` may be a text or a list, with or without the vocabulary's address. */
export function isKindOfArticle(type: unknown): boolean {
  return (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && KIND_OF_ARTICLE.test(name),
  );
}

/** In its encoded form, which holds only printable ASCII; null when it is not of the web. */
function readWebAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}
