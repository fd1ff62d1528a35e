import { existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/library/database/open-database.ts';
import { serve } from '../web/serve.ts';
import { forwarding } from '../web/ways.ts';
import { aReader } from './a-reader.ts';
import { aFeed, aFrontPage, aSite, type Item, RAINY, SNOWY, WINDY } from './a-site.ts';

const COAST = aFeed('The Coast Post', [RAINY, SNOWY], '<link>https://coast.example/</link>');

describe('news subscribe', () => {
  test('takes a feed, keeps what is in it, and shows the newest headlines', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const { news, json, library } = await aReader();
    expect(await news(['subscribe', `${site.origin}/feed.xml`])).toMatchObject({
      code: 0,
      stdout: `Subscribed  The Coast Post
  the-coast-post · ${site.origin}/feed.xml · 2 articles

Snow in Lima
  snow-in-lima
  The Coast Post · yesterday, 21 Nov 2026 · 1 min · 1 quotation

Rain in Oslo
  rain-in-oslo
  The Coast Post · 2 days ago, 20 Nov 2026 · 1 min · 1 quotation
`,
      stderr: `Your library is ${join(library, 'library.db')}\n`,
    });
    expect(site.paths()).toEqual(['/feed.xml']);
    expect(await json(['quotes', '--speaker', 'Ann Lee'])).toHaveLength(2);
  });

  test('shows five headlines at most', async () => {
    const items: Item[] = Array.from({ length: 9 }, (_, index) => ({ title: `Story ${index}` }));
    const site = await aSite({ '/feed.xml': aFeed('Much', items) });
    const { news } = await aReader();
    const { stdout } = await news(['subscribe', `${site.origin}/feed.xml`]);
    expect(stdout).toContain('9 articles');
    expect(stdout.match(/^Story/gm)).toHaveLength(5);
  });

  test.each([
    ['', 'application/rss+xml', 'is empty'],
    [
      `<?xml version="1.0"?><rss><channel>${'<a>'.repeat(400)}`,
      'text/xml; charset=utf-8',
      'is nested too deep',
    ],
    ['{"version":', 'application/feed+json', 'is not'],
  ])('takes no other feed for one that cannot be read: %#', async (body, type, what) => {
    const broken = (_: unknown, response: ServerResponse) =>
      void response.setHeader('content-type', type).end(body);
    const site = await aSite({ '/news': broken, '/feed.xml': COAST });
    const { news } = await aReader();
    const { code, stdout, stderr } = await news(['subscribe', `${site.origin}/news`]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`/news ${what}`);
    expect(site.paths()).toEqual(['/news']);
  });

  test.each([
    ['the page of a site', '/', aFrontPage({ '/feed.xml': 'The Coast Post' })],
    [
      'a page that names none, by the usual paths',
      '/',
      '<!doctype html><html><body><p>Hello.</p></body></html>',
    ],
  ])('finds the feed of %s', async (_, path, page) => {
    const site = await aSite({ [path]: page, '/feed.xml': COAST });
    const { news } = await aReader();
    const { stdout, code } = await news(['subscribe', site.origin.replace('http://', '')]);
    expect({ stdout, code }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`the-coast-post · ${site.origin}/feed.xml · 2 articles`),
    });
  });

  const TWO = {
    '/': aFrontPage({ '/a.xml': 'Of the coast', '/b.xml': 'Of the harbour' }),
    '/a.xml': COAST,
    '/b.xml': aFeed('Harbour News', [WINDY]),
  };

  test.each([
    ['2', ['Harbour News']],
    ['1,2', ['The Coast Post', 'Harbour News']],
    ['a', ['The Coast Post', 'Harbour News']],
  ])('asks which of several: “%s”', async (answer, titles) => {
    const site = await aSite(TWO);
    const { news, json } = await aReader();
    const { asked, stderr, stdout, code } = await news(['subscribe', site.origin], {
      answers: ['9', answer],
    });
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(stderr).toContain(
      `${site.origin}/ names 2 feeds:\n  1  Of the coast – ${site.origin}/a.xml\n  2  Of the harbour – ${site.origin}/b.xml\nSay numbers from 1 to 2 with commas between, a for all, or nothing.\n`,
    );
    expect(stdout.match(/(?<=^Subscribed {2}).*/gm)).toEqual(titles);
    expect(await json(['feeds'])).toHaveLength(titles.length);
  });

  test('subscribes to none when the answer is empty', async () => {
    const site = await aSite(TWO);
    const { news, library } = await aReader();
    const run = await news(['subscribe', site.origin], { answers: [''] });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toMatch(/Nothing was subscribed to\.\n$/);
    expect(existsSync(library)).toBe(false);
  });

  test('tells which there are where there is nobody to ask', async () => {
    const site = await aSite(TWO);
    const { news, library } = await aReader();
    expect(await news(['subscribe', site.origin])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `${site.origin}/ names 2 feeds:
  1  Of the coast – ${site.origin}/a.xml
  2  Of the harbour – ${site.origin}/b.xml
news: ${site.origin}/ names 2 feeds, and there is nobody to ask which.
Say --all, or name one: news subscribe <address>
`,
    });
    expect(existsSync(library)).toBe(false);
    const others = await news(['subscribe', site.origin, `${site.origin}/b.xml`]);
    expect(others).toMatchObject({ code: 1, stdout: expect.stringContaining('Subscribed  Harbour News') });
  });

  test('--all takes them without asking', async () => {
    const site = await aSite(TWO);
    const { news, json } = await aReader();
    const { asked, stdout } = await news(['subscribe', site.origin, '--all']);
    expect(asked).toEqual([]);
    expect(stdout).toMatch(/quotation\n\nSubscribed {2}Harbour News\n/);
    expect(await json(['feeds'])).toHaveLength(2);
  });

  test('--title is for one feed', async () => {
    const site = await aSite(TWO);
    const { news, library } = await aReader();
    for (const args of [
      [site.origin, '--all'],
      [`${site.origin}/a.xml`, `${site.origin}/b.xml`],
    ]) {
      const { code, stderr } = await news(['subscribe', ...args, '--title', 'Mine']);
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--title is for one feed'),
      });
    }
    expect(existsSync(library)).toBe(false);
  });

  test('--title and --tag are kept, and the tag is on each article', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const { news, json } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`, '--title', ' My\tcoast ', '--tag', 'oslo,sea']);
    expect(await json(['feeds'])).toMatchObject([
      { id: 'my-coast', title: 'My coast', tags: ['oslo', 'sea'], site: 'https://coast.example/' },
    ]);
    expect(await json(['list', '--tag', 'oslo', '--tag', 'sea'])).toHaveLength(2);
    await news(['update', '--force']);
    expect(await json(['feeds'])).toMatchObject([{ title: 'My coast' }]);
  });

  test('--full-text puts the texts of the pages in', async () => {
    const story = `<!doctype html><html><head><title>Rain in Oslo</title></head><body><article><h1>Rain in Oslo</h1>${'<p>All day long it rained on the houses of the city, and the river rose by a metre, as many had feared.</p>'.repeat(6)}</article></body></html>`;
    const site = await aSite({ '/story': story });
    site.pages.set('/feed.xml', aFeed('Coast', [{ ...RAINY, link: `${site.origin}/story` }]));
    const { news, json } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`, '--full-text']);
    expect(await json(['read', 'rain'])).toMatchObject({
      text: expect.stringContaining('as many had feared'),
    });
    expect(await json(['feeds'])).toMatchObject([{ fullText: true }]);
  });

  test('of a feed that is there, changes what is said and leaves the rest', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const address = `${site.origin}/feed.xml`;
    const { news, json } = await aReader();
    await news(['subscribe', address, '--tag', 'oslo', '--full-text']);
    const run = await news(['subscribe', address, '--title', 'Coast', '--tag', 'sea', '--no-full-text']);
    expect(run).toMatchObject({
      code: 0,
      stdout: `Changed  Coast\n  the-coast-post · ${address} · 2 articles\n`,
      stderr: '',
    });
    expect(await json(['feeds'])).toMatchObject([{ title: 'Coast', tags: ['oslo', 'sea'], fullText: false }]);
    expect(await json(['list', '--tag', 'sea'])).toHaveLength(2);
    const again = await news(['subscribe', address]);
    expect(again.stdout).toMatch(/^Subscribed already {2}Coast\n/);
  });

  test('--no-title, --no-tag and --no-header take back what was set', async () => {
    const site = await aSite({ '/feed.xml': COAST, '/other.xml': aFeed('Other', [RAINY]) });
    const address = `${site.origin}/feed.xml`;
    const { news, json } = await aReader();
    const settings = ['--title', 'Mine', '--tag', 'oslo', '--tag', 'sea', '--header', 'X-Key: 1'];
    await news(['subscribe', address, ...settings]);
    await news(['subscribe', `${site.origin}/other.xml`, '--tag', 'sea']);
    await news(['tag', 'rain', '--add', 'mine']);
    const run = await news(['subscribe', address, '--no-title', '--no-tag', '--no-header']);
    expect(run.stdout).toMatch(/^Changed {2}The Coast Post\n/);
    const feeds = await json(['feeds', 'mine']);
    expect(feeds).toMatchObject([{ title: 'The Coast Post', tags: [] }]);
    expect(JSON.stringify(feeds)).not.toContain('headers');
    expect(site.asked.at(-1)?.headers).not.toHaveProperty('x-key');
    expect(await json(['list', '--tag', 'oslo'])).toEqual([]);
    expect(await json(['list', '--tag', 'mine'])).toHaveLength(1);
    expect((await news(['subscribe', address, '--no-tag'])).stdout).toMatch(/^Subscribed already/);
    await news(['subscribe', address, '--no-tag', '--tag', 'new']);
    expect(await json(['feeds', 'mine'])).toMatchObject([{ tags: ['new'] }]);
  });

  test('of a feed that is there, asks for news only when it is due', async () => {
    const site = await aSite({ '/feed.xml': aFeed('Coast', [RAINY], '<ttl>60</ttl>') });
    const { news } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`]);
    await news(['subscribe', `${site.origin}/feed.xml`]);
    expect(site.paths()).toHaveLength(1);
    site.pages.set('/feed.xml', aFeed('Coast', [RAINY, SNOWY]));
    const later = await news(['subscribe', `${site.origin}/feed.xml`], { now: '2026-11-22T14:00:00Z' });
    expect(later.stdout).toContain('Snow in Lima');
    expect(site.paths()).toHaveLength(2);
  });

  test('of a feed that is there and fails, tells why', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const address = `${site.origin}/feed.xml`;
    const { news } = await aReader();
    await news(['subscribe', address]);
    site.pages.set(
      '/feed.xml',
      (_, response) => void response.writeHead(503, { 'retry-after': '7200' }).end(),
    );
    const asked = await news(['subscribe', address]);
    expect(asked).toMatchObject({
      code: 1,
      stderr: `news: ${address} cannot be had just now: its site has a fault (503).\nTry again in 2 hours.\n`,
    });
    const early = await news(['subscribe', address]);
    expect(early).toMatchObject({
      code: 0,
      stdout: asked.stdout,
      stderr:
        'The Coast Post: cannot be had just now: its site has a fault (503). It is asked again at 14:00.\n',
    });
    expect((await news(['feeds', '--failed'])).stdout).toContain('asked again at 14:00');
  });

  test('finds the feed that is there behind its page', async () => {
    const site = await aSite({ '/': aFrontPage({ '/feed.xml': 'x' }), '/feed.xml': COAST });
    const { news } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`]);
    const { stdout } = await news(['subscribe', site.origin]);
    expect(stdout).toMatch(/^Subscribed already {2}The Coast Post\n/);
  });

  test('takes up again what was given up', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const { news, json } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`]);
    await news(['unsubscribe', 'the-coast-post']);
    const { stdout } = await news(['subscribe', `${site.origin}/feed.xml`]);
    expect(stdout).toMatch(/^Subscribed again {2}The Coast Post\n/);
    expect(await json(['list'])).toHaveLength(2);
  });

  test('--json', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const { json, news } = await aReader();
    expect(await json(['subscribe', `${site.origin}/feed.xml`])).toEqual([
      {
        outcome: 'subscribed',
        id: 'the-coast-post',
        title: 'The Coast Post',
        url: `${site.origin}/feed.xml`,
        site: 'https://coast.example/',
        tags: [],
        fullText: false,
        state: 'active',
        articles: 2,
        unread: 2,
        added: '2026-11-22T12:00:00.000Z',
        lastAsked: '2026-11-22T12:00:00.000Z',
        lastUpdated: '2026-11-22T12:00:00.000Z',
        nextUpdate: '2026-11-22T12:00:00.000Z',
        failures: 0,
        arrived: [
          { id: 'rain-in-oslo', headline: 'Rain in Oslo' },
          { id: 'snow-in-lima', headline: 'Snow in Lima' },
        ],
      },
    ]);
    expect(await news(['subscribe', `${site.origin}/none`, '--json'])).toMatchObject({
      code: 1,
      stdout: '[]\n',
    });
  });
});

describe('what cannot be subscribed to', () => {
  test.each([
    ['is not there', '/none', 'does not exist (404).\nCheck the address of the feed'],
    ['is a page without feeds', '/', 'is no feed, and names none.\nLook on the page for a link'],
    ['is forbidden', '/secret', 'its site does not let news in (403).\nSubscribe again with --header'],
  ])('%s', async (_, path, message) => {
    const site = await aSite({
      '/': '<!doctype html><html><body>Hello</body></html>',
      '/secret': (_, response) => void response.writeHead(403).end(),
    });
    const { news, library } = await aReader();
    const { code, stdout, stderr } = await news(['subscribe', `${site.origin}${path}`]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`news: ${site.origin}${path}`);
    expect(stderr).toContain(message);
    expect(existsSync(library)).toBe(false);
  });

  test.each(['coast', 'ftp://example.org/', 'a b.example'])('%s is no address', async (word) => {
    const { news } = await aReader();
    expect(await news(['subscribe', word])).toMatchObject({
      code: 1,
      stderr: `news: “${word}” is no address of the web.\nGive that of a site or of its feed, as in: news subscribe example.org\n`,
    });
  });

  test('a number is no address, but may be meant for the number of a feed in a list', async () => {
    const { news } = await aReader();
    expect(await news(['subscribe', '8801'])).toMatchObject({
      code: 1,
      stderr:
        'news: “8801” is no address of the web.\nOf feeds in a list, name the address, not the number.\n',
    });
  });

  test('of a page whose only link to a feed is dead, both are named', async () => {
    const site = await aSite({ '/': aFrontPage({ '/dead.xml': 'x' }) });
    const { news } = await aReader();
    expect(await news(['subscribe', site.origin])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        `news: ${site.origin}/ has one link to a feed, ${site.origin}/dead.xml, which does not exist (404).\n`,
      ),
    });
    site.pages.set('/feed.xml', COAST);
    expect((await news(['subscribe', site.origin])).stdout).toContain(`${site.origin}/feed.xml`);
  });

  test('one bad address of several costs only itself', async () => {
    const site = await aSite({ '/feed.xml': COAST });
    const { news, json } = await aReader();
    const one = await news(['subscribe', `${site.origin}/none`, `${site.origin}/feed.xml`]);
    expect(one).toMatchObject({ code: 1, stdout: expect.stringContaining('Subscribed  The Coast Post') });
    expect(one.stderr).toContain(`news: ${site.origin}/none does not exist (404).\n`);
    expect(await json(['feeds'])).toHaveLength(1);
    const two = await news(['subscribe', `${site.origin}/none`, `${site.origin}/nor`]);
    expect(two.stderr).toMatch(
      /\/none does not exist.*\n.*\/nor does not exist.*\nnews: 2 feeds could not be had\./,
    );
  });

  test('Ctrl-C ends the waiting', async () => {
    const ending = new AbortController();
    const served = await serve(() => ending.abort());
    const { news, library } = await aReader();
    const run = await news(['subscribe', served.origin], { interruption: ending.signal });
    expect(run).toMatchObject({ code: 130, stderr: expect.stringContaining('was not waited for') });
    expect(existsSync(library)).toBe(false);
  });
});

describe('what is secret', () => {
  const LOGIN = `Basic ${Buffer.from('ann:pa55word').toString('base64')}`;

  /** All that anybody could see: every command about the feed, in both forms. */
  async function everythingSaid(news: Awaited<ReturnType<typeof aReader>>['news']): Promise<string> {
    const runs = [
      await news(['feeds']),
      await news(['feeds', 'coast']),
      await news(['feeds', '--json']),
      await news(['update', '--force']),
      await news(['update', '--force', '--json']),
      await news(['export-opml']),
      await news(['unsubscribe', 'coast', '--json']),
    ];
    return runs.map(({ stdout, stderr }) => stdout + stderr).join('');
  }

  test('a login goes to the site and is never shown, nor kept in the address', async () => {
    const site = await aSite({
      '/feed.xml': (request, response) => {
        if (request.headers.authorization === LOGIN) response.end(aFeed('Coast', [RAINY]));
        else response.writeHead(401).end();
      },
    });
    const { news } = await aReader();
    const typed = `${site.origin.replace('//', '//ann:pa55word@')}/feed.xml`;
    const { stdout, stderr, code } = await news(['subscribe', typed]);
    expect({ stderr, code }).toMatchObject({ code: 0 });
    const said = stdout + stderr + (await everythingSaid(news));
    expect(said).toContain(`${site.origin}/feed.xml`);
    expect(said).toContain('Nothing new in 1 feed');
    expect(said).toContain('"Authorization"');
    for (const secret of ['pa55word', LOGIN.slice(6), 'ann:']) expect(said).not.toContain(secret);
  });

  test.each([
    ['https://ann:pa55word@', 'is no address'],
    ['ann:pa55word@example.org', 'is no address of the web.\nWrite https:// before it.\n'],
    ['http:ann:pa55word@example.org', 'is no address of the web.\nGive that of a site'],
    ['http://ann:pa55word@127.0.0.1:1/feed', 'http://127.0.0.1:1/feed'],
  ])('it is not shown when %s fails', async (typed, message) => {
    const { news } = await aReader();
    const { stderr, code } = await news(['subscribe', typed]);
    expect({ stderr, code }).toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
    expect(stderr).not.toContain('pa55word');
  });

  test('a header goes to the site, to no other, and is never shown', async () => {
    const other = await aSite({ '/b.xml': aFeed('Other', [WINDY]) });
    const site = await aSite({
      '/': aFrontPage({ '/feed.xml': 'Coast', [`${other.origin}/b.xml`]: 'Other' }),
      '/feed.xml': aFeed('Coast', [RAINY]),
    });
    const { news } = await aReader();
    const run = await news([
      'subscribe',
      site.origin,
      '--all',
      '--header',
      'X-Key: s3cret',
      '--header',
      'X-More: m0re',
    ]);
    expect(site.asked.map(({ headers }) => headers['x-key'])).toEqual(['s3cret', 's3cret']);
    expect(site.asked.map(({ headers }) => headers['x-more'])).toEqual(['m0re', 'm0re']);
    expect(other.asked.map(({ headers }) => headers['x-key'])).not.toContain('s3cret');
    const said = run.stdout + run.stderr + (await everythingSaid(news));
    expect(said).toContain('"X-Key"');
    for (const secret of ['s3cret', 'm0re']) expect(said).not.toContain(secret);
  });

  test('a header stays behind when the feed has moved to another site', async () => {
    const { hosts, served } = await forwarding();
    hosts.set('coast.example', (_, response) => {
      response.writeHead(301, { location: 'http://harbour.example/feed.xml' }).end();
    });
    hosts.set('harbour.example', (_, response) => void response.end(aFeed('Harbour', [WINDY])));
    const { news, json } = await aReader();
    const env = { HTTP_PROXY: served.origin };
    const run = await news(['subscribe', 'http://coast.example/feed.xml', '--header', 'X-Key: s3cret'], {
      env,
    });
    expect(run).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('http://harbour.example/feed.xml'),
    });
    expect(await json(['feeds'])).toMatchObject([{ url: 'http://harbour.example/feed.xml' }]);
    await news(['update', '--force'], { env });
    expect(served.asked.map(({ url, headers }) => [url, headers['x-key']])).toEqual([
      ['http://coast.example/feed.xml', 's3cret'],
      ['http://harbour.example/feed.xml', undefined],
      ['http://harbour.example/feed.xml', undefined],
    ]);
    expect(((await json(['feeds'])) as object[])[0]).not.toHaveProperty('headers');
  });

  test('a login in the link of a feed, or of a page to a feed, is not shown', async () => {
    const site = await aSite({
      '/feed.xml': aFeed('Coast', [RAINY], '<link>https://bo:s3cr3t@coast.example/</link>'),
    });
    site.pages.set('/', aFrontPage({ [`${site.origin.replace('//', '//bo:s3cr3t@')}/feed.xml`]: 'Coast' }));
    const { news } = await aReader();
    const { stdout } = await news(['subscribe', site.origin, '--json']);
    const said = stdout + (await everythingSaid(news));
    expect(said).toContain('htmlUrl="https://coast.example/"');
    expect(said).toContain('"https://coast.example/"');
    expect(said).not.toContain('s3cr3t');
  });

  test('a feed may not move into the network of the reader', async () => {
    const near = await aSite({ '/feed.xml': aFeed('Coast', [RAINY]) });
    const location = `${near.origin.replace('127.0.0.1', 'localhost')}/feed.xml`;
    const site = await aSite({
      '/feed.xml': (_, response) => void response.writeHead(301, { location }).end(),
    });
    const { news, library } = await aReader();
    const run = await news(['subscribe', `${site.origin}/feed.xml`]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('lies in your own network') });
    expect(near.asked).toEqual([]);
    expect(existsSync(library)).toBe(false);
  });

  test.each(['Host: example.org', 'no header at all s3cret', 'X-Key: s3\ncret'])(
    'the header %j is refused and not repeated',
    async (header) => {
      const { news } = await aReader();
      const { code, stderr } = await news(['subscribe', 'example.org', '--header', header]);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--header') });
      expect(stderr).not.toMatch(/s3/);
    },
  );

  test('all of it is in a file that only the reader can read', async () => {
    const site = await aSite({ '/feed.xml': aFeed('Coast', [RAINY]) });
    const { news, library } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`, '--header', 'X-Key: s3cret']);
    const database = await openDatabase(join(library, 'library.db'));
    expect(database.first('SELECT headers, address FROM feeds')).toMatchObject({
      headers: '[["X-Key","s3cret"]]',
      address: `${site.origin}/feed.xml`,
    });
    expect(statSync(join(library, 'library.db')).mode & 0o077).toBe(0);
  });
});

test('hostile words of a feed and of a page that names feeds do not reach the terminal as control', async () => {
  const attack = '&#27;[2J\u009b2J\u202eevil&amp;#27;]0;x&amp;#7;';
  const site = await aSite({
    '/': aFrontPage({ '/a.xml': attack, '/b.xml': attack }),
    '/a.xml': aFeed(attack, [{ title: attack, text: attack }]),
    '/b.xml': aFeed(`B ${attack}`, [{ title: 'x' }], `<link>https://b.example/&#27;[2J</link>`),
  });
  const { news } = await aReader();
  const title = 'Mine\x1b[2J\u202e';
  const runs = [
    await news(['subscribe', site.origin], { answers: ['a'] }),
    await news(['subscribe', `${site.origin}/a.xml`, '--title', title]),
    await news(['subscribe', 'x\x1b[2J\u009b', title]),
    await news(['feeds']),
    await news(['feeds', 'mine']),
    await news(['feeds', '--json']),
    await news(['update', '--force']),
    await news(['update', title]),
    await news(['export-opml']),
    await news(['unsubscribe', 'mine', 'b', '--purge', '--yes']),
  ];
  for (const { stdout, stderr, code } of runs) {
    expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(code).not.toBe(70);
  }
});
