/** An article's rows and its places in the indexes, which always change together. For use inside a transaction. */
import type { IndexWords } from '../../article/index-words.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import { type ArticleRow, COLUMNS, type ContentRow, valuesOf } from './article-rows.ts';
import type { Database } from './sqlite.ts';

// An article's quotations stand in the index under numbers of their own: those of the article's key.
export const QUOTATIONS_PER_ARTICLE = 65_536;

const PLACES = COLUMNS.map(() => '?').join(', ');
const INSERT = `INSERT INTO articles (key, ${COLUMNS.join(', ')}) VALUES (?, ${PLACES})`;
const REPLACE = `UPDATE articles SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE key = ?`;

// Never INSERT OR REPLACE: SQLite would prepare to take that alone back, for which FTS5 first writes out all that it
// still holds in memory. It costs half of the time of adding an article.
const INSERT_CONTENTS = 'INSERT INTO contents (body, text, findings, article) VALUES (?, ?, ?, ?)';
const REPLACE_CONTENTS = 'UPDATE contents SET body = ?, text = ?, findings = ? WHERE article = ?';

/** @param key null for a new one. @returns the key */
export function insertArticle(database: Database, key: number | null, row: ArticleRow): number {
  return database.change(INSERT, [key, ...valuesOf(row)]).key;
}

export function replaceArticle(database: Database, key: number, row: ArticleRow): void {
  database.change(REPLACE, [...valuesOf(row), key]);
}

/** Writes what the article says, and what was found in it, in place of what was there. */
export function writeContents(
  database: Database,
  key: number,
  contents: ContentRow,
  index: IndexWords,
): void {
  if (!hasContents(database, key)) {
    insertContents(database, key, contents, index);
    return;
  }
  const { body, text, findings } = contents;
  unindex(database, key);
  database.change(REPLACE_CONTENTS, [body, text, findings, key]);
  insertWords(database, key, index);
}

/** The same for an article that is new. */
export function insertContents(
  database: Database,
  key: number,
  { body, text, findings }: ContentRow,
  index: IndexWords,
): void {
  database.write(INSERT_CONTENTS, [body, text, findings, key]);
  insertWords(database, key, index);
}

function insertWords(database: Database, key: number, index: IndexWords): void {
  database.write('INSERT INTO article_index (rowid, headline, author, source, body) VALUES (?, ?, ?, ?, ?)', [
    key,
    index.headline,
    index.author,
    index.source,
    index.body,
  ]);
  for (const [number, { words, speaker }] of index.quotes.slice(0, QUOTATIONS_PER_ARTICLE).entries()) {
    database.write('INSERT INTO quote_index (rowid, words, speaker) VALUES (?, ?, ?)', [
      key * QUOTATIONS_PER_ARTICLE + number,
      words,
      speaker,
    ]);
  }
}

export function contentsOf({ article, text, findings }: PreparedArticle): ContentRow {
  return { body: article.body, text, findings };
}

export function writeTags(database: Database, key: number, tags: readonly string[]): void {
  database.change('DELETE FROM tags WHERE article = ?', [key]);
  for (const tag of tags) addTag(database, key, tag);
}

export function addTag(database: Database, key: number, tag: string): void {
  database.write('INSERT OR IGNORE INTO tags (article, tag) VALUES (?, ?)', [key, tag]);
}

export function addTagToAll(database: Database, articles: readonly number[], tag: string): void {
  const keys = JSON.stringify(articles);
  database.write('INSERT OR IGNORE INTO tags (article, tag) SELECT value, ? FROM json_each(?)', [tag, keys]);
}

export function removeTag(database: Database, key: number, tag: string): void {
  database.change('DELETE FROM tags WHERE article = ? AND tag = ?', [key, tag]);
}

/** Contents and tags go with it. */
export function deleteArticle(database: Database, key: number): void {
  unindex(database, key);
  database.change('DELETE FROM articles WHERE key = ?', [key]);
}

function hasContents(database: Database, key: number): boolean {
  return database.first('SELECT 1 FROM contents WHERE article = ?', [key]) !== undefined;
}

function unindex(database: Database, key: number): void {
  database.change('DELETE FROM article_index WHERE rowid = ?', [key]);
  const first = key * QUOTATIONS_PER_ARTICLE;
  // FTS5 goes through the whole index when it is asked for a range, but not the table in which it has the lengths.
  const quotations = database.all<{ readonly id: number }>(
    'SELECT id FROM quote_index_docsize WHERE id BETWEEN ? AND ?',
    [first, first + QUOTATIONS_PER_ARTICLE - 1],
  );
  for (const { id } of quotations) database.change('DELETE FROM quote_index WHERE rowid = ?', [id]);
}
