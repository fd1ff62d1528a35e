/**
 * The wire form of an article: NewsArticle of schema.org, in JSON. Read liberally where schema.org leaves a choice (a
 * name or an object with a name, one or a list), written in one form only.
 */
import { safeParse } from 'valibot';
import type { Article } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { described } from './described.ts';
import { fault, type Reading } from './fault.ts';
import { isObject } from './json-object.ts';
import { known } from './known.ts';
import { EXPECTED, WIRE_FORM, type WireForm } from './news-article-schema.ts';

/** What we write; members that are not known are absent. */
export interface NewsArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly identifier: string;
  readonly headline: string;
  readonly description?: string;
  readonly dateline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly inLanguage?: string;
  readonly url?: string;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  /** Markdown. */
  readonly articleBody: string;
}

// Identifiers may be longer than what we make of a headline: two that begin alike must not become one.
const LONGEST_IDENTIFIER = 200;

/** The article in an object of parsed JSON. Members that nobody knows are ignored, empty ones are as absent. */
export function articleFromJson(candidate: unknown): Reading {
  if (!isObject(candidate)) {
    return fault(`expected an object with a headline and an articleBody, found ${described(candidate)}`);
  }
  const result = safeParse(WIRE_FORM, candidate, { abortEarly: true });
  if (result.success) return { kind: 'article', article: articleOf(result.output) };
  const member = String(result.issues[0].path?.[0]?.key);
  return fault(`${member}: expected ${EXPECTED[member]}, found ${described(candidate[member])}`);
}

/** Whether `articleFromJson` takes this value for this member. */
export function isMember(member: string, value: unknown): boolean {
  const schema = WIRE_FORM.entries[member as keyof typeof WIRE_FORM.entries];
  return schema !== undefined && safeParse(schema, value).success;
}

/** An article as we write it; `articleFromJson` makes the same article of it again. */
export function newsArticleFrom(article: Article): NewsArticle {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: article.headline,
    ...known('description', article.description),
    ...known('dateline', article.dateline),
    ...known('datePublished', article.datePublished),
    ...known('dateModified', article.dateModified),
    ...(article.authors.length > 0 && { author: article.authors }),
    ...known('publisher', article.publisher),
    ...known('inLanguage', article.language),
    ...known('url', article.url),
    ...known('articleSection', article.section),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    articleBody: article.body,
  };
}

function articleOf(wire: WireForm): Article {
  return {
    id: wire.identifier ? slugify(wire.identifier, LONGEST_IDENTIFIER) : slugify(wire.headline),
    headline: wire.headline,
    ...known('description', wire.description),
    ...known('dateline', wire.dateline),
    ...known('datePublished', wire.datePublished),
    ...known('dateModified', wire.dateModified),
    authors: wire.author ?? [],
    ...known('publisher', wire.publisher?.join(', ')),
    ...known('language', wire.inLanguage),
    ...known('url', wire.url),
    ...known('section', wire.articleSection?.join(', ')),
    keywords: wire.keywords ?? [],
    body: wire.articleBody,
  };
}
