import { describe, expect, test } from 'vitest';
import {
  MARKS,
  markArticles,
  removeArticles,
  tagArticles,
} from '../../../src/library/database/change-articles.ts';
import { databaseShelf, keysOf } from '../../../src/library/database/database-shelf.ts';
import { headlinesAt } from '../../../src/library/database/keyed-headlines.ts';
import { changesMade, undoLastChange } from '../../../src/library/database/undo.ts';
import { EVERYTHING } from '../../../src/library/shelf.ts';
import { add, aLibrary, everythingIn, idsIn, keyOf, NOW, wordsIndexed, wordsToIndex } from '../a-library.ts';
import { counting } from './counting.ts';

const THREE = [{ headline: 'Rain' }, { headline: 'Snow' }, { headline: 'Wind' }];

async function threeArticles() {
  const database = await aLibrary(...THREE);
  const [rain = 0, snow = 0, wind = 0] = ['rain', 'snow', 'wind'].map((id) => keyOf(database, id));
  return { database, rain, snow, wind, last: () => changesMade(database)[0]?.what };
}

describe('removing', () => {
  test('takes articles away with all that belongs to them', async () => {
    const { database, rain, wind, last } = await threeArticles();
    tagArticles(database, [rain], { add: ['wet'], remove: [] }, NOW);
    expect(removeArticles(database, [wind, rain], NOW)).toEqual([wind, rain]);
    expect(idsIn(database)).toEqual(['snow']);
    expect(everythingIn(database)).toMatchObject({ contents: [{}], tags: [] });
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
    expect(last()).toBe('removed 2 articles');
  });

  test('of what is gone already is nothing, and no change', async () => {
    const { database, rain, last } = await threeArticles();
    removeArticles(database, [rain], NOW);
    expect(last()).toBe('removed rain');
    const before = changesMade(database).length;
    expect(removeArticles(database, [rain], NOW)).toEqual([]);
    expect(changesMade(database)).toHaveLength(before);
  });

  test('a key is not given again, for somebody may still hold it', async () => {
    const { database, wind } = await threeArticles();
    removeArticles(database, [wind], NOW);
    await add(database, [{ headline: 'Hail' }]);
    expect(keyOf(database, 'hail')).toBeGreaterThan(wind);
  });
});

describe('marks', () => {
  test('of many articles are made and kept in a few statements, however many they are', async () => {
    const many = Array.from({ length: 300 }, (_, number) => ({ headline: `Story ${number}` }));
    const library = await aLibrary(...many);
    const keys = keysOf(library, EVERYTHING);
    const { database: counted, count } = counting(library);
    expect(markArticles(counted, [...keys, 9999], 'read', NOW)).toEqual(keys);
    expect(count()).toBeLessThan(20);
    expect(changesMade(library)[0]).toMatchObject({ what: 'marked 300 articles as read', count: 300 });
  });

  test('are taken back with the tags that were there', async () => {
    const { database, rain, snow } = await threeArticles();
    tagArticles(database, [rain], { add: ['wet', 'cold'], remove: [] }, NOW);
    markArticles(database, [snow], 'star', NOW);
    const before = everythingIn(database);
    expect(markArticles(database, [snow, rain], 'star', NOW)).toEqual([rain]);
    expect(markArticles(database, [snow, rain], 'read', NOW)).toEqual([snow, rain]);
    undoLastChange(database);
    undoLastChange(database);
    expect(everythingIn(database)).toEqual(before);
  });
});

describe('tags', () => {
  test('are given and taken, of those only that need it', async () => {
    const { database, rain, snow, wind, last } = await threeArticles();
    expect(tagArticles(database, [rain, snow], { add: ['oslo', 'wet'], remove: [] }, NOW)).toEqual([
      rain,
      snow,
    ]);
    expect(tagArticles(database, [rain, snow, wind], { add: ['wet'], remove: ['dry'] }, NOW)).toEqual([wind]);
    expect(last()).toBe('changed the tags of wind');
    expect(tagArticles(database, [rain, wind], { add: ['dry'], remove: ['oslo'] }, NOW)).toEqual([
      rain,
      wind,
    ]);
    expect(headlinesAt(database, [rain, snow, wind]).map(({ tags }) => tags)).toEqual([
      ['dry', 'wet'],
      ['oslo', 'wet'],
      ['dry', 'wet'],
    ]);
  });
});

describe('marks', () => {
  test.each([
    ['read', { isRead: true }, 'marked rain as read'],
    ['star', { isStarred: true }, 'gave a star to rain'],
  ] as const)('%s', async (mark, expected, what) => {
    const { database, rain, last } = await threeArticles();
    expect(markArticles(database, [rain], mark, NOW)).toEqual([rain]);
    expect(await databaseShelf(database).get('rain')).toMatchObject(expected);
    expect(last()).toBe(what);
    expect(markArticles(database, [rain], mark, NOW)).toEqual([]);
    const opposite = MARKS.find((each) => each === `un${mark}`) ?? mark;
    expect(markArticles(database, [rain], opposite, NOW)).toEqual([rain]);
    expect(await databaseShelf(database).get('rain')).toMatchObject({ isRead: false, isStarred: false });
  });
});
