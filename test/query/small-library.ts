import Libsql from 'libsql';
import { indexWordsOf } from '../../src/article/index-words.ts';
import type { Searchable } from '../../src/query/matches-query.ts';
import type { Query } from '../../src/query/query.ts';
import { querySql } from '../../src/query/query-sql.ts';
import { rankedSql } from '../../src/query/ranked-sql.ts';
import { FEEDS } from './any-article.ts';

const TABLES = `
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY, moment INTEGER, is_read INTEGER NOT NULL, is_starred INTEGER NOT NULL
  );
  CREATE TABLE tags (article INTEGER NOT NULL, tag TEXT NOT NULL);
  CREATE TABLE feeds (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE items (feed INTEGER NOT NULL, article INTEGER NOT NULL);
  CREATE VIRTUAL TABLE article_index USING fts5 (
    headline, author, source, body, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE quote_index USING fts5 (
    words, speaker, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
`;

/** A library in memory, with what of its tables a query asks for; an article's place in the list is its key. */
export function makeLibrary(articles: readonly Searchable[]) {
  const database = new Libsql(':memory:');
  database.exec(TABLES);
  const put = (table: string, values: readonly (string | number | null)[], columns = '') =>
    database
      .prepare(`INSERT INTO ${table} ${columns} VALUES (${values.map(() => '?').join(', ')})`)
      .run(...values);
  for (const [key, feed] of FEEDS.entries()) put('feeds', [key, feed]);
  for (const [key, { article, analysis, tags, feeds, isRead, isStarred, moment }] of articles.entries()) {
    put('articles', [key, moment, Number(isRead), Number(isStarred)]);
    for (const tag of tags) put('tags', [key, tag]);
    for (const { feed } of feeds) put('items', [FEEDS.indexOf(feed), key]);
    const { headline, author, source, body, quotes } = indexWordsOf(article, analysis);
    put('article_index', [key, headline, author, source, body], '(rowid, headline, author, source, body)');
    for (const [number, { words, speaker }] of quotes.entries())
      put('quote_index', [key * 65_536 + number, words, speaker], '(rowid, words, speaker)');
  }
  const keysIn = (sql: string, values: readonly (string | number)[]) =>
    (database.prepare(sql).all(...values) as { readonly key: number }[]).map(({ key }) => key);
  return {
    /** In the order of their keys. */
    find: (query: Query, fitting?: 'few' | 'many'): number[] => {
      const { where, parameters } = querySql(query, fitting);
      return keysIn(`SELECT a.key FROM articles a WHERE ${where} ORDER BY a.key`, parameters);
    },
    /** The best first; null where nothing can be ranked. */
    rank: (query: Query, limit?: number): number[] | null => {
      const ranked = rankedSql(query, limit);
      return ranked && keysIn(ranked.sql, ranked.values);
    },
  };
}
