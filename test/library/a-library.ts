import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import type { Article } from '../../src/article/article.ts';
import { indexWordsOf } from '../../src/article/index-words.ts';
import { databaseShelf } from '../../src/library/database/database-shelf.ts';
import { openKeeper } from '../../src/library/database/keep-all.ts';
import { createDatabase, openDatabase } from '../../src/library/database/open-database.ts';
import type { Put } from '../../src/library/database/put-article.ts';
import type { Database } from '../../src/library/database/sqlite.ts';
import { type PreparedArticle, prepareArticle } from '../../src/library/prepare-article.ts';
import { EVERYTHING } from '../../src/library/shelf.ts';

export const NOW = new Date('2026-11-22T12:00:00Z');

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'news-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new library, with these articles. */
export async function aLibrary(...articles: readonly Partial<Article>[]): Promise<Database> {
  const database = await createDatabase(join(aFolder(), 'library.db'));
  await add(database, articles);
  return database;
}

/** The same library, as another program has it. */
export function openedAgain(database: Database): Promise<Database> {
  return openDatabase(database.file);
}

/** What is not given is made up. */
export function anArticle(given: Partial<Article> = {}): Article {
  const headline = given.headline ?? 'Rain in Oslo';
  const id = headline.toLowerCase().replace(/\W+/g, '-');
  const body = `${headline} it is. “The river may rise by a metre,” said Ann Lee, the mayor.`;
  return { id, headline, authors: [], keywords: [], body, ...given };
}

export function prepared(given: Partial<Article> = {}): Promise<PreparedArticle> {
  return prepareArticle(anArticle(given), analyseArticle);
}

/** Adds them as one change, as `news add` does. */
export async function add(
  database: Database,
  articles: readonly Partial<Article>[],
  tags: readonly string[] = [],
): Promise<readonly Put[]> {
  if (articles.length === 0) return [];
  const keeper = openKeeper(database, { tags, now: NOW });
  const puts = keeper.keep(await Promise.all(articles.map(prepared)));
  keeper.finish(`added ${articles.length} articles`);
  return puts;
}

export function idsIn(database: Database): readonly string[] {
  return database.all<{ readonly id: string }>('SELECT id FROM articles ORDER BY id').map(({ id }) => id);
}

export function keyOf(database: Database, id: string): number {
  return database.first<{ readonly key: number }>('SELECT key FROM articles WHERE id = ?', [id])?.key ?? 0;
}

/** All that a reader could notice, and what is searched in, each word with its place. */
export function everythingIn(database: Database) {
  return {
    articles: database.all('SELECT *, NULL AS engine FROM articles ORDER BY key'),
    contents: database.all('SELECT * FROM contents ORDER BY article'),
    tags: database.all('SELECT * FROM tags ORDER BY article, tag'),
    words: wordsIndexed(database),
  };
}

/** Each word of the two indexes with its article or quotation, its column and its place, in order. */
export function wordsIndexed(database: Database): readonly string[] {
  return ['article_index', 'quote_index'].flatMap((index) => {
    database.run(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_${index} USING fts5vocab (main, ${index}, instance)`,
    );
    return database
      .all<{ readonly term: string; readonly doc: number; readonly col: string; readonly offset: number }>(
        `SELECT term, doc, col, offset FROM temp.words_of_${index}`,
      )
      .map(({ term, doc, col, offset }) => `${index} ${doc} ${col} ${offset} ${term}`)
      .sort();
  });
}

/** What `wordsIndexed` gives for a library whose indexes hold just what its articles do. */
export async function wordsToIndex(database: Database): Promise<readonly string[]> {
  const articleWords: string[] = [];
  const quoteWords: string[] = [];
  const note = (into: string[], index: string, doc: number, fields: Readonly<Record<string, string>>) => {
    for (const [column, text] of Object.entries(fields))
      for (const [place, [word]] of [...text.matchAll(/[a-z0-9\u0080-\u{10ffff}]+/gu)].entries())
        into.push(`${index} ${doc} ${column} ${place} ${word}`);
  };
  for await (const { article, analysis } of databaseShelf(database).articles(EVERYTHING)) {
    const key = keyOf(database, article.id);
    const { quotes, ...fields } = indexWordsOf(article, analysis);
    note(articleWords, 'article_index', key, fields);
    for (const [number, { words, speaker }] of quotes.entries())
      note(quoteWords, 'quote_index', key * 65_536 + number, { words, speaker });
  }
  return [...articleWords.sort(), ...quoteWords.sort()];
}
