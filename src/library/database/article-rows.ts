/** Articles as the tables of the library hold them. */
import type { Article } from '../../article/article.ts';
import { momentOf } from '../kept-article.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Value } from './sqlite.ts';

/** The columns of `articles`, apart from its key, in the order in which they are written. */
export const COLUMNS = [
  'id',
  'headline',
  'description',
  'dateline',
  'published',
  'modified',
  'authors',
  'publisher',
  'language',
  'url',
  'section',
  'keywords',
  'moment',
  'added',
  'is_read',
  'is_starred',
  'address',
  'digest',
  'words',
  'quotations',
  'engine',
] as const;

export type Column = (typeof COLUMNS)[number];

export type ArticleRow = Readonly<
  Record<'id' | 'headline' | 'authors' | 'keywords' | 'digest' | 'engine', string>
> &
  Readonly<
    Record<
      | 'description'
      | 'dateline'
      | 'published'
      | 'modified'
      | 'publisher'
      | 'language'
      | 'url'
      | 'section'
      | 'address',
      string | null
    >
  > &
  Readonly<Record<'added' | 'is_read' | 'is_starred' | 'words' | 'quotations', number>> & {
    readonly moment: number | null;
  };

export interface ContentRow {
  readonly body: string;
  readonly text: string | null;
  readonly findings: string;
}

/** Of an article that nobody has read yet. @param added in milliseconds */
export function rowOf(
  { article, address, digest, wordCount, quoteCount, engine }: PreparedArticle,
  added: number,
): ArticleRow {
  return rowWith(article, {
    added,
    is_read: 0,
    is_starred: 0,
    address,
    digest,
    words: wordCount,
    quotations: quoteCount,
    engine,
  });
}

/** The columns that do not follow from what the article tells of itself. */
type OtherColumns = Pick<
  ArticleRow,
  'added' | 'is_read' | 'is_starred' | 'address' | 'digest' | 'words' | 'quotations' | 'engine'
>;

// All in one literal: a row that grows by spreading takes ten times as long to make.
export function rowWith(
  article: Omit<Article, 'body'>,
  { added, is_read, is_starred, address, digest, words, quotations, engine }: OtherColumns,
): ArticleRow {
  return {
    id: article.id,
    headline: article.headline,
    description: article.description ?? null,
    dateline: article.dateline ?? null,
    published: article.datePublished ?? null,
    modified: article.dateModified ?? null,
    authors: JSON.stringify(article.authors),
    publisher: article.publisher ?? null,
    language: article.language ?? null,
    url: article.url ?? null,
    section: article.section ?? null,
    keywords: JSON.stringify(article.keywords),
    moment: momentOf(article),
    added,
    is_read,
    is_starred,
    address,
    digest,
    words,
    quotations,
    engine,
  };
}

export function valuesOf(row: ArticleRow): Value[] {
  return COLUMNS.map((column) => row[column]);
}
