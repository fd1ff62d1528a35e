import type { Article } from '../article/article.ts';
import { countOf, readingTime } from './counts.ts';
import { describeDate } from './dates.ts';
import { wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

export interface HeadlineRow {
  readonly article: Omit<Article, 'body'>;
  readonly wordCount: number;
  readonly quoteCount: number;
  readonly tags: readonly string[];
  readonly isRead: boolean;
  readonly isStarred: boolean;
}

/** Headlines with what is known of each article under them; "" for no rows. Ends with a newline. */
export function renderHeadlineList(
  rows: readonly HeadlineRow[],
  look: { width: number; theme: Theme; now: Date },
): string {
  return rows.map((row) => renderHeadlineRow(row, look)).join('\n');
}

/** One of them; `headline` in place of its own where something in it is highlighted. */
export function renderHeadlineRow(
  row: HeadlineRow,
  { width, theme, now }: { width: number; theme: Theme; now: Date },
  headline = shortened(row.article.headline),
): string {
  const { article } = row;
  const facts = [
    article.publisher ?? 'source unknown',
    describeArticleDate(article, now),
    readingTime(row.wordCount),
    countOf(row.quoteCount, 'quotation'),
    ...row.tags.map((tag) => `#${tag}`),
    ...(row.isRead ? ['read'] : []),
  ];
  const starred = row.isStarred ? `★ ${headline}` : headline;
  const heading = wrap(row.isRead ? starred : theme.headline(starred), width, { hang: 2 });
  const id = wrap(article.id, width, { indent: 2, hang: 4 });
  const rest = theme.quiet(wrapFacts(facts, width, { indent: 2, hang: 4 }));
  return `${heading}\n${id}\n${rest}\n`;
}

// Twice as long as the longest headline that a newsroom would write; some feeds have whole paragraphs for headlines.
const LONGEST = 300;

/** A headline as lists show it; what was cut off leaves its beginning as it was. */
export function shortened(headline: string): string {
  if (headline.length <= LONGEST) return headline;
  return `${headline.slice(0, LONGEST).replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`;
}

/** "27 Jul 2016", "updated 27 Jul 2016" where only the last change is known, else "date unknown". */
export function describeArticleDate(
  { datePublished, dateModified }: Omit<Article, 'body'>,
  now: Date,
): string {
  if (datePublished) return describeDate(datePublished, now);
  return dateModified ? `updated ${describeDate(dateModified, now)}` : 'date unknown';
}
