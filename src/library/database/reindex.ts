import type { Analyse } from '../../analysis/analyse-article.ts';
import { ENGINE } from '../../analysis/engine.ts';
import type { Article } from '../../article/article.ts';
import { prepareArticle } from '../prepare-article.ts';
import { type ArticleRow, COLUMNS, type ContentRow } from './article-rows.ts';
import { emptyIndexes, indexesAreSound } from './indexes.ts';
import { articleIn, CONTENT_COLUMNS, rowColumns } from './read-rows.ts';
import { type Database, inTransaction } from './sqlite.ts';
import { contentsOf, replaceArticle, writeContents } from './write-article.ts';

/** How many articles were last read by another engine than this one. */
export function countStale(database: Database): number {
  return (
    database.first<{ n: number }>('SELECT count(*) AS n FROM articles WHERE engine <> ?', [ENGINE])?.n ?? 0
  );
}

export function countArticles(database: Database): number {
  return database.first<{ n: number }>('SELECT count(*) AS n FROM articles')?.n ?? 0;
}

const AT_ONCE = 20;

const ROW = `SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`;

// What the reader may have marked meanwhile has nothing to do with what is found in an article.
const READ = COLUMNS.filter((column) => column !== 'is_read' && column !== 'is_starred');

interface Stale extends ArticleRow, ContentRow {
  readonly key: number;
}

/**
 * Looks anew for what an older engine found, some articles at a time, so that nobody who writes has to wait for long.
 * What is changed or removed meanwhile is left to whoever did it.
 *
 * @param all also what this engine has found; then indexes that are damaged are made anew, too
 * @returns how many articles were read, after each step
 */
export async function* reindex(database: Database, analyse: Analyse, all: boolean): AsyncGenerator<number> {
  if (all && !indexesAreSound(database)) emptyIndexes(database);
  let last = 0;
  let count = 0;
  for (;;) {
    const stale = database.all<Stale>(
      `SELECT a.key, ${rowColumns('a')}, ${CONTENT_COLUMNS} FROM articles a JOIN contents c ON c.article = a.key
       WHERE a.key > ? AND (? OR a.engine <> ?) ORDER BY a.key LIMIT ${AT_ONCE}`,
      [last, Number(all), ENGINE],
    );
    const end = stale.at(-1);
    if (end === undefined) return;
    const prepared = await Promise.all(
      stale.map(async (row) => {
        const article = articleIfWhole(row);
        return article && prepareArticle(article, analyse);
      }),
    );
    inTransaction(database, () => {
      for (const [index, row] of stale.entries()) {
        const anew = prepared[index];
        const now = database.first<ArticleRow>(ROW, [row.key]);
        if (anew === undefined || now === undefined || READ.some((column) => now[column] !== row[column]))
          continue;
        const { digest, wordCount: words, quoteCount: quotations, engine } = anew;
        writeContents(database, row.key, contentsOf(anew), anew.index);
        replaceArticle(database, row.key, { ...now, digest, words, quotations, engine });
      }
    });
    count += stale.length;
    last = end.key;
    yield count;
  }
}

/** One that is damaged is left as it is: "news check" tells of it. */
function articleIfWhole(row: Stale): Article | undefined {
  try {
    return { ...articleIn(row), body: row.body };
  } catch {
    return undefined;
  }
}
