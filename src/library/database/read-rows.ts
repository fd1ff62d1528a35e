/** Articles as the tables of the library give them back. */
import type { Article } from '../../article/article.ts';
import type { Headline, KeptArticle } from '../kept-article.ts';
import { type ArticleRow, COLUMNS, type Column, type ContentRow } from './article-rows.ts';
import { damagedArticle } from './database-faults.ts';
import { unpackFindings } from './findings.ts';
import { asText } from './sqlite.ts';

const NUMBERS: ReadonlySet<string> = new Set<Column>([
  'moment',
  'added',
  'is_read',
  'is_starred',
  'words',
  'quotations',
]);
const MAY_BE_NULL: ReadonlySet<string> = new Set<Column>([
  'description',
  'dateline',
  'published',
  'modified',
  'publisher',
  'language',
  'url',
  'section',
  'address',
]);

/** All columns of `articles`, for use after SELECT, of a table with this name. */
export function rowColumns(table: string): string {
  return COLUMNS.map((column) => readable(table, column)).join(', ');
}

/** Only a damaged file has no value where there has to be one. */
function readable(table: string, column: string): string {
  const name = `${table}.${column}`;
  if (NUMBERS.has(column)) return name;
  return MAY_BE_NULL.has(column) ? asText(name) : asText(`ifnull(${name}, '')`, column);
}

const LISTED: readonly Column[] = COLUMNS.filter(
  (column) => !['moment', 'added', 'address', 'digest', 'engine'].includes(column),
);

/** What a list shows, of `articles a`; and of `contents c` where the whole article is wanted; for use after SELECT. */
export const HEADLINE_COLUMNS = [
  'a.key',
  ...LISTED.map((column) => readable('a', column)),
  asText('(SELECT group_concat(tag, char(10)) FROM tags WHERE article = a.key)', 'tags'),
  asText(
    `(SELECT json_group_array(json_object('feed', f.id, 'guid', i.guid))
      FROM items i JOIN feeds f ON f.key = i.feed WHERE i.article = a.key)`,
    'feeds',
  ),
].join(', ');
export const CONTENT_COLUMNS = [readable('c', 'body'), asText('c.text'), readable('c', 'findings')].join(
  ', ',
);
/** The same without words. */
export const BARE_COLUMNS = `'' AS body, NULL AS text, ${readable('c', 'findings')}`;

type FactRow = Pick<
  ArticleRow,
  | 'id'
  | 'headline'
  | 'description'
  | 'dateline'
  | 'published'
  | 'modified'
  | 'authors'
  | 'publisher'
  | 'language'
  | 'url'
  | 'section'
  | 'keywords'
>;

export type HeadlineRow = FactRow &
  Pick<ArticleRow, 'is_read' | 'is_starred' | 'words' | 'quotations'> & {
    readonly key: number;
    readonly tags: string | null;
    readonly feeds: string;
  };

export function headlineOf(row: HeadlineRow): Headline {
  return {
    article: articleIn(row),
    wordCount: row.words,
    quoteCount: row.quotations,
    tags: row.tags?.split('\n') ?? [],
    isRead: row.is_read === 1,
    isStarred: row.is_starred === 1,
    feeds: listIn(row.feeds, row.id),
  };
}

export function keptArticleOf(row: HeadlineRow & ContentRow): KeptArticle {
  const { article, wordCount, quoteCount: _, ...marks } = headlineOf(row);
  return {
    article: { ...article, body: row.body },
    analysis: { ...analysisIn(row, row.id), wordCount },
    ...marks,
  };
}

/** The article of a row, without its body. */
export function articleIn(row: FactRow): Omit<Article, 'body'> {
  const { id, headline, description, dateline, published, modified, publisher, language, url, section } = row;
  return {
    id,
    headline,
    ...(description !== null && { description }),
    ...(dateline !== null && { dateline }),
    ...(published !== null && { datePublished: published }),
    ...(modified !== null && { dateModified: modified }),
    authors: listIn(row.authors, id),
    ...(publisher !== null && { publisher }),
    ...(language !== null && { language }),
    ...(url !== null && { url }),
    ...(section !== null && { section }),
    keywords: listIn(row.keywords, id),
  };
}

/** What was found in an article, but for the number of its words. @throws UserError where that is damaged */
export function analysisIn({ body, text, findings }: ContentRow, id: string) {
  return whole(() => unpackFindings(findings, text ?? body), id);
}

function listIn<Item = string>(json: string, id: string): readonly Item[] {
  return json === '[]' ? [] : whole(() => JSON.parse(json), id);
}

/** We have written it, so what cannot be read is damaged. */
function whole<Read>(read: () => Read, id: string): Read {
  try {
    return read();
  } catch {
    throw damagedArticle(id);
  }
}
