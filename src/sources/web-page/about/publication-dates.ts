/** When a story was published and when it was changed last, as the page declares it. */
import { readCredits } from '../../credits.ts';
import { isNamed } from '../class-names.ts';
import { type PageDocument, type PageElement, wordsIn } from '../page-tree.ts';
import { dateInAddress, isLater, readDeclaredDate } from './dates.ts';
import type { Declared } from './declared.ts';
import { textOfItem } from './microdata.ts';
import { oneLine } from './tidy-value.ts';

const PUBLISHED =
  `article:published_time og:article:published_time article:published datepublished rnews:datepublished
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date dc.date.issued dcterms.issued dc.date
  dc.date.created dcterms.created pubdate publishdate publish-date publish_date publication_date publication-date
  published-date date_published article.published article_date_original displaydate ptime date created`.split(
    /\s+/,
  );
const MODIFIED =
  `article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified
  last-modified lastmod article.updated utime`.split(/\s+/);
const MARKED = 'time[pubdate], time.published, time.entry-date, .dt-published';

export interface PublicationDates {
  readonly datePublished?: string | undefined;
  /** Only when it is later. */
  readonly dateModified?: string | undefined;
}

/** A date that is printed at the headline counts when none is declared, one in the address when none is printed. */
export function publicationDatesOf(
  declared: Declared,
  address: string | undefined,
  headline: PageElement | undefined,
): PublicationDates {
  const { page, jsonLd, meta, microdata } = declared;
  const { article } = jsonLd;
  const first = dateReader(declared);
  const published =
    first([
      article.datePublished,
      ...PUBLISHED.flatMap((name) => meta(name)),
      ...microdata('datePublished').map(textOfItem),
      article.dateCreated,
      ...page.querySelectorAll(MARKED).map(textOfItem),
      ...page.querySelectorAll('time').filter(isOfStory).slice(0, 1).map(textOfItem),
    ]) ??
    printedDateOf(page, headline) ??
    dateInAddress(address ?? '') ??
    undefined;
  const modified = first([
    article.dateModified,
    ...MODIFIED.flatMap((name) => meta(name)),
    ...microdata('dateModified').map(textOfItem),
  ]);
  const isNews = modified !== undefined && (published === undefined || isLater(modified, published));
  return { datePublished: published, dateModified: isNews ? modified : undefined };
}

/** Of several texts the first that is a date. "03/04/2026" is one only where the page is American. */
function dateReader({ page, meta }: Declared) {
  const locale = page.documentElement.getAttribute('lang') || meta('og:locale')[0] || '';
  const monthFirst = /^en[-_]us$/i.test(locale);
  return (texts: readonly unknown[]): string | undefined => {
    for (const text of texts) {
      const date = readDeclaredDate(oneLine(text), monthFirst);
      if (date !== null) return date;
    }
    return undefined;
  };
}

// So far from the headline, counted in elements, a date may stand that is the story's. Further up it is today's.
const ABOVE = 4;
const BELOW = 80;
const LONGEST_LINE = 100;

/** The day in a line at the headline that has the name of one and is nothing but a date. */
function printedDateOf(page: PageDocument, headline: PageElement | undefined): string | undefined {
  const elements = page.body.querySelectorAll('*');
  const at = headline === undefined ? -1 : elements.indexOf(headline);
  if (at === -1) return undefined;
  for (const element of elements.slice(Math.max(0, at - ABOVE), at + BELOW)) {
    if (element.textContent.length > LONGEST_LINE || !isNamed(element, DATED) || !isOfStory(element))
      continue;
    const date = readCredits(wordsIn(element))?.datePublished;
    if (date !== undefined) return date;
  }
  return undefined;
}

const DATED = /-(?:date|dates|datetime|published|posted|pubdate|timestamp|time|meta|info)-/;

/** Whether a `time` does not stand in a list of other stories. */
function isOfStory(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (/^(?:aside|nav|footer|li)$/.test(at.localName)) return false;
  return true;
}
