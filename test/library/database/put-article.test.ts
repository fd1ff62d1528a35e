import { describe, expect, test } from 'vitest';
import { markArticles } from '../../../src/library/database/change-articles.ts';
import { databaseShelf } from '../../../src/library/database/database-shelf.ts';
import { openKeeper, openRehearsal } from '../../../src/library/database/keep-all.ts';
import { temporaryDatabase } from '../../../src/library/database/open-database.ts';
import { undoLastChange } from '../../../src/library/database/undo.ts';
import {
  add,
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

const URL = 'https://example.org/rain';

describe('what is put into the library', () => {
  test.each([
    ['new', [{ headline: 'One' }], 'added', 'one'],
    ['of the same words', [{ headline: 'Other', body: 'The *same* words.' }], 'known', 'rain'],
    [
      'of the same address, with other words',
      [{ url: `${URL}/?utm_source=x`, body: 'More.' }],
      'updated',
      'rain',
    ],
    [
      'of the same words at another address',
      [{ url: `${URL}/2`, body: 'The same words.' }],
      'added',
      'rain-in-oslo',
    ],
    ['of a headline that is there', [{ id: 'rain', body: 'Else.' }], 'added', 'rain-2'],
  ])('%s', async (_, [given = {}], outcome, id) => {
    const database = await aLibrary({ id: 'rain', url: URL, body: 'The same words.' });
    expect(await add(database, [given])).toMatchObject([{ outcome, id }]);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('an update keeps id, tags, marks and the day on which it was added', async () => {
    const database = await aLibrary();
    await add(database, [{ id: 'rain', url: URL, body: 'Old words.' }], ['weather']);
    markArticles(database, [keyOf(database, 'rain')], 'star', NOW);
    await add(database, [{ id: 'else', headline: 'Rain goes on', url: URL, body: 'New words.' }], ['oslo']);
    const { article, ...marks } = await databaseShelf(database).get('rain');
    expect(article).toMatchObject({ id: 'rain', headline: 'Rain goes on', body: 'New words.' });
    expect(marks).toMatchObject({ tags: ['oslo', 'weather'], isStarred: true, isRead: false });
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('an id that was asked for has to be free', async () => {
    const database = await aLibrary({ id: 'rain' });
    const keeper = openKeeper(database, { id: 'rain', tags: [], now: NOW });
    const other = await prepared({ headline: 'Other', body: 'Else.' });
    expect(() => keeper.keep([other])).toThrow('There is another article with the id rain.');
    expect(idsIn(database)).toEqual(['rain']);
  });

  test('a batch is kept as a whole or not at all', async () => {
    const database = await aLibrary();
    const before = everythingIn(database);
    const [one, other] = [await prepared({ headline: 'One' }), await prepared({ headline: 'Other' })];
    const keeper = openKeeper(database, { tags: [], now: NOW });
    expect(() => keeper.keep([one, { ...other, wordCount: 'many' as never }])).toThrow();
    expect(everythingIn(database)).toEqual(before);
    expect(undoLastChange(database)).toBeUndefined();
  });

  test('all that was kept in batches is one change', async () => {
    const database = await aLibrary({ headline: 'Before' });
    const keeper = openKeeper(database, { tags: [], now: NOW });
    for (const headline of ['One', 'Two', 'Three']) keeper.keep([await prepared({ headline })]);
    keeper.finish('added 3 articles');
    expect(undoLastChange(database)).toMatchObject({ what: 'added 3 articles', count: 3 });
    expect(idsIn(database)).toEqual(['before']);
  });

  test('what is undone while it is still going on begins another change', async () => {
    const database = await aLibrary();
    const keeper = openKeeper(database, { tags: [], now: NOW });
    keeper.keep([await prepared({ headline: 'One' })]);
    expect(undoLastChange(await openedAgain(database))).toMatchObject({ count: 1 });
    keeper.keep([await prepared({ headline: 'Two' })]);
    keeper.finish('added 2 articles');
    expect(idsIn(database)).toEqual(['two']);
    expect(undoLastChange(database)).toMatchObject({ count: 1 });
    expect(idsIn(database)).toEqual([]);
  });

  test('nothing new is no change', async () => {
    const database = await aLibrary({ id: 'rain' });
    await add(database, [{ id: 'rain' }]);
    expect(undoLastChange(database)).toMatchObject({ what: 'added 1 articles' });
    expect(undoLastChange(database)).toBeUndefined();
  });
});

describe('a rehearsal', () => {
  test('tells what would be done, and does nothing', async () => {
    const database = await aLibrary({ id: 'rain', url: URL, body: 'The same words.' });
    const before = everythingIn(database);
    const keeper = openRehearsal(database, await temporaryDatabase(), { tags: ['x'], now: NOW });
    const given = [
      { headline: 'Other', body: 'The same words.' },
      { url: URL, body: 'More.' },
      { headline: 'New', body: 'New.' },
      { headline: 'New', body: 'New.' },
    ];
    const puts = keeper.keep(await Promise.all(given.map(prepared)));
    keeper.finish('added');
    expect(puts.map(({ outcome }) => outcome)).toEqual(['known', 'updated', 'added', 'known']);
    expect(everythingIn(database)).toEqual(before);
  });
});
