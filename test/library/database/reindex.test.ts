import { describe, expect, test } from 'vitest';
import { type Analyse, analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { ENGINE } from '../../../src/analysis/engine.ts';
import { markArticles, removeArticles } from '../../../src/library/database/change-articles.ts';
import { editArticle } from '../../../src/library/database/edit-article.ts';
import { indexesAreSound } from '../../../src/library/database/indexes.ts';
import { countArticles, countStale, reindex } from '../../../src/library/database/reindex.ts';
import type { Database } from '../../../src/library/database/sqlite.ts';
import { aLibrary, anArticle, keyOf, NOW, openedAgain, wordsIndexed, wordsToIndex } from '../a-library.ts';

const FIFTY = Array.from({ length: 50 }, (_, number) => anArticle({ headline: `Rain ${number}` }));

/** What an engine has found that knows no quotations. */
function madeByAnother(database: Database, where = 'TRUE'): void {
  database.run(`UPDATE articles SET engine = 'another' WHERE ${where}`);
}

async function countsOf(
  database: Database,
  all: boolean,
  analyse: Analyse = analyseArticle,
): Promise<number[]> {
  const counts: number[] = [];
  for await (const count of reindex(database, analyse, all)) counts.push(count);
  return counts;
}

describe('reindex', () => {
  test('reads what another engine has read, some at a time', async () => {
    const database = await aLibrary(...FIFTY);
    madeByAnother(database, 'key > 5');
    database.run(`UPDATE contents SET findings = '{"q":[],"s":[],"c":[]}' WHERE article > 5`);
    database.run('UPDATE articles SET quotations = 0 WHERE key > 5');
    expect(countStale(database)).toBe(45);
    const counts = await countsOf(database, false);
    expect(counts.at(-1)).toBe(45);
    expect(counts.length).toBeGreaterThan(1);
    expect(countStale(database)).toBe(0);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
    expect(database.first('SELECT sum(quotations) AS n FROM articles')).toEqual({ n: 50 });
    expect(await countsOf(database, false)).toEqual([]);
  });

  test('can read all', async () => {
    const database = await aLibrary(...FIFTY);
    expect((await countsOf(database, true)).at(-1)).toBe(countArticles(database));
  });

  test.each<[string, (other: Database, key: number) => void, string]>([
    ['removed', (other, key) => void removeArticles(other, [key], NOW), ''],
    ['edited', (other, key) => void editArticle(other, key, { headline: 'Hail' }, NOW), 'another'],
    ['marked', (other, key) => void markArticles(other, [key], 'star', NOW), ENGINE],
  ])('what is %s meanwhile is left to whoever did it', async (_, change, engine) => {
    const database = await aLibrary({ headline: 'Rain' }, { headline: 'Snow' });
    madeByAnother(database);
    const other = await openedAgain(database);
    let isDone = false;
    await countsOf(database, false, async (article) => {
      if (!isDone) change(other, keyOf(other, 'rain'));
      isDone = true;
      return analyseArticle(article);
    });
    expect(database.all(`SELECT engine FROM articles WHERE key = 1`)).toEqual(engine ? [{ engine }] : []);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test.each([
    ['hold what is not there', "INSERT INTO article_index (rowid, headline) VALUES (77, 'x')"],
    ['lack an article', 'DELETE FROM article_index WHERE rowid = 1'],
    ['lack a quotation', 'DELETE FROM quote_index WHERE rowid = 65536'],
    ['hold a quotation of nothing', "INSERT INTO quote_index (rowid, words) VALUES (99, 'x')"],
    ['are empty', 'DELETE FROM article_index; DELETE FROM quote_index'],
    ['are damaged', `UPDATE article_index_data SET block = x'00ff' WHERE id > 100`],
    ['have lost their rows', `DELETE FROM quote_index_data WHERE id > 10`],
  ])('makes indexes anew that %s', async (_, harm) => {
    const database = await aLibrary(...FIFTY.slice(0, 3));
    expect(indexesAreSound(database)).toBe(true);
    database.run(harm);
    const opened = await openedAgain(database);
    expect(indexesAreSound(opened)).toBe(false);
    await countsOf(opened, true);
    expect(indexesAreSound(opened)).toBe(true);
    expect(wordsIndexed(opened)).toEqual(await wordsToIndex(opened));
  });

  test('that was broken off goes on where it was, also without being asked for all', async () => {
    const database = await aLibrary(...FIFTY);
    database.run('DELETE FROM article_index');
    for await (const _ of reindex(database, analyseArticle, true)) break;
    expect(indexesAreSound(database)).toBe(false);
    expect(countStale(database)).toBe(30);
    await countsOf(database, false);
    expect(indexesAreSound(database)).toBe(true);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('passes over an article that is damaged', async () => {
    const database = await aLibrary({ headline: 'Rain' }, { headline: 'Snow' });
    madeByAnother(database);
    database.run(`UPDATE articles SET authors = '[' WHERE id = 'rain'`);
    await countsOf(database, false);
    expect(database.all('SELECT id, engine FROM articles ORDER BY id')).toEqual([
      { id: 'rain', engine: 'another' },
      { id: 'snow', engine: ENGINE },
    ]);
  });
});
