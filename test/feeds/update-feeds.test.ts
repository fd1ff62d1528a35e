import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FeedReport } from '../../src/feeds/feed-report.ts';
import { removeArticles } from '../../src/library/database/change-articles.ts';
import { databaseShelf } from '../../src/library/database/database-shelf.ts';
import { feedWhere } from '../../src/library/database/feeds/feed-rows.ts';
import { subscribedFeeds } from '../../src/library/database/feeds/list-feeds.ts';
import { feedTextOf, versionsOf } from '../../src/library/database/feeds/versions.ts';
import { undoLastChange } from '../../src/library/database/undo.ts';
import { aLibrary, idsIn, keyOf, NOW } from '../library/a-library.ts';
import { rss } from '../sources/feed/read-document.ts';
import { serve, serveRaw, serveTls } from '../web/serve.ts';
import { doorsAt, rssOf, typed, update } from './an-update.ts';

function told(reports: readonly FeedReport[]): readonly string[] {
  return reports.map(({ feed, outcome, problem }) => `${feed.title}: ${problem ?? outcome}`).sort();
}

function clock(start = NOW) {
  let now = start;
  return {
    now: () => now,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

describe('an update', () => {
  test('keeps what is new, with its quotations, and nothing twice', async () => {
    const database = await aLibrary();
    let items = ['Rain', 'Snow'];
    const { origin } = await serve((_, response) => response.end(rssOf(...items)));
    typed(database, `${origin}/feed`);
    const doors = await doorsAt();
    const [first] = await update(database, doors);
    expect(first).toMatchObject({
      outcome: 'news',
      feed: { title: 'The Post', id: 'the-post', site: 'https://post.example/' },
    });
    expect(first?.articles.map(({ outcome, id }) => `${outcome} ${id}`)).toEqual([
      'added rain',
      'added snow',
    ]);
    expect((await databaseShelf(database).get('rain')).analysis.quotes).toMatchObject([
      { speaker: { name: 'Ann Lee' } },
    ]);
    items = ['Rain', 'Snow', 'Hail'];
    const [second] = await update(database, doors);
    expect(second?.articles.map(({ id }) => id)).toEqual(['hail']);
    expect(idsIn(database)).toEqual(['hail', 'rain', 'snow']);
  });

  test('asks with the validators of the first answer, exactly as they were', async () => {
    const database = await aLibrary();
    const validators = { etag: 'W/"a b"', 'last-modified': 'Sat, 21 Nov 2026 10:00:00 +0000' };
    const { origin, asked } = await serve((request, response) => {
      if (request.headers['if-none-match'] === validators.etag) response.writeHead(304, validators).end();
      else response.writeHead(200, validators).end(rssOf('Rain'));
    });
    typed(database, `${origin}/feed`);
    const doors = await doorsAt();
    expect(told(await update(database, doors))).toEqual(['The Post: news']);
    expect(told(await update(database, doors))).toEqual(['The Post: nothing']);
    expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
    expect(asked[1]?.headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators['last-modified'],
    });
  });

  test('asks a feed only when it is due, unless forced', async () => {
    const database = await aLibrary();
    const time = clock();
    const { origin, asked } = await serve((_, response) =>
      response.writeHead(200, { 'cache-control': 'max-age=1800' }).end(rssOf('Rain')),
    );
    typed(database, `${origin}/feed`);
    const doors = await doorsAt(time.now);
    await update(database, doors);
    time.pass(20);
    expect(told(await update(database, doors))).toEqual(['The Post: early']);
    expect(asked).toHaveLength(1);
    expect(told(await update(database, doors, { force: true }))).toEqual(['The Post: nothing']);
    time.pass(31);
    expect(told(await update(database, doors))).toEqual(['The Post: nothing']);
    expect(asked).toHaveLength(3);
  });

  test('holds with ttl and skipHours of the feed', async () => {
    const database = await aLibrary();
    const hours = '<ttl>60</ttl><skipHours><hour>13</hour><hour>14</hour></skipHours>';
    const { origin } = await serve((_, response) =>
      response.end(rssOf('Rain').replace('<description/>', `<description/>${hours}`)),
    );
    const { key } = typed(database, `${origin}/feed`);
    await update(database, await doorsAt());
    expect(new Date(feedWhere(database, 'f.key = ?', [key])?.due ?? 0).toISOString()).toBe(
      '2026-11-22T15:00:00.000Z',
    );
  });

  test('waits as long as a server that was asked too often wants, with all feeds of its host', async () => {
    const database = await aLibrary();
    const time = clock();
    let isBusy = true;
    const { origin, asked } = await serve((_, response) => {
      if (isBusy) response.writeHead(429, { 'retry-after': '600' }).end();
      else response.end(rssOf('Rain'));
    });
    for (const path of ['a', 'b', 'c', 'd', 'e']) typed(database, `${origin}/${path}`);
    const doors = await doorsAt(time.now);
    const outcomes = (await update(database, doors)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['failed', 'failed', 'resting', 'resting', 'resting']);
    isBusy = false;
    const before = asked.length;
    time.pass(9);
    expect(told(await update(database, doors))).toHaveLength(5);
    expect(asked).toHaveLength(before);
    time.pass(2);
    const later = (await update(database, doors)).map(({ outcome }) => outcome).sort();
    expect(later).toEqual(['news', 'nothing', 'nothing', 'nothing', 'nothing']);
  });

  test('an article that comes back gets what its feed said of it meanwhile', async () => {
    const database = await aLibrary();
    let text = 'Old rain.';
    const { origin } = await serve((_, response) =>
      response.end(rss(`<item><title>Rain</title><guid>1</guid><description>${text}</description></item>`)),
    );
    typed(database, `${origin}/feed`);
    const doors = await doorsAt();
    await update(database, doors, { force: true });
    removeArticles(database, [keyOf(database, 'rain')], NOW);
    text = 'New rain.';
    await update(database, doors, { force: true });
    expect(idsIn(database)).toEqual([]);
    undoLastChange(database);
    await update(database, doors, { force: true });
    expect((await databaseShelf(database).get('rain')).article.body).toBe('New rain.');
  });

  test('says which of two subscriptions to give up when both have come to be of one feed', async () => {
    const database = await aLibrary();
    const { origin } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end(rssOf('Rain'));
    });
    typed(database, `${origin}/old`);
    typed(database, `${origin}/new`);
    const reports = await update(database, await doorsAt());
    const [old] = reports.filter(({ notes }) => notes.length > 0);
    expect(old?.notes).toEqual([
      `has moved to ${origin}/new, which you have subscribed to as well; give it up with: news unsubscribe ${origin}/old`,
    ]);
  });

  test('follows a feed that has moved for good, and ends one that is gone', async () => {
    const database = await aLibrary();
    const { origin } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/gone') response.writeHead(410).end();
      else response.end(rssOf('Rain'));
    });
    typed(database, `${origin}/old`);
    typed(database, `${origin}/gone`, { title: 'Gone' });
    const doors = await doorsAt();
    const reports = await update(database, doors);
    expect(told(reports)).toEqual(['Gone: ended', 'The Post: news']);
    expect(reports.flatMap(({ notes }) => notes)).toEqual([
      `has moved to ${origin}/new, and so has your subscription`,
    ]);
    expect(subscribedFeeds(database).map(({ address, state }) => [address, state])).toEqual([
      [`${origin}/gone`, 'ended'],
      [`${origin}/new`, 'active'],
    ]);
  });

  test('does not move to where the reader has subscribed already, nor for what is no feed', async () => {
    const database = await aLibrary();
    const { origin } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/parked') response.writeHead(301, { location: '/page' }).end();
      else if (request.url === '/page') response.end('<!doctype html><title>For sale</title>');
      else response.end(rssOf('Rain'));
    });
    for (const path of ['old', 'new', 'parked']) typed(database, `${origin}/${path}`, { title: path });
    await update(database, await doorsAt());
    expect(subscribedFeeds(database).map(({ address, problem }) => [address, problem])).toEqual([
      [`${origin}/new`, null],
      [`${origin}/old`, null],
      [`${origin}/parked`, 'is a web page, not a feed'],
    ]);
    expect(idsIn(database)).toEqual(['rain']);
  });

  test('brings a bad feed’s good items, and says what is wrong', async () => {
    const database = await aLibrary();
    const { origin } = await serve((_, response) =>
      response.end(rssOf('Rain', 'Snow', 'Hail').slice(0, -300)),
    );
    typed(database, `${origin}/feed`);
    const [report] = await update(database, await doorsAt());
    expect(report?.outcome).toBe('news');
    expect(report?.notes.join()).toContain('breaks off');
    expect(idsIn(database)).toEqual(['rain', 'snow']);
  });

  test('that is stopped keeps what has come, and asks nobody else', async () => {
    const database = await aLibrary();
    const stop = new AbortController();
    const { origin, asked } = await serve((_, response) => {
      response.end(rssOf('Rain'));
      setTimeout(() => stop.abort(), 50);
    });
    const silent = await serve(() => {});
    typed(database, `${origin}/feed`);
    typed(database, `${silent.origin}/feed`, { title: 'Silent' });
    const reports = await update(database, await doorsAt(), { signal: stop.signal });
    expect(told(reports)).toEqual(['Silent: stopped', 'The Post: news']);
    expect(feedWhere(database, 'f.title = ?', ['Silent'])).toMatchObject({ failures: 0, asked: null });
    expect(asked).toHaveLength(1);
  });

  test('without quotations leaves them to be found later', async () => {
    const database = await aLibrary();
    const { origin } = await serve((_, response) => response.end(rssOf('Rain')));
    typed(database, `${origin}/feed`);
    await update(database, await doorsAt(), { withQuotes: false });
    expect(database.first('SELECT quotations, words > 5 AS words, engine FROM articles')).toEqual({
      quotations: 0,
      words: 1,
      engine: '',
    });
  });
});

describe('servers that behave badly', () => {
  const BAD: Readonly<Record<string, () => Promise<string>>> = {
    'never answers': async () => (await serve(() => {})).origin,
    'hangs in the middle': async () =>
      (await serve((_, response) => void response.writeHead(200).write(rssOf('x').slice(0, 50)))).origin,
    'sends a byte now and then': async () =>
      (
        await serve((_, response) => {
          const timer = setInterval(() => response.write(' '), 50);
          response.on('close', () => clearInterval(timer));
        })
      ).origin,
    'never ends': async () =>
      (
        await serve((_, response) => {
          const more = () => {
            response.write('<!-- more -->'.repeat(5000), more);
          };
          more();
        })
      ).origin,
    'breaks off the connection': async () =>
      `http://127.0.0.1:${await serveRaw((socket) => socket.destroy())}`,
    'says a wrong length': async () =>
      (
        await serve((_, response) => {
          response.writeHead(200, { 'content-length': '100000' });
          response.write(rssOf('x'));
          setTimeout(() => response.destroy(), 20);
        })
      ).origin,
    'leads in a circle': async () =>
      (
        await serve((request, response) =>
          response.writeHead(302, { location: request.url === '/b' ? '/a' : '/b' }).end(),
        )
      ).origin,
    'sends a bomb': async () =>
      (await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB)))
        .origin,
    'sends a page': async () =>
      (await serve((_, response) => response.end('<!doctype html><p>Hello</p>'))).origin,
    'sends nothing': async () => (await serve((_, response) => response.end())).origin,
    'says unchanged to the first question': async () =>
      (await serve((_, response) => response.writeHead(304).end())).origin,
    'has a certificate that has expired': async () =>
      (await serveTls((_, response) => response.end(rssOf('x')), 'expired')).origin,
    'speaks no HTTP': async () =>
      `http://127.0.0.1:${await serveRaw((socket) => socket.end('hello\r\n\r\n'))}`,
  };
  const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));

  test('hold nobody else, and each is told', async () => {
    const database = await aLibrary();
    const good = await serve((_, response) => response.end(rssOf('Rain')));
    for (const [title, start] of Object.entries(BAD)) typed(database, `${await start()}/feed`, { title });
    typed(database, `${good.origin}/feed`);
    const reports = await update(database, await doorsAt());
    const failed = reports.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ feed }) => feed.title).sort()).toEqual(Object.keys(BAD).sort());
    for (const { problem, hint } of failed)
      expect([typeof problem, hint?.endsWith('.')]).toEqual(['string', true]);
    expect(idsIn(database)).toEqual(['rain']);
    // What failed is asked again: the first failure may be chance.
    const again = subscribedFeeds(database).filter(({ failures }) => failures === 1);
    expect(again).toHaveLength(Object.keys(BAD).length);
  }, 20_000);

  test('that are a private network are not asked because a feed has moved there', async () => {
    const database = await aLibrary();
    const inside = await serve((_, response) => response.end(rssOf('Secret')));
    const { origin } = await serve((_, response) =>
      response.writeHead(301, { location: `http://localhost:${inside.port}/feed` }).end(),
    );
    typed(database, `${origin}/feed`);
    const [report] = await update(database, await doorsAt());
    expect(report).toMatchObject({
      outcome: 'failed',
      problem: expect.stringContaining('lies in your own network'),
    });
    expect(inside.asked).toEqual([]);
  });
});

describe('full texts', () => {
  const PAGE = `<!doctype html><title>Rain</title><article><h1>Rain</h1>${'<p>It rained all day in Oslo, and nobody had an umbrella, for the shops were closed and the wind was strong.</p>'.repeat(8)}<p>“We swim,” said Ann Lee, the mayor.</p></article>`;

  test('take the place of what the feed has, which is kept beside', async () => {
    const database = await aLibrary();
    const { origin } = await serve((request, response) => {
      if (request.url === '/feed')
        response.end(rssOf('Rain').replace('https://post.example/Rain', `${origin}/rain`));
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    typed(database, `${origin}/feed`, { isFull: true });
    const doors = await doorsAt();
    expect((await update(database, doors))[0]).toMatchObject({ texts: 1, notes: [] });
    const { article, analysis } = await databaseShelf(database).get('rain');
    expect(article.body).toContain('nobody had an umbrella');
    expect(analysis.quotes.map(({ text }) => text)).toEqual(['“We swim,”']);
    expect(feedTextOf(database, keyOf(database, 'rain'))?.body).toContain('The river may rise');
    expect(versionsOf(database, keyOf(database, 'rain'))).toEqual([]);
    expect((await update(database, doors))[0]).toMatchObject({ texts: 0 });
  });

  test('of what is there are fetched when the reader wants them later', async () => {
    const database = await aLibrary();
    const { origin } = await serve((request, response) => {
      if (request.url !== '/feed') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
      response.setHeader('etag', '"1"');
      return response.end(rssOf('Rain').replace('https://post.example/Rain', `${origin}/rain`));
    });
    const { address } = typed(database, `${origin}/feed`);
    const doors = await doorsAt();
    expect((await update(database, doors))[0]).toMatchObject({ texts: 0 });
    typed(database, address, { isFull: true });
    expect((await update(database, doors))[0]).toMatchObject({ outcome: 'nothing', texts: 1 });
    expect((await update(database, doors))[0]).toMatchObject({ texts: 0 });
  });

  test('that cannot be had are tried three times, and cost nothing', async () => {
    const database = await aLibrary();
    const { origin, asked } = await serve((request, response) => {
      if (request.url === '/feed')
        response.end(rssOf('Rain').replace('https://post.example/Rain', `${origin}/rain`));
      else response.writeHead(404).end();
    });
    typed(database, `${origin}/feed`, { isFull: true });
    const doors = await doorsAt();
    for (let round = 0; round < 6; round += 1) await update(database, doors);
    expect(asked.filter(({ url }) => url === '/rain')).toHaveLength(3);
    expect((await databaseShelf(database).get('rain')).article.body).toContain('The river may rise');
  });

  test('are not fetched from a private network that a feed names', async () => {
    const database = await aLibrary();
    const inside = await serve((_, response) => response.end(PAGE));
    const { origin } = await serve((_, response) =>
      response.end(
        rssOf('Rain').replace('https://post.example/Rain', `http://localhost:${inside.port}/rain`),
      ),
    );
    typed(database, `${origin}/feed`, { isFull: true });
    const [report] = await update(database, await doorsAt());
    expect(report?.notes.join()).toBe(
      'the page of rain may not be fetched: a page or a feed chose it, and it lies in your own network; its text stays as it is',
    );
    expect(inside.asked).toEqual([]);
  });
});
