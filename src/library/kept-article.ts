import type { Analysis } from '../analysis/analyse-article.ts';
import type { Article } from '../article/article.ts';

/** What is known of an article beside its text: what the reader did with it, and which feeds brought it. */
export interface Marks {
  readonly tags: readonly string[];
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly feeds: readonly BroughtBy[];
}

export interface BroughtBy {
  /** The id of the feed. */
  readonly feed: string;
  /** The item's in the feed, if it has one. */
  readonly guid: string | null;
}

/** An article on a shelf, with all that is known of it. */
export interface KeptArticle extends Marks {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Absent where there are none; looked for only when the article is asked for by its id. */
  readonly otherTexts?: OtherTexts;
}

/** Which texts of an article are kept beside the one that it has now. */
export interface OtherTexts {
  /** How many it had before. */
  readonly earlier: number;
  /** Whether that of its page stands in the place of its feed's own. */
  readonly hasFeedText: boolean;
}

/** What a list of headlines tells of an article. */
export interface Headline extends Marks {
  readonly article: Omit<Article, 'body'>;
  readonly wordCount: number;
  readonly quoteCount: number;
}

export const UNMARKED: Marks = { tags: [], isRead: false, isStarred: false, feeds: [] };

const CALENDAR_DATE = '2026-01-31'.length;
const NOON = 12 * 60 * 60 * 1000;

/** An article's place in time, in milliseconds: its publication, else its last change; null when neither is known. */
export function momentOf({
  datePublished,
  dateModified,
}: Pick<Article, 'datePublished' | 'dateModified'>): number | null {
  const date = datePublished ?? dateModified;
  if (date === undefined) return null;
  // Noon is in the day that is meant from UTC−12 to UTC+11, wherever the reader asks for it.
  return Date.parse(date) + (date.length === CALENDAR_DATE ? NOON : 0);
}
