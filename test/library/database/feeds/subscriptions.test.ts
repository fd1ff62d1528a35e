import { chmodSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import {
  moveFeed,
  noteFailure,
  noteRead,
  noteUnchanged,
} from '../../../../src/library/database/feeds/answers.ts';
import { feedsWhere, feedWhere } from '../../../../src/library/database/feeds/feed-rows.ts';
import { countByFeed, findFeed, subscribedFeeds } from '../../../../src/library/database/feeds/list-feeds.ts';
import { subscribe } from '../../../../src/library/database/feeds/subscriptions.ts';
import { countToPurge, unsubscribe } from '../../../../src/library/database/feeds/unsubscribe.ts';
import type { Database } from '../../../../src/library/database/sqlite.ts';
import { aLibrary, NOW } from '../../a-library.ts';
import { aFeed, bring } from './a-feed.ts';

const ADDRESS = 'https://post.example/feed';
const LATER = new Date('2026-11-23T12:00:00Z');
const PACE = { skipHours: [], skipDays: [] };

function feedAt(database: Database, address = ADDRESS) {
  return feedWhere(database, 'f.address = ?', [address]);
}

describe('a subscription', () => {
  test('has the title that the reader gives, else that of the feed, else its host', async () => {
    const database = await aLibrary();
    const titles = [{ title: 'Mine', feedTitle: 'Its' }, { feedTitle: 'Its' }, {}].map(
      (given, number) =>
        subscribe(database, { address: `https://a.example/${number}`, trusted: null, ...given }, NOW).feed,
    );
    expect(titles.map(({ id, title, hasOwnTitle }) => [id, title, hasOwnTitle])).toEqual([
      ['mine', 'Mine', true],
      ['its', 'Its', false],
      ['a-example', 'a.example', false],
    ]);
  });

  test('has an id of its own', async () => {
    const database = await aLibrary();
    for (const number of [1, 2, 3]) aFeed(database, { address: `https://a.example/${number}` });
    aFeed(database, { address: 'https://a.example/4', feedTitle: '!!!' });
    expect(subscribedFeeds(database).map(({ id }) => id)).toEqual([
      'a-example',
      'the-post',
      'the-post-2',
      'the-post-3',
    ]);
  });

  test('is known when it is made again, and set as the reader says then', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    await bring(database, feed, [{ guid: 'a' }]);
    expect(subscribe(database, { address: ADDRESS, trusted: null }, NOW).outcome).toBe('known');
    const again = subscribe(
      database,
      {
        address: ADDRESS,
        trusted: 'https://post.example',
        title: 'Mine',
        addedTags: ['x', 'x'],
        isFull: true,
        headers: [['X-Key', 's']],
      },
      NOW,
    );
    expect(again).toMatchObject({
      outcome: 'changed',
      feed: {
        id: 'the-post',
        title: 'Mine',
        hasOwnTitle: true,
        tags: ['x'],
        isFull: true,
        headers: [['X-Key', 's']],
        trusted: 'https://post.example',
      },
    });
    // What is not said stays, and the articles that are there have the tag as well.
    expect(subscribe(database, { address: ADDRESS, trusted: null }, NOW)).toMatchObject({
      outcome: 'known',
      feed: again.feed,
    });
    expect(database.all('SELECT tag FROM tags')).toEqual([{ tag: 'x' }]);
  });

  test('that is given up forgets its secrets and what was told of it, and can be taken up again', async () => {
    const database = await aLibrary();
    const { key } = aFeed(database, { headers: [['Authorization', 'Basic c2VjcmV0']], isFull: true });
    noteRead(database, key, { now: NOW, due: LATER, etag: '"1"', pace: PACE });
    expect(countToPurge(database, [key])).toBe(0);
    unsubscribe(database, [key], false, NOW);
    expect(feedAt(database)).toMatchObject({
      state: 'unsubscribed',
      headers: [],
      etag: null,
      due: 0,
      isFull: false,
    });
    expect(JSON.stringify(database.all('SELECT * FROM feeds'))).not.toContain('c2VjcmV0');
    expect(subscribedFeeds(database)).toEqual([]);
    const again = subscribe(database, { address: ADDRESS, trusted: null }, LATER);
    expect(again).toMatchObject({ outcome: 'returned', feed: { key, state: 'active' } });
  });

  test('with a secret takes the library from everybody but its owner', async () => {
    const database = await aLibrary();
    chmodSync(database.file, 0o644);
    aFeed(database);
    const modes = () =>
      ['', '-wal', '-shm'].map((end) => (statSync(`${database.file}${end}`).mode & 0o777).toString(8));
    expect(modes()[0]).toBe('644');
    aFeed(database, { headers: [['X-Key', 's']] });
    expect(modes()).toEqual(['600', '600', '600']);
  });

  test('that is damaged is told', async () => {
    const database = await aLibrary();
    aFeed(database);
    database.run(`UPDATE feeds SET tags = '{'`);
    expect(() => feedsWhere(database, 'TRUE')).toThrow(UserError);
    expect(() => feedsWhere(database, 'TRUE')).toThrow('is damaged');
  });
});

describe('what came of asking', () => {
  test('names a feed that was known by its host, once, but not one that the reader has named', async () => {
    const database = await aLibrary();
    const { key } = subscribe(database, { address: ADDRESS, trusted: null }, NOW).feed;
    const mine = aFeed(database, { address: 'https://a.example/', title: 'Mine' });
    const answer = { now: NOW, due: NOW, pace: PACE };
    noteRead(database, key, { ...answer, title: 'The Post', site: 'https://post.example/' });
    noteRead(database, mine.key, { ...answer, title: 'The Other' });
    expect(subscribedFeeds(database).map(({ id, title }) => [id, title])).toEqual([
      ['mine', 'Mine'],
      ['the-post', 'The Post'],
    ]);
    // An id that the reader has seen stays.
    noteRead(database, key, { ...answer, title: 'The New Post' });
    expect(feedAt(database)).toMatchObject({
      id: 'the-post',
      title: 'The New Post',
      site: 'https://post.example/',
    });
  });

  test('counts failures in a row', async () => {
    const database = await aLibrary();
    const { key } = aFeed(database);
    for (const _ of [1, 2])
      noteFailure(database, key, { now: NOW, due: LATER, problem: 'is out', hint: 'Wait.' });
    expect(feedAt(database)).toMatchObject({
      failures: 2,
      problem: 'is out',
      hint: 'Wait.',
      due: LATER.getTime(),
      answered: null,
    });
    noteUnchanged(database, key, { now: LATER, due: NOW, etag: '"2"' });
    expect(feedAt(database)).toMatchObject({
      failures: 0,
      problem: null,
      hint: null,
      answered: LATER.getTime(),
      etag: '"2"',
    });
    noteUnchanged(database, key, { now: LATER, due: NOW });
    expect(feedAt(database)?.etag).toBe('"2"');
  });

  test('takes its secrets along only where they are trusted', async () => {
    const database = await aLibrary();
    const headers = [['X-Key', 's']] as const;
    const feed = aFeed(database, { headers, trusted: 'https://post.example' });
    expect(moveFeed(database, feed, 'https://post.example/new', 'https://post.example')).toBe(true);
    expect(feedAt(database, 'https://post.example/new')).toMatchObject({
      headers,
      trusted: 'https://post.example',
    });
    expect(moveFeed(database, feed, 'https://other.example/new', null)).toBe(true);
    expect(feedAt(database, 'https://other.example/new')).toMatchObject({ headers: [], trusted: null });
    aFeed(database);
    expect(moveFeed(database, feed, ADDRESS, null)).toBe(false);
  });
});

describe('feeds by name', () => {
  test.each([
    ['the-post', { kind: 'found', id: 'the-post' }],
    ['the-p', { kind: 'several', ids: ['the-post', 'the-post-2'] }],
    ['the-post-2', { kind: 'found', id: 'the-post-2' }],
    [ADDRESS, { kind: 'found', id: 'the-post' }],
    ['Coast', { kind: 'found', id: 'coast-news' }],
    ['Coast News', { kind: 'found', id: 'coast-news' }],
    ['cost-news', { kind: 'none', near: ['coast-news'] }],
    ['given', { kind: 'none', near: [] }],
  ])('%s', async (name, found) => {
    const database = await aLibrary();
    aFeed(database);
    aFeed(database, { address: 'https://b.example/', feedTitle: 'The Post' });
    aFeed(database, { address: 'https://c.example/', feedTitle: 'Coast News' });
    const { key } = aFeed(database, { address: 'https://d.example/', feedTitle: 'Given Up' });
    unsubscribe(database, [key], false, NOW);
    expect(await findFeed(database, name, 'subscribed')).toMatchObject(found);
    expect(await findFeed(database, 'given', 'all')).toEqual({ kind: 'found', id: 'given-up' });
  });

  test('with the number of their articles', async () => {
    const database = await aLibrary();
    const feed = aFeed(database);
    aFeed(database, { address: 'https://b.example/' });
    await bring(database, feed, [{ guid: 'a' }, { guid: 'b', headline: 'Snow' }]);
    database.run(`UPDATE articles SET is_read = 1 WHERE id = 'snow'`);
    expect([...countByFeed(database)]).toEqual([[feed.key, { articles: 2, unread: 1 }]]);
  });
});
