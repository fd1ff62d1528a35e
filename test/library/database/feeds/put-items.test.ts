import { describe, expect, test } from 'vitest';
import {
  markArticles,
  removeArticles,
  tagArticles,
} from '../../../../src/library/database/change-articles.ts';
import { databaseShelf } from '../../../../src/library/database/database-shelf.ts';
import { editArticle } from '../../../../src/library/database/edit-article.ts';
import { seenIn } from '../../../../src/library/database/feeds/items.ts';
import { subscribe } from '../../../../src/library/database/feeds/subscriptions.ts';
import { unsubscribe } from '../../../../src/library/database/feeds/unsubscribe.ts';
import { feedTextOf, versionsOf } from '../../../../src/library/database/feeds/versions.ts';
import type { Database } from '../../../../src/library/database/sqlite.ts';
import { redoLastUndone, undoLastChange } from '../../../../src/library/database/undo.ts';
import { itemsToPrepare } from '../../../../src/library/read-news.ts';
import { add, aLibrary, idsIn, keyOf, NOW, wordsIndexed, wordsToIndex } from '../../a-library.ts';
import { aFeed, anItem, bring, told } from './a-feed.ts';

const LATER = new Date('2026-11-23T12:00:00Z');

function article(database: Database, id: string) {
  return databaseShelf(database).get(id);
}

function stateOf(database: Database): readonly string[] {
  return database
    .all<{ id: string; is_read: number }>('SELECT id, is_read FROM articles ORDER BY id')
    .map(({ id, is_read }) => `${id}${is_read ? '' : ' (unread)'}`);
}

describe('an item of a feed', () => {
  test('becomes an article, unread, with the tags of the feed', async () => {
    const database = await aLibrary();
    const feed = aFeed(database, { addedTags: ['europe'] });
    expect(told(await bring(database, feed, [{ guid: 'a' }, { guid: 'b', headline: 'Snow' }]))).toEqual([
      'added rain-in-oslo',
      'added snow',
    ]);
    expect(await article(database, 'snow')).toMatchObject({
      article: { headline: 'Snow', url: 'https://post.example/b' },
      tags: ['europe'],
      isRead: false,
      feeds: [{ feed: 'the-post', guid: 'b' }],
    });
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('is known when it comes again, and what says the same need not be prepared', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }]);
    const { item } = await anItem({ guid: 'a' });
    const other = await anItem({ guid: 'a', headline: 'Rain stops' });
    const items = [item, other.item, { ...item, identity: 'b' }].map((each) => each as never);
    expect(itemsToPrepare(items, seenIn(database, feed.key))).toEqual(items.slice(1));
    expect(told(await bring(database, feed, [{ guid: 'a' }]))).toEqual(['known rain-in-oslo']);
    expect(idsIn(database)).toEqual(['rain-in-oslo']);
  });

  test('that has changed is updated in its place, unmarked, and its earlier text kept', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a', body: 'It rains.' }]);
    markArticles(database, [keyOf(database, 'rain-in-oslo')], 'read', NOW);
    const puts = await bring(
      database,
      feed,
      [{ guid: 'a', headline: 'Rain ends', body: 'It rained.' }],
      LATER,
    );
    expect(told(puts)).toEqual(['updated rain-in-oslo']);
    expect(await article(database, 'rain-in-oslo')).toMatchObject({
      article: { headline: 'Rain ends', body: 'It rained.' },
      isRead: true,
    });
    expect(versionsOf(database, keyOf(database, 'rain-in-oslo'))).toEqual([
      { kept: LATER.getTime(), headline: 'Rain in Oslo', body: 'It rains.' },
    ]);
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });

  test('whose other facts have changed is updated without another version', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a', date: '2026-11-20T00:00:00Z' }]);
    expect(told(await bring(database, feed, [{ guid: 'a', date: '2026-11-21T00:00:00Z' }]))).toEqual([
      'known rain-in-oslo',
    ]);
    expect((await article(database, 'rain-in-oslo')).article.datePublished).toBe('2026-11-21T00:00:00Z');
    expect(versionsOf(database, keyOf(database, 'rain-in-oslo'))).toEqual([]);
  });

  test('keeps at most fifty earlier texts', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    for (let number = 0; number < 60; number += 1)
      await bring(database, feed, [{ guid: 'a', body: `It rains for ${number} days.` }]);
    const versions = versionsOf(database, keyOf(database, 'rain-in-oslo'));
    expect(versions).toHaveLength(50);
    expect(versions[0]?.body).toBe('It rains for 58 days.');
  });

  test('that the reader has edited is left as it is, with what the feed says now beside it', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a', body: 'It rains.' }]);
    const key = keyOf(database, 'rain-in-oslo');
    editArticle(database, key, { headline: 'My rain' }, NOW);
    expect(told(await bring(database, feed, [{ guid: 'a', body: 'It rained.' }]))).toEqual([
      'known rain-in-oslo',
    ]);
    expect((await article(database, 'rain-in-oslo')).article).toMatchObject({
      headline: 'My rain',
      body: 'It rains.',
    });
    expect(feedTextOf(database, key)).toMatchObject({ headline: 'Rain in Oslo', body: 'It rained.' });
  });

  test('that the reader took out never comes back, and undo brings it back with its place', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }]);
    removeArticles(database, [keyOf(database, 'rain-in-oslo')], NOW);
    expect(told(await bring(database, feed, [{ guid: 'a', body: 'It rained.' }]))).toEqual(['known']);
    expect(idsIn(database)).toEqual([]);
    undoLastChange(database);
    expect(await article(database, 'rain-in-oslo')).toMatchObject({ feeds: [{ feed: 'the-post' }] });
    redoLastUndone(database);
    expect(told(await bring(database, feed, [{ guid: 'a' }]))).toEqual(['known']);
  });

  test('has its date as its place in time, but none in the future; without one, when it came', async () => {
    const database = await aLibrary();
    await bring(database, aFeed(database), [
      { guid: 'a', headline: 'Old', date: '2026-11-01T00:00:00Z' },
      { guid: 'b', headline: 'Undated' },
      { guid: 'c', headline: 'Wrong clock', date: '2099-01-01T00:00:00Z' },
    ]);
    const moments = database.all<{ moment: number }>('SELECT moment FROM articles ORDER BY id');
    expect(moments.map(({ moment }) => new Date(moment).toISOString())).toEqual([
      '2026-11-01T00:00:00.000Z',
      NOW.toISOString(),
      NOW.toISOString(),
    ]);
    editArticle(database, keyOf(database, 'undated'), { headline: 'Still undated' }, LATER);
    expect(database.first('SELECT moment FROM articles WHERE id = ?', ['undated'])).toEqual({
      moment: NOW.getTime(),
    });
  });
});

describe('which item is which', () => {
  test('two items of one feed are two articles, whatever they share', async () => {
    const database = await aLibrary();
    const link = 'https://post.example/';
    const same = { headline: 'Episode', body: 'Hello.', link };
    expect(
      told(
        await bring(database, aFeed(database), [
          { guid: 'a', ...same },
          { guid: 'b', ...same },
        ]),
      ),
    ).toEqual(['added episode', 'added episode-2']);
  });

  test('an item that gets another guid at each reading is the one of its address', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    const link = 'https://post.example/rain';
    await bring(database, feed, [{ guid: 'a', link }]);
    expect(told(await bring(database, feed, [{ guid: 'b', link }]))).toEqual(['known rain-in-oslo']);
    expect([...seenIn(database, feed.key).keys()]).toEqual(['b']);
    // Where both are there at once, they are two.
    expect(
      told(
        await bring(database, feed, [
          { guid: 'b', link },
          { guid: 'c', link },
        ]),
      ),
    ).toEqual(['known rain-in-oslo', 'added rain-in-oslo-2']);
  });

  test('but not where several had that address: each is its own', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    const link = 'https://post.example/';
    await bring(database, feed, [
      { guid: 'a', link, headline: 'Rain' },
      { guid: 'b', link, headline: 'Snow' },
    ]);
    expect(told(await bring(database, feed, [{ guid: 'c', link, headline: 'Wind' }]))).toEqual([
      'added wind',
    ]);
    expect(idsIn(database)).toHaveLength(3);
  });

  test.each([
    ['by its address', { guid: 'x', link: 'https://post.example/rain?utm_source=feed' }],
    [
      'by its address, though it is called otherwise',
      { guid: 'x', link: 'https://post.example/rain', headline: 'It rains' },
    ],
    ['by its guid and headline', { guid: 'tag:post.example,2026:rain', link: 'https://elsewhere.example/1' }],
  ])('an article that another feed has is one with two feeds: known %s', async (_, said) => {
    const database = await aLibrary();
    await bring(database, aFeed(database), [
      { guid: 'tag:post.example,2026:rain', link: 'https://post.example/rain' },
    ]);
    const other = aFeed(database, {
      address: 'https://other.example/feed',
      feedTitle: 'Other',
      addedTags: ['two'],
    });
    expect(told(await bring(database, other, [said]))).toEqual(['known rain-in-oslo']);
    expect(await article(database, 'rain-in-oslo')).toMatchObject({
      feeds: [{ feed: 'the-post' }, { feed: 'other', guid: said.guid }],
      tags: ['two'],
    });
  });

  test.each([
    [
      'of a front page',
      { link: 'https://post.example/' },
      { link: 'https://post.example/', headline: 'Snow' },
    ],
    ['of no address, called otherwise', { link: null }, { link: null, headline: 'Snow', body: 'x' }],
    [
      'with a guid that many feeds have',
      { guid: '1', link: 'https://a.example/1' },
      { guid: '1', link: 'https://b.example/1', headline: 'Snow' },
    ],
  ])('items of two feeds are two articles: %s', async (_, one, two) => {
    const database = await aLibrary();
    await bring(database, aFeed(database), [one]);
    const other = aFeed(database, { address: 'https://other.example/feed' });
    expect(told(await bring(database, other, [two]))).toEqual(['added snow']);
  });

  test('the longer text of two feeds is shown, and an article that the reader added keeps its own', async () => {
    const database = await aLibrary();
    const link = 'https://post.example/rain';
    const long = 'It rains in Oslo. '.repeat(20).trim();
    await bring(database, aFeed(database), [{ link, body: 'It rains in Oslo.' }]);
    const other = aFeed(database, { address: 'https://other.example/feed' });
    expect(told(await bring(database, other, [{ guid: 'x', link, body: long }]))).toEqual([
      'known rain-in-oslo',
    ]);
    expect((await article(database, 'rain-in-oslo')).article.body).toBe(long);
    await add(database, [{ headline: 'Snow', url: 'https://post.example/snow', body: 'It snows.' }]);
    const snow = { guid: 's', link: 'https://post.example/snow', headline: 'Snow', body: long };
    expect(told(await bring(database, other, [snow]))).toEqual(['known snow']);
    expect((await article(database, 'snow')).article.body).toBe('It snows.');
  });
});

describe('a feed that the reader gives up', () => {
  test('leaves its articles', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }]);
    expect(unsubscribe(database, [feed.key], false, NOW)).toEqual([{ feed: feed.key, removed: 0, kept: 1 }]);
    expect(idsIn(database)).toEqual(['rain-in-oslo']);
  });

  test('takes with it what stands nowhere else and has no star, which undo brings back', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    const other = aFeed(database, { address: 'https://other.example/feed' });
    const shared = { link: 'https://post.example/shared', headline: 'Shared' };
    await bring(database, feed, [
      { guid: 'a' },
      { guid: 'b', headline: 'Starred' },
      { guid: 'c', ...shared },
    ]);
    await bring(database, other, [{ guid: 'd', ...shared }]);
    markArticles(database, [keyOf(database, 'starred')], 'star', NOW);
    expect(unsubscribe(database, [feed.key], true, NOW)).toEqual([{ feed: feed.key, removed: 1, kept: 2 }]);
    expect(idsIn(database)).toEqual(['shared', 'starred']);
    undoLastChange(database);
    expect(idsIn(database)).toEqual(['rain-in-oslo', 'shared', 'starred']);
  });

  test('and subscribes to again brings back what was purged as read, and only what is new as unread', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }, { guid: 'b', headline: 'Taken out' }]);
    removeArticles(database, [keyOf(database, 'taken-out')], NOW);
    unsubscribe(database, [feed.key], true, NOW);
    const { outcome } = subscribe(database, { address: feed.address, trusted: null }, LATER);
    expect(outcome).toBe('returned');
    await bring(database, feed, [
      { guid: 'a' },
      { guid: 'b', headline: 'Taken out' },
      { guid: 'c', headline: 'New' },
    ]);
    expect(stateOf(database)).toEqual(['new (unread)', 'rain-in-oslo']);
  });

  test('and subscribes to again has no doubles when the purge is undone after that', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }]);
    tagArticles(database, [keyOf(database, 'rain-in-oslo')], { add: ['wet'], remove: [] }, NOW);
    unsubscribe(database, [feed.key], true, NOW);
    subscribe(database, { address: feed.address, trusted: null }, LATER);
    await bring(database, feed, [{ guid: 'a' }]);
    undoLastChange(database);
    expect(stateOf(database)).toEqual(['rain-in-oslo (unread)']);
    expect(await article(database, 'rain-in-oslo')).toMatchObject({ tags: ['wet'], feeds: [{ guid: 'a' }] });
    expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  });
});
