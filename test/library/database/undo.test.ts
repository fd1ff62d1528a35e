import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { markArticles, removeArticles, tagArticles } from '../../../src/library/database/change-articles.ts';
import { databaseShelf } from '../../../src/library/database/database-shelf.ts';
import { openKeeper } from '../../../src/library/database/keep-all.ts';
import { reindex } from '../../../src/library/database/reindex.ts';
import type { Database } from '../../../src/library/database/sqlite.ts';
import {
  changesMade,
  redoLastUndone,
  type Undone,
  undoLastChange,
} from '../../../src/library/database/undo.ts';
import {
  aLibrary,
  everythingIn,
  idsIn,
  keyOf,
  NOW,
  openedAgain,
  prepared,
  wordsIndexed,
  wordsToIndex,
} from '../a-library.ts';
import { type Act, act, anyAct } from './any-act.ts';
import { counting } from './counting.ts';

/** The states that can be had back, the last one at the end, and those that were left. */
interface Model {
  readonly past: unknown[];
  readonly future: unknown[];
}

function expectStep(
  database: Database,
  step: (database: Database) => Undone | undefined,
  from: unknown[],
  to: unknown[],
): void {
  const left = everythingIn(database);
  const wanted = from.pop();
  expect(step(database) === undefined).toBe(wanted === undefined);
  if (wanted !== undefined) to.push(left);
  expect(everythingIn(database)).toEqual(wanted ?? left);
}

async function expectAct(database: Database, doing: Act, { past, future }: Model): Promise<void> {
  const before = everythingIn(database);
  const count = changesMade(database).length;
  await act(database, doing);
  const isSame = changesMade(database).length === count;
  if (isSame) expect(everythingIn(database)).toEqual(before);
  else past.push(before);
  // Adding what is there already is a change all the same as long as it lasts.
  if (!isSame || doing.kind === 'add') future.length = 0;
}

describe('undo', () => {
  test('whatever was done: back to what was before, and forth again', async () => {
    const anyStep = fc.oneof(
      { weight: 3, arbitrary: anyAct },
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 16 }), async (steps) => {
        const database = await aLibrary();
        const model: Model = { past: [], future: [] };
        for (const step of steps) {
          if (step === 'undo') expectStep(database, undoLastChange, model.past, model.future);
          else if (step === 'redo') expectStep(database, redoLastUndone, model.future, model.past);
          else await expectAct(database, step, model);
          expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
        }
        database.close();
      }),
      { numRuns: 60 },
    );
  });

  test('goes back one change after the other, and tells what it was', async () => {
    const database = await aLibrary({ headline: 'Rain' }, { headline: 'Snow' });
    tagArticles(database, [keyOf(database, 'rain')], { add: ['wet'], remove: [] }, NOW);
    removeArticles(database, [keyOf(database, 'rain'), keyOf(database, 'snow')], NOW);
    expect(changesMade(database).map(({ what }) => what)).toEqual([
      'removed 2 articles',
      'changed the tags of rain',
      'added 2 articles',
    ]);
    expect(undoLastChange(database)).toEqual({
      what: 'removed 2 articles',
      made: NOW.getTime(),
      count: 2,
      renamed: [],
    });
    expect(undoLastChange(database)).toMatchObject({ what: 'changed the tags of rain', count: 1 });
    expect(undoLastChange(database)).toMatchObject({ what: 'added 2 articles', count: 2 });
    expect(undoLastChange(database)).toBeUndefined();
    expect(idsIn(database)).toEqual([]);
  });

  test('keeps the last hundred changes', async () => {
    const database = await aLibrary({ headline: 'Rain' });
    const key = keyOf(database, 'rain');
    for (let number = 0; number < 60; number += 1) {
      markArticles(database, [key], 'star', NOW);
      markArticles(database, [key], 'unstar', NOW);
    }
    let count = 0;
    while (undoLastChange(database)) count += 1;
    expect(count).toBe(100);
    expect(idsIn(database)).toEqual(['rain']);
  });

  test('gives an article another id when its own was taken meanwhile', async () => {
    const database = await aLibrary({ id: 'rain', body: 'Old rain.' });
    const other = await openedAgain(database);
    // One program goes on adding under a change that is older than the removal by another.
    const keeper = openKeeper(database, { tags: [], now: NOW });
    keeper.keep([await prepared({ headline: 'Snow' })]);
    removeArticles(other, [keyOf(database, 'rain')], NOW);
    keeper.keep([await prepared({ id: 'rain', body: 'New rain.' })]);
    expect(undoLastChange(other)).toMatchObject({ renamed: [{ from: 'rain', to: 'rain-2' }] });
    const bodyOf = async (id: string) => (await databaseShelf(database).get(id)).article.body;
    expect([await bodyOf('rain'), await bodyOf('rain-2')]).toEqual(['New rain.', 'Old rain.']);
    expect(undoLastChange(other)).toMatchObject({ count: 2, renamed: [] });
    expect(idsIn(database)).toEqual(['rain-2']);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('takes back marks only, where only marks were changed', async () => {
    const url = 'https://example.org/rain';
    const database = await aLibrary({ id: 'rain', url, body: 'Old rain.' });
    const other = await openedAgain(database);
    const keeper = openKeeper(database, { tags: [], now: NOW });
    keeper.keep([await prepared({ headline: 'Snow' })]);
    markArticles(other, [keyOf(database, 'rain')], 'read', NOW);
    keeper.keep([await prepared({ url, body: 'New rain.' })]);
    undoLastChange(other);
    const { article, isRead } = await databaseShelf(database).get('rain');
    expect({ body: article.body, isRead }).toEqual({ body: 'New rain.', isRead: false });
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('takes back the marks of many articles in a few statements, however many they are', async () => {
    const many = Array.from({ length: 300 }, (_, number) => ({ headline: `Story ${number}` }));
    const library = await aLibrary(...many);
    const keys = many.map((_, number) => keyOf(library, `story-${number}`));
    markArticles(library, keys.slice(0, 100), 'star', NOW);
    tagArticles(library, keys.slice(50, 150), { add: ['wet', 'cold'], remove: [] }, NOW);
    const before = everythingIn(library);
    tagArticles(library, keys, { add: ['old'], remove: ['wet'] }, NOW);
    const after = everythingIn(library);
    const { database, count } = counting(library);
    expect(undoLastChange(database)).toMatchObject({ count: 300, renamed: [] });
    expect(count()).toBeLessThan(20);
    expect(everythingIn(library)).toEqual(before);
    expect(redoLastUndone(database)).toMatchObject({ count: 300 });
    expect(everythingIn(library)).toEqual(after);
  });

  test('leaves out what has gone since it was marked', async () => {
    const database = await aLibrary({ id: 'rain' }, { id: 'snow', headline: 'Snow' });
    markArticles(database, [keyOf(database, 'rain'), keyOf(database, 'snow')], 'read', NOW);
    database.change('DELETE FROM articles WHERE key = ?', [keyOf(database, 'rain')]);
    expect(undoLastChange(database)).toMatchObject({ what: 'marked 2 articles as read', count: 1 });
    expect(database.all('SELECT id, is_read FROM articles')).toEqual([{ id: 'snow', is_read: 0 }]);
  });

  test('in one change an article may get tags first and another text then', async () => {
    const url = 'https://example.org/rain';
    const database = await aLibrary({ id: 'rain', url, body: 'Old rain.' });
    const before = everythingIn(database);
    const keeper = openKeeper(database, { tags: ['wet'], now: NOW });
    keeper.keep([await prepared({ url, body: 'Old rain.' }), await prepared({ url, body: 'New rain.' })]);
    keeper.finish('added 2 articles');
    expect(everythingIn(database)).not.toEqual(before);
    undoLastChange(database);
    expect(everythingIn(database)).toEqual(before);
  });

  test('of what was found by another engine leaves it to be found anew', async () => {
    const database = await aLibrary({ id: 'rain' });
    database.run(`UPDATE articles SET engine = 'older'`);
    removeArticles(database, [keyOf(database, 'rain')], NOW);
    undoLastChange(database);
    expect(database.first('SELECT engine FROM articles')).toEqual({ engine: 'older' });
    let count = 0;
    for await (count of reindex(database, analyseArticle, false));
    expect(count).toBe(1);
  });

  test('does not leave more than was asked for when a change cannot be read any more', async () => {
    const database = await aLibrary({ id: 'rain' }, { id: 'snow', headline: 'Snow' });
    removeArticles(database, [keyOf(database, 'rain'), keyOf(database, 'snow')], NOW);
    database.run(`UPDATE changed SET before = '{' WHERE article = 2 AND change = 2`);
    expect(() => undoLastChange(database)).toThrow('What is kept of the last change is damaged.');
    expect(idsIn(database)).toEqual([]);
  });

  test('redo is over when something else is changed', async () => {
    const database = await aLibrary({ id: 'rain' });
    const key = keyOf(database, 'rain');
    markArticles(database, [key], 'star', NOW);
    undoLastChange(database);
    expect(redoLastUndone(database)).toMatchObject({ what: 'gave a star to rain', count: 1 });
    undoLastChange(database);
    markArticles(database, [key], 'read', NOW);
    expect(redoLastUndone(database)).toBeUndefined();
  });
});
