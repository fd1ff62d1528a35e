/** What a page says about its article: in JSON-LD, `meta` elements and microdata, and in what it prints. */
import type { PageDocument } from '../page-tree.ts';
import { readAddresses } from './addresses.ts';
import { authorsOf } from './authors.ts';
import { type Declared, readDeclared } from './declared.ts';
import { isObject } from './json-ld.ts';
import { textOfItem } from './microdata.ts';
import { type PublicationDates, publicationDatesOf } from './publication-dates.ts';
import { firstLine, listOf, oneLine } from './tidy-value.ts';
import { findTitle, type Title } from './titles.ts';

export interface About extends PublicationDates {
  readonly title: Title | null;
  readonly description?: string | undefined;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  /** The address to name it by. */
  readonly url?: string | undefined;
  /** The address that links on the page start from. */
  readonly base?: string | undefined;
  readonly section?: string | undefined;
  readonly keywords: readonly string[];
  /** What the page tells of the author and of itself. */
  readonly profiles: readonly string[];
  /** The story as the page declares it, often cut off and without its paragraphs; "" when it does not. */
  readonly declaredStory: string;
  /** False when the page says that reading it has a price. */
  readonly isFree: boolean;
}

export function readAbout(page: PageDocument, address: string | undefined): About {
  const declared = readDeclared(page);
  const { jsonLd, meta } = declared;
  const publisher = publisherOf(declared);
  const { url, base, hostNames } = readAddresses(page, meta, jsonLd.article, address);
  const named = [publisher, ...meta('og:site_name', 'application-name').map(oneLine)];
  const siteNames = [...named.filter((name) => name !== undefined), ...hostNames];
  const title = findTitle(page, titlesOf(declared), declared.title, siteNames);
  return {
    title,
    description: firstLine(
      jsonLd.article.description,
      ...meta('og:description'),
      ...meta('description', 'twitter:description', 'dc.description'),
    ),
    authors: authorsOf(declared, siteNames),
    publisher,
    ...publicationDatesOf(declared, url, title?.element),
    language: languageOf(declared),
    url,
    base,
    section: sectionOf(declared),
    keywords: keywordsOf(declared),
    profiles: jsonLd.profiles.map(oneLine),
    declaredStory: typeof jsonLd.article.articleBody === 'string' ? jsonLd.article.articleBody : '',
    isFree: !/^false$/i.test(String(jsonLd.article.isAccessibleForFree)),
  };
}

function titlesOf({ jsonLd, meta, microdata }: Declared): readonly string[] {
  const { article } = jsonLd;
  return [
    article.headline,
    article.name,
    ...meta('og:title'),
    ...meta('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'),
    ...microdata('headline').slice(0, 1).map(textOfItem),
  ]
    .map(oneLine)
    .filter((title) => title !== '');
}

// Programs that publish for anybody; who did is not told by them.
const PROGRAMS =
  /^(?:blogger|blogspot|wordpress(?:\.com)?|tumblr|medium|wix(?:\.com)?|squarespace|ghost|substack|undefined|null)$/i;

function publisherOf({ jsonLd, meta }: Declared): string | undefined {
  const publisher = jsonLd.follow(listOf(jsonLd.article.publisher)[0]);
  const names = [
    isObject(publisher) ? publisher.name : publisher,
    ...meta('og:site_name'),
    ...meta('dc.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title'),
  ];
  return firstLine(...names.filter((name) => !PROGRAMS.test(oneLine(name))));
}

function languageOf({ page, jsonLd, meta }: Declared): string | undefined {
  return [
    page.documentElement.getAttribute('lang'),
    ...listOf(jsonLd.article.inLanguage),
    ...meta('content-language', 'og:locale', 'dc.language', 'language'),
  ]
    .map((tag) => oneLine(tag).replaceAll('_', '-'))
    .find((tag) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag));
}

const LONGEST_NAME = 60;

/** The name of one part of the paper; some pages list all their keywords there. */
function sectionOf({ jsonLd, meta }: Declared): string | undefined {
  const names = [
    ...meta('article:section', 'section', 'parsely-section', 'sailthru.section'),
    ...listOf(jsonLd.article.articleSection),
  ];
  return names
    .map(oneLine)
    .find((name) => name.length > 1 && name.length <= LONGEST_NAME && !/\.\w{2,4}$|^post$/i.test(name));
}

const MOST_KEYWORDS = 20;

function keywordsOf({ jsonLd, meta }: Declared): readonly string[] {
  const lists = [
    listOf(jsonLd.article.keywords),
    meta('news_keywords'),
    meta('article:tag'),
    meta('keywords', 'parsely-tags', 'sailthru.tags'),
  ];
  const words = lists
    .map((list) => list.flatMap((entry) => oneLine(entry).split(/\s*[,;]\s*/)).filter(isKeyword))
    .find((list) => list.length > 0);
  const distinct = new Map((words ?? []).map((word) => [word.toLowerCase(), word]));
  return [...distinct.values()].slice(0, MOST_KEYWORDS);
}

/** Not what programs leave for each other: "type:story", "@river", "section_news". */
function isKeyword(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_NAME && !/[:=_&@]|^\d+$/.test(word);
}
