/** Looks whether an article is what a query asks for, and how well it fits, without an index. */
import type { Article } from '../article/article.ts';
import { type IndexedQuote, indexWordsOf } from '../article/index-words.ts';
import type { Quotations } from '../article/quote.ts';
import { partedByWords } from './fts-expression.ts';
import type { ArticleField, Logic, Query, QuotationField, QuotationQuery, Term, TextTerm } from './query.ts';
import { wantedTexts } from './wanted-terms.ts';

/** An article with what a query can ask about it. */
export interface Searchable {
  readonly article: Article;
  readonly analysis: { readonly text: string } & Pick<Quotations, 'quotes' | 'cast'>;
  /** As `slugify` makes them. */
  readonly tags: readonly string[];
  /** The ids of the feeds that brought it. */
  readonly feeds: readonly { readonly feed: string }[];
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /** Its place in time in milliseconds; null when no date is known. */
  readonly moment: number | null;
}

/** Whether the article is among those that the query asks for. */
export function matchesQuery(query: Query, searchable: Searchable): boolean {
  const index = indexWordsOf(searchable.article, searchable.analysis);
  return holds(query, (term) => isTrueOf(term, searchable, index));
}

/** Whether a quotation with these words and this speaker is one that is asked for. */
export function matchesQuotation(query: QuotationQuery, quote: IndexedQuote): boolean {
  return holds<TextTerm<QuotationField>>(query, (term) => stands(term, quote[term.field]));
}

type IndexedArticle = Readonly<Record<Exclude<ArticleField, 'any'>, string>> & {
  readonly body: string;
  readonly quotes: readonly IndexedQuote[];
};

function isTrueOf(
  term: Term,
  { tags, feeds, isRead, isStarred, moment }: Searchable,
  index: IndexedArticle,
): boolean {
  switch (term.kind) {
    case 'all':
      return true;
    case 'text':
      return textsIn(term.field, index).some((text) => stands(term, text));
    case 'quotation':
      return index.quotes.some((quote) => matchesQuotation(term.holds, quote));
    case 'tag':
      return isAmong(tags, term);
    case 'feed':
      return isAmong(
        feeds.map(({ feed }) => feed),
        term,
      );
    case 'since':
      return moment !== null && moment >= term.at;
    case 'until':
      return moment !== null && moment <= term.at;
    case 'is':
      return { read: isRead, unread: !isRead, starred: isStarred }[term.state];
  }
}

function isAmong(
  names: readonly string[],
  { name, prefix }: { readonly name: string; readonly prefix: boolean },
): boolean {
  return names.some((each) => (prefix ? each.startsWith(name) : each === name));
}

function textsIn(field: ArticleField, { headline, author, source, body }: IndexedArticle): readonly string[] {
  return field === 'any' ? [headline, author, source, body] : [{ headline, author, source }[field]];
}

/** Whether the words stand in a text of folded words, one after another. */
function stands({ words, prefix }: TextTerm<string>, text: string): boolean {
  return ` ${text} `.includes(` ${words.join(' ')}${prefix ? '' : ' '}`);
}

function holds<Leaf extends { readonly kind: string }>(
  query: Logic<Leaf>,
  isTrue: (leaf: Leaf) => boolean,
): boolean {
  const each = (part: Logic<Leaf>) => holds(part, isTrue);
  if (query.kind === 'and' && 'parts' in query) return query.parts.every(each);
  if (query.kind === 'or' && 'parts' in query) return query.parts.some(each);
  if (query.kind === 'not' && 'part' in query) return !each(query.part);
  return isTrue(query as Leaf);
}

// Okapi BM25 as FTS5 computes it, without how rare a word is: among few articles that says nothing.
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;
const USUAL_LENGTH = 500;
const WEIGHTS = { headline: 8, author: 3, source: 3, body: 1 } as const;

/**
 * How well an article fits that the query asks for, 0 or more: by how often the words looked for stand in it, in the
 * headline above all. 0 for a query that asks for no words in every case, as `rankedSql` has nothing for it.
 */
export function rankOf(query: Query, { article, analysis }: Searchable): number {
  if (partedByWords(query).expression === null) return 0;
  const index = indexWordsOf(article, analysis);
  const length = index.body.split(' ').length / USUAL_LENGTH;
  return wantedTexts(query).reduce((rank, term) => {
    const count = weightedCount(term, index);
    return (
      rank + (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length))
    );
  }, 0);
}

function weightedCount(term: TextTerm<ArticleField>, index: IndexedArticle): number {
  const fields = (['headline', 'author', 'source', 'body'] as const).filter(
    (field) => term.field === 'any' || term.field === field,
  );
  return fields.reduce((sum, field) => sum + WEIGHTS[field] * countIn(term, index[field]), 0);
}

/** A blank may end one place and begin the next. */
function countIn({ words, prefix }: TextTerm<string>, text: string): number {
  const place = ` ${words.join(' ')}${prefix ? '' : ' '}`;
  const all = ` ${text} `;
  let count = 0;
  for (let at = all.indexOf(place); at !== -1; at = all.indexOf(place, at + 1)) count += 1;
  return count;
}
