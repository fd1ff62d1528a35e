/** An article as it was at some time, for `news undo` to bring it back. */
import { type IndexWords, indexWordsOf } from '../../article/index-words.ts';
import type { ArticleRow, ContentRow } from './article-rows.ts';
import { tellsDamage } from './database-faults.ts';
import { freeId } from './free-id.ts';
import { analysisIn, articleIn, CONTENT_COLUMNS, rowColumns } from './read-rows.ts';
import { asText, type Database } from './sqlite.ts';
import { deleteArticle, insertArticle, replaceArticle, writeContents, writeTags } from './write-article.ts';

/** What is kept of it: only its marks and tags, or everything. */
export type Depth = 'marks' | 'everything';

/** Null is no article at all. */
export type ArticleState =
  | {
      readonly kind: 'marks';
      readonly is_read: number;
      readonly is_starred: number;
      readonly tags: readonly string[];
    }
  | {
      readonly kind: 'everything';
      readonly row: ArticleRow;
      readonly tags: readonly string[];
      /** Null only where the library is damaged. */
      readonly contents: ContentRow | null;
    }
  | null;

export function stateOf(database: Database, key: number, depth: Depth): ArticleState {
  const row = database.first<ArticleRow>(`SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`, [
    key,
  ]);
  if (row === undefined) return null;
  const tags = tagsOf(database, key);
  if (depth === 'marks') return { kind: 'marks', is_read: row.is_read, is_starred: row.is_starred, tags };
  return { kind: 'everything', row, tags, contents: contentsAt(database, key) };
}

/** What is kept of an article apart from its row; null where there is none. */
export function contentsAt(database: Database, key: number): ContentRow | null {
  return (
    database.first<ContentRow>(`SELECT ${CONTENT_COLUMNS} FROM contents c WHERE c.article = ?`, [key]) ?? null
  );
}

export function tagsOf(database: Database, key: number): readonly string[] {
  return database
    .all<{ readonly tag: string }>(`SELECT ${asText('tag')} FROM tags WHERE article = ?`, [key])
    .map(({ tag }) => tag);
}

/**
 * Brings an article back to a state. For use inside a transaction.
 *
 * @returns the id that it has now, which is another when its own was taken; null where there is no article
 */
export function bringBack(database: Database, key: number, state: ArticleState): string | null {
  if (state === null) {
    deleteArticle(database, key);
    return null;
  }
  if (state.kind === 'marks') {
    const { is_read, is_starred, tags } = state;
    const marks = 'UPDATE articles SET is_read = ?, is_starred = ? WHERE key = ?';
    database.change(marks, [is_read, is_starred, key]);
    writeTags(database, key, tags);
    return null;
  }
  const row = { ...state.row, id: freeId(database, state.row.id, key) };
  const isThere = database.first('SELECT 1 FROM articles WHERE key = ?', [key]) !== undefined;
  if (isThere) replaceArticle(database, key, row);
  else {
    insertArticle(database, key, row);
    readFeedsAnew(database, key);
  }
  writeTags(database, key, state.tags);
  const { contents } = state;
  if (contents !== null) writeContents(database, key, contents, wordsOf(row, contents));
  return row.id;
}

/** They may have said something else of an article while it was gone: nothing they have sent counts as known. */
function readFeedsAnew(database: Database, article: number): void {
  database.change(
    `UPDATE feeds SET etag = NULL, last_modified = NULL, digest = NULL
     WHERE key IN (SELECT feed FROM items WHERE article = ?)`,
    [article],
  );
}

/** Of an article that was damaged before nothing can be found; it comes back all the same. */
function wordsOf(row: ArticleRow, contents: ContentRow): IndexWords {
  try {
    return indexWordsOf(articleIn(row), analysisIn(contents, row.id));
  } catch (error) {
    if (tellsDamage(error)) return { headline: '', author: '', source: '', body: '', quotes: [] };
    throw error;
  }
}
