/** Who wrote it: the first place on the page that names people. */
import { isNamed } from '../class-names.ts';
import { type PageElement, wordsIn } from '../page-tree.ts';
import { readAuthorNames } from './author-names.ts';
import type { Declared } from './declared.ts';
import { isObject } from './json-ld.ts';
import { textOfItem } from './microdata.ts';
import { listOf, oneLine } from './tidy-value.ts';

const MOST = 20;

/** Names of people in the order of the byline; none when the page names nobody, or only itself. */
export function authorsOf(declared: Declared, siteNames: readonly string[]): readonly string[] {
  for (const place of PLACES) {
    const names = place(declared).flatMap((text) => readAuthorNames(oneLine(text), siteNames));
    if (names.length > 0) return [...new Set(names)].slice(0, MOST);
  }
  return [];
}

type Place = (declared: Declared) => readonly unknown[];

const PLACES: readonly Place[] = [
  ({ jsonLd }) =>
    listOf(jsonLd.article.author)
      .map(jsonLd.follow)
      .filter((person) => !isOrganization(person))
      .flatMap((person) => listOf(isObject(person) ? person.name : person)),
  ({ meta }) => meta('parsely-author', 'sailthru.author', 'author', 'byl', 'dc.creator', 'dcterms.creator'),
  ({ meta }) => [...meta('article:author'), ...labelledAuthor(meta('twitter:label1'), meta('twitter:data1'))],
  ({ microdata }) =>
    microdata('author').map((element) => textOfItem(element.querySelector('[itemprop~="name"]') ?? element)),
  ({ page }) => page.querySelectorAll('[rel~="author"]').slice(0, 3).map(wordsIn),
  ({ page }) => page.querySelectorAll('[class]').filter(isByline).slice(0, 1).map(wordsIn),
];

function labelledAuthor(labels: readonly string[], data: readonly string[]): readonly string[] {
  return labels.some((label) => /^(?:written )?by\b/i.test(label)) ? data : [];
}

function isOrganization(person: unknown): boolean {
  return isObject(person) && /Organi[sz]ation|Corporation/.test(String(person['@type']));
}

const LONGEST_BYLINE = 200;

function isByline(element: PageElement): boolean {
  if (!isNamed(element, /-(?:byline|author)-/)) return false;
  const words = element.textContent.trimStart();
  return words.length < LONGEST_BYLINE && /^by\s/i.test(words);
}
