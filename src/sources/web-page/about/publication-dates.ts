/** When a story was published and when it was changed last, as the page declares it. */
import type { PageElement } from '../page-tree.ts';
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

/** A date in the address counts when there is no other; then only its day is known. */
export function publicationDatesOf(declared: Declared, address: string | undefined): PublicationDates {
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

/** Whether a `time` does not stand in a list of other stories. */
function isOfStory(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (/^(?:aside|nav|footer|li)$/.test(at.localName)) return false;
  return true;
}
