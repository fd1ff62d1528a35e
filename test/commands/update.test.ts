import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { endUpdate } from '../../src/commands/update-round.ts';
import { openDatabase } from '../../src/library/database/open-database.ts';
import type { World } from '../run-news.ts';
import { aReader } from './a-reader.ts';
import { type Answer, aFeed, aSite, RAINY, SNOWY, WINDY } from './a-site.ts';

const FAILED = 'See why with: news feeds --failed\n';

async function aReaderOfTwo() {
  const site = await aSite({
    '/a.xml': aFeed('Coast Post', [RAINY]),
    '/b.xml': aFeed('Harbour News', [WINDY]),
  });
  const reader = await aReader();
  await reader.news(['subscribe', `${site.origin}/a.xml`, '--tag', 'oslo']);
  await reader.news(['subscribe', `${site.origin}/b.xml`]);
  return { ...reader, site };
}

const withStatus =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end();

describe('news update', () => {
  test('tells in a line of each feed that has news, and at the end of all', async () => {
    const { news, json, site } = await aReaderOfTwo();
    site.pages.set('/a.xml', aFeed('Coast Post', [{ ...RAINY, text: 'It stopped.' }, SNOWY]));
    expect(await news(['update'])).toMatchObject({
      code: 0,
      stdout: '1 new, 1 changed  Coast Post\n',
      stderr: '2 feeds: 1 new article, 1 changed. See what is new with: news list --unread\n',
    });
    expect(await json(['list', '--tag', 'oslo'])).toHaveLength(2);
    expect(await news(['update'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing new in 2 feeds.\n',
    });
  });

  test('one feed that fails costs only itself', async () => {
    const { news, json, site } = await aReaderOfTwo();
    site.pages.delete('/a.xml');
    site.pages.set('/b.xml', aFeed('Harbour News', [WINDY, SNOWY]));
    const { code, stdout, stderr } = await news(['update']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 new  Harbour News\n' });
    expect(stderr).toMatch(/^Coast Post: does not exist \(404\)\. Check the address of the feed.*\n/);
    expect(stderr.endsWith(`news: 1 feed: 1 new article; 1 failed.\n${FAILED}`)).toBe(true);
    expect(await json(['list'])).toHaveLength(3);
  });

  test.each([
    ['an id', 'coast-post'],
    ['a title', 'coast post'],
    ['a tag', '--tag=oslo'],
  ])('asks only those that are named by %s', async (_, named) => {
    const { news, site } = await aReaderOfTwo();
    expect(await news(['update', named])).toMatchObject({ code: 0, stderr: 'Nothing new in 1 feed.\n' });
    expect(site.paths()).toEqual(['/a.xml', '/b.xml', '/a.xml']);
  });

  test('of a feed that was given up, tells how to take it up again', async () => {
    const { news, site } = await aReaderOfTwo();
    await news(['unsubscribe', 'coast']);
    for (const command of ['update', 'feeds'])
      expect(await news([command, 'coast'])).toMatchObject({
        code: 1,
        stderr: `news: You gave up Coast Post.\nSubscribe again with: news subscribe ${site.origin}/a.xml\n`,
      });
  });

  test('an unknown name is an error, and nothing is asked', async () => {
    const { news, site } = await aReaderOfTwo();
    expect(await news(['update', 'coast', 'habour'])).toMatchObject({
      code: 1,
      stderr: 'news: There is no feed “habour”.\nDid you mean harbour-news? See them with: news feeds\n',
    });
    expect(await news(['update', '--tag', 'sea'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('No feed has this tag'),
    });
    expect(site.asked).toHaveLength(2);
  });

  test('asks no feed before its time, unless --force is said', async () => {
    const { news, site } = await aReaderOfTwo();
    site.pages.set('/a.xml', aFeed('Coast Post', [RAINY], '<ttl>60</ttl>'));
    await news(['update']);
    expect((await news(['update'])).stderr).toBe(
      'Nothing new in 1 feed; 1 not due (news update --force asks it all the same).\n',
    );
    expect((await news(['update', 'coast'])).stderr).toBe(
      '1 feed not due yet (news update --force asks it all the same).\n',
    );
    expect((await news(['update', '--force'])).stderr).toBe('Nothing new in 2 feeds.\n');
    expect((await news(['update'], { now: '2026-11-22T13:01:00Z' })).stderr).toBe(
      'Nothing new in 2 feeds.\n',
    );
  });

  test('tells that a feed has moved, and that one has ended', async () => {
    const { news, site } = await aReaderOfTwo();
    site.pages.set('/c.xml', aFeed('Coast Post', [RAINY]));
    site.pages.set('/a.xml', withStatus(301, { location: '/c.xml' }));
    site.pages.set('/b.xml', withStatus(410));
    const { code, stderr } = await news(['update']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      `Coast Post: has moved to ${site.origin}/c.xml, and so has your subscription.\n`,
    );
    expect(stderr).toContain('Harbour News: has ended: its site says that it is gone for good.');
    expect(await news(['update'])).toMatchObject({ code: 0, stderr: 'Nothing new in 1 feed.\n' });
    expect(await news(['update', 'harbour'])).toMatchObject({
      code: 0,
      stderr: 'Harbour News: has ended. To see whether it is back, subscribe to it again.\n',
    });
  });

  test('--no-quotes leaves quotations for “news reindex”', async () => {
    const { news, json, site } = await aReaderOfTwo();
    const quotation = '“The river may rise by a metre,” said Bo Ro, the mayor.';
    site.pages.set('/a.xml', aFeed('Coast Post', [RAINY, { ...SNOWY, text: quotation }]));
    const started: (readonly string[])[] = [];
    const programs: World['programs'] = { startNews: (args) => void started.push(args) };
    const run = await news(['update', '--no-quotes'], { programs });
    expect(run.stderr).toBe(
      'Quotations were not looked for; find them with: news reindex\n2 feeds: 1 new article. See what is new with: news list --unread\n',
    );
    expect(started).toEqual([]);
    expect(await json(['quotes', '--speaker', 'Bo Ro'])).toEqual([]);
    await news(['update'], { programs });
    expect(started).toMatchObject([['reindex', '--library', expect.any(String)]]);
    await news(['reindex']);
    expect(await json(['quotes', '--speaker', 'Bo Ro'])).toHaveLength(1);
  });

  test('--json tells of each feed', async () => {
    const { news, site } = await aReaderOfTwo();
    site.pages.set('/a.xml', aFeed('Coast Post', [{ ...RAINY, text: 'It stopped.' }, SNOWY]));
    site.pages.delete('/b.xml');
    const run = await news(['update', '--json']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Harbour News: does not exist (404).');
    const reports = JSON.parse(run.stdout) as readonly { readonly feed: string }[];
    expect([...reports].sort((one, other) => (one.feed < other.feed ? -1 : 1))).toEqual([
      {
        feed: 'coast-post',
        title: 'Coast Post',
        url: `${site.origin}/a.xml`,
        outcome: 'news',
        added: [{ id: 'snow-in-lima', headline: 'Snow in Lima' }],
        updated: [{ id: 'rain-in-oslo', headline: 'Rain in Oslo' }],
        texts: 0,
        notes: [],
      },
      {
        feed: 'harbour-news',
        title: 'Harbour News',
        url: `${site.origin}/b.xml`,
        outcome: 'failed',
        added: [],
        updated: [],
        texts: 0,
        error: { what: 'does not exist (404)', hint: expect.any(String) },
        notes: [],
      },
    ]);
  });

  test('without feeds says what to do', async () => {
    const { news } = await aReader();
    for (const args of [['update'], ['update', '--watch', '30m'], ['update', '--tag', 'x', '--json']])
      expect(await news(args)).toMatchObject({ code: 0, stdout: '' });
    expect((await news(['update'])).stderr).toContain('Begin with: news subscribe');
    expect(await news(['update', 'coast'])).toMatchObject({ code: 1 });
  });

  test('Ctrl-C keeps what has come', async () => {
    const { news, json, library, site } = await aReaderOfTwo();
    const ending = new AbortController();
    site.pages.set('/a.xml', aFeed('Coast Post', [RAINY, SNOWY]));
    // It never answers; whoever asks it loses patience as soon as the other has come.
    const database = await openDatabase(join(library, 'library.db'));
    const watch = setInterval(() => {
      if (database.all('SELECT 1 FROM articles').length === 3) ending.abort();
    }, 20);
    onTestFinished(() => clearInterval(watch));
    site.pages.set('/b.xml', () => {});
    const run = await news(['update'], { interruption: ending.signal });
    expect(run).toMatchObject({ code: 130, stdout: '1 new  Coast Post\n' });
    expect(run.stderr).toBe(
      'news: Stopped. 1 feed: 1 new article; 1 not waited for.\nWhat has come is kept. Go on with: news update\n',
    );
    expect(await json(['list'])).toHaveLength(3);
    expect(await json(['feeds', '--failed'])).toEqual([]);
  });

  test.each([
    ['--jobs', '0'],
    ['--jobs', '33'],
    ['--watch', '30s'],
    ['--watch', '2d'],
    ['--watch', 'often'],
  ])('%s %s is wrong use', async (option, value) => {
    const { news } = await aReader();
    expect(await news(['update', option, value])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('It takes a'),
    });
  });

  test('asks no more than --jobs at once', async () => {
    let running = 0;
    let most = 0;
    const slow: Answer = (_, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.writeHead(304).end();
      }, 20);
    };
    const { news, site } = await aReaderOfTwo();
    site.pages.set('/a.xml', slow);
    site.pages.set('/b.xml', slow);
    await news(['update', '--jobs', '1']);
    expect(most).toBe(1);
    await news(['update', '--jobs', '2', '--force']);
    expect(most).toBe(2);
  });
});

describe('news update --watch', () => {
  /** Ctrl-C after so many rounds. */
  async function watched(rounds: number, args: readonly string[]) {
    const { news, site, ...reader } = await aReaderOfTwo();
    const ending = new AbortController();
    let count = 0;
    site.pages.set('/b.xml', (_, response) => {
      count += 1;
      response.end(aFeed('Harbour News', [WINDY, { title: `Story ${count}` }]));
    });
    site.pages.delete('/a.xml');
    const sleep = async () => {
      if (count >= rounds) ending.abort();
    };
    const world = { interruption: ending.signal, sleep, now: '2026-11-22T12:10:00Z' };
    return { ...reader, run: await news(['update', '--watch', '30m', '--force', ...args], world) };
  }

  test('goes on until Ctrl-C, whatever fails, and then is content', async () => {
    const { run, json } = await watched(3, []);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe('1 new  Harbour News\n'.repeat(3));
    expect(
      run.stderr.match(/1 feed: 1 new article; 1 failed\. Next update at 12:40; Ctrl-C ends it\.\n/g),
    ).toHaveLength(3);
    expect(run.stderr).toMatch(/\nStopped\. What has come is kept\.\n$/);
    expect(await json(['list'])).toHaveLength(5);
  });

  test('--json writes a line for each feed', async () => {
    const { run } = await watched(2, ['--json']);
    const lines = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ feed, outcome }) => `${feed} ${outcome}`).sort()).toEqual([
      'coast-post failed',
      'coast-post failed',
      'harbour-news news',
      'harbour-news news',
    ]);
  });
});

test('--quiet says only what has come and what went wrong', async () => {
  const { news, site } = await aReaderOfTwo();
  const quiet = (...args: readonly string[]) => news(['update', '--quiet', ...args]);
  expect(await quiet()).toMatchObject({ code: 0, stdout: '', stderr: '' });
  site.pages.set('/b.xml', aFeed('Harbour News', [WINDY, SNOWY]));
  expect(await quiet('--no-quotes')).toMatchObject({ stdout: '1 new  Harbour News\n', stderr: '' });
  site.pages.delete('/a.xml');
  expect(await quiet()).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Coast Post: does not/) });
  const { news: other } = await aReader();
  expect(await other(['update', '-q'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test.each(['0', '33', 'x', '-1'])('--jobs %s is none', async (jobs) => {
  const { news } = await aReader();
  expect(await news(['update', `--jobs=${jobs}`])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('It takes a whole number from 1 to 32.'),
  });
});

test('an update that takes too long tells so', () => {
  const tally = { feeds: 9, added: 4, updated: 0, failed: 0, early: 0, resting: 0, stopped: 5 };
  const end = () =>
    endUpdate({ tally, end: 'too long' }, false, { terminal: { writeError: () => {} } } as never);
  expect(end).toThrow('4 feeds: 4 new articles; 5 not waited for. It took too long: more than 15 minutes.');
});
