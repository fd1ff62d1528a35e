/** The texts of pages in place of the shorter ones that feeds have; what the feed says is kept beside. */
import type { Article } from '../../../article/article.ts';
import { indexWordsOf } from '../../../article/index-words.ts';
import type { PreparedArticle } from '../../prepare-article.ts';
import { type ArticleRow, type ContentRow, rowOf } from '../article-rows.ts';
import { contentsAt } from '../article-state.ts';
import { type OpenChange, remember } from '../changes.ts';
import { analysisIn, articleIn, rowColumns } from '../read-rows.ts';
import { asText, type Database, inTransaction } from '../sqlite.ts';
import { contentsOf, replaceArticle, writeContents } from '../write-article.ts';
import { feedTextOf, keepFeedText, keepVersion, NO_PAGE } from './versions.ts';

/** An article whose page is to be fetched. */
export interface Wanting {
  readonly key: number;
  readonly id: string;
  readonly headline: string;
  readonly url: string;
}

// A page that could not be had so often is not asked for again; `wants` counts.
const MOST_TRIES = 3;

/** The newest first, for that is what the reader will read. */
export function wantingIn(database: Database, feed: number): readonly Wanting[] {
  return database.all(
    `SELECT a.key, ${asText('a.id')}, ${asText('a.headline')}, ${asText('a.url')} FROM items i JOIN articles a ON a.key = i.article
     WHERE i.feed = ? AND i.wants > 0 AND a.url IS NOT NULL ORDER BY a.moment DESC`,
    [feed],
  );
}

/** The article as it is, to be given another text; undefined where it is gone. */
export function articleToFill(database: Database, key: number): Article | undefined {
  const row = database.first<ArticleRow>(`SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`, [
    key,
  ]);
  const contents = contentsAt(database, key);
  return row && contents ? { ...articleIn(row), body: contents.body } : undefined;
}

/** `changed`: it had the text of its page already, which says something else now. */
export type Filled = 'filled' | 'changed' | 'same';

/** Puts the text of its page into an article. @param change that `news undo` takes back; null where a feed wants it */
export function putFullText(
  database: Database,
  key: number,
  page: PreparedArticle,
  now: Date,
  change: OpenChange | null = null,
): Filled {
  return inTransaction(database, () => {
    const row = database.first<ArticleRow>(`SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`, [
      key,
    ]);
    const contents = contentsAt(database, key);
    if (row === undefined || contents === null) return 'same';
    database.change('UPDATE items SET wants = 0 WHERE article = ?', [key]);
    if (page.digest === row.digest) return 'same';
    if (change !== null) remember(database, change.key(), key, 'everything');
    const hadPage = keepOldText(database, key, row, contents, now);
    const { words, quotations, engine, digest } = rowOf(page, row.added);
    writeContents(database, key, contentsOf(page), page.index);
    replaceArticle(database, key, { ...row, words, quotations, engine, digest });
    return hadPage ? 'changed' : 'filled';
  });
}

/** Gives an article that has the text of its page the new headline of its feed. */
export function renameFilled(database: Database, key: number, row: ArticleRow, headline: string): void {
  const contents = contentsAt(database, key);
  if (contents === null) return;
  const renamed = { ...row, headline };
  replaceArticle(database, key, renamed);
  writeContents(database, key, contents, indexWordsOf(articleIn(renamed), analysisIn(contents, row.id)));
}

/** The first text that goes is the feed's; those that follow are earlier texts of the page. @returns whether it is one */
function keepOldText(
  database: Database,
  key: number,
  { headline }: ArticleRow,
  { body }: ContentRow,
  now: Date,
): boolean {
  const kept = now.getTime();
  const text = { kept, headline, body };
  // An article that the reader has added was never a feed's, even if it stands in one too.
  const sql = `SELECT 1 FROM items WHERE article = ? AND imprint <> ''`;
  const isOfFeed = database.first(sql, [key]) !== undefined;
  const ofFeed = feedTextOf(database, key);
  const isPage = !isOfFeed || (ofFeed !== undefined && ofFeed.kept !== NO_PAGE);
  if (!isPage) keepFeedText(database, key, { ...(ofFeed ?? text), kept });
  if (isPage || ofFeed !== undefined) keepVersion(database, key, text);
  return isPage;
}

/** @returns whether it will be tried again */
export function noteNoFullText(database: Database, key: number): boolean {
  return inTransaction(database, () => {
    database.change(
      `UPDATE items SET wants = CASE WHEN wants >= ${MOST_TRIES} THEN 0 ELSE wants + 1 END WHERE article = ? AND wants > 0`,
      [key],
    );
    return database.first('SELECT 1 FROM items WHERE article = ? AND wants > 0', [key]) !== undefined;
  });
}
