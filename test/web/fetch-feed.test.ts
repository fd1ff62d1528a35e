import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FeedAnswer, type FeedRequest, fetchFeed } from '../../src/web/fetch-feed.ts';
import type { WebOptions } from '../../src/web/fetch-options.ts';
import { openWeb } from '../../src/web/open-web.ts';
import { authority, serve, serveRaw, serveTls } from './serve.ts';
import { answering, forwarding } from './ways.ts';

const FEED = '<rss version="2.0"><channel><title>Harbour News</title></channel></rss>';
const DATE = 'Wed, 21 Oct 2026 07:00:00 GMT';
const SMALL = { bytes: 20_000 };

const feed: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(FEED);
};

/** Each asking is a session of its own, but for those given together. */
async function ask(
  address: string,
  request: Partial<FeedRequest> = {},
  options: Partial<WebOptions> = {},
): Promise<FeedAnswer> {
  const web = await openWeb({ version: '1.2.3', ...options });
  onTestFinished(web.close);
  return fetchFeed(web, { address, chosenBy: 'reader', headers: [], ...request });
}

function told(answer: FeedAnswer): string {
  if (answer.kind === 'feed') return Buffer.from(answer.bytes).toString();
  return answer.kind === 'problem' ? answer.what : answer.kind;
}

describe('a feed', () => {
  test('comes with what is to be known of it', async () => {
    const { port, asked } = await serve((request, response) => {
      if (request.url === '/old') return void response.writeHead(301, { Location: '/new' }).end();
      response
        .setHeader('Content-Type', 'text/xml; charset=utf-8')
        .setHeader('ETag', 'W/"a b"')
        .setHeader('Last-Modified', DATE)
        .setHeader('Cache-Control', 'max-age=300')
        .end(FEED);
    });
    expect(await ask(`http://u:p@127.0.0.1:${port}/old#x`)).toEqual({
      kind: 'feed',
      bytes: Buffer.from(FEED),
      address: `http://127.0.0.1:${port}/new`,
      mediaType: 'text/xml; charset=utf-8',
      etag: 'W/"a b"',
      lastModified: DATE,
      movedTo: `http://u:p@127.0.0.1:${port}/new#x`,
      freshFor: 300,
    });
    expect(asked[0]?.headers.accept).toMatch(/^application\/rss\+xml, application\/atom\+xml, /);
    expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
    expect(asked[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  test.each([
    'text/html',
    'text/plain',
    'application/octet-stream',
    'application/json',
    'application/atom+xml',
    'application/gzip',
    'nonsense',
    '',
  ])('may be called %j', async (mediaType) => {
    const { origin } = await serve((_, response) => response.setHeader('Content-Type', mediaType).end(FEED));
    expect(await ask(origin)).toMatchObject({ kind: 'feed', mediaType, bytes: Buffer.from(FEED) });
  });

  test.each<[string, Uint8Array, string]>([
    ['gzip', gzipSync(FEED), 'gzip'],
    ['Brotli', brotliCompressSync(FEED), 'br'],
    ['a zlib stream', deflateSync(FEED), 'deflate'],
    ['gzip of which nothing is said', gzipSync(FEED), ''],
    ['a gzip file in gzip', gzipSync(gzipSync(FEED)), 'gzip'],
    ['gzip that is none', Buffer.from(FEED), 'gzip'],
  ])('is unpacked from %s', async (_, body, encoding) => {
    const { origin } = await serve((_, response) => {
      if (encoding !== '') response.setHeader('Content-Encoding', encoding);
      response.end(body);
    });
    expect(told(await ask(origin))).toBe(FEED);
  });

  test('may be large', async () => {
    const items = '<item><title>One more</title></item>'.repeat(300_000);
    const { origin } = await serve((_, response) => response.end(items));
    const answer = await ask(origin);
    expect(answer.kind === 'feed' && answer.bytes.length).toBe(items.length);
  });

  test('may be empty, which is for others to judge', async () => {
    const { origin } = await serve((_, response) => response.setHeader('Content-Encoding', 'gzip').end());
    expect(await ask(origin)).toMatchObject({ kind: 'feed', bytes: Buffer.of() });
  });
});

describe('what is known already', () => {
  /** Says that nothing has changed to whoever knows this. */
  const knowing =
    (etag: string): RequestListener =>
    (request, response) => {
      response.setHeader('ETag', etag);
      if (request.headers['if-none-match'] === etag)
        response.writeHead(304, { 'Cache-Control': 'max-age=60' }).end();
      else response.end(FEED);
    };

  test.each(['"plain"', 'W/"weak"', 'unquoted', '"with, comma"', '""', '"a\tb"', '"abc-gzip"'])(
    'is asked for by %j exactly',
    async (etag) => {
      const { origin, asked } = await serve(knowing(etag));
      const first = await ask(origin);
      expect(first).toMatchObject({ kind: 'feed', etag });
      const again = await ask(origin, { etag });
      expect(asked[1]?.headers['if-none-match']).toBe(etag);
      expect(again).toEqual({ kind: 'unchanged', etag, freshFor: 60 });
    },
  );

  test('is asked for by an ETag of any bytes', async () => {
    let asked = '';
    const port = await serveRaw((socket) => {
      socket.on('data', (request) => {
        asked = request.toString('latin1');
        socket.end(
          Buffer.from('HTTP/1.1 200 OK\r\nETag: "\xe4\xff\x80"\r\nContent-Length: 0\r\n\r\n', 'latin1'),
        );
      });
    });
    const answer = await ask(`http://127.0.0.1:${port}/`);
    expect(answer).toMatchObject({ etag: '"\xe4\xff\x80"' });
    await ask(`http://127.0.0.1:${port}/`, { etag: '"\xe4\xff\x80"' });
    expect(asked.toLowerCase()).toContain('if-none-match: "\xe4\xff\x80"\r\n');
  });

  test('is asked for by its date exactly, whatever that looks like', async () => {
    const { origin, asked } = await serve((_, response) => response.writeHead(304).end());
    const answer = await ask(origin, { etag: '"1"', lastModified: 'Yesterday, 7 o’clock' });
    expect(answer).toEqual({ kind: 'unchanged' });
    expect(asked[0]?.headers['if-none-match']).toBe('"1"');
    await ask(origin, { lastModified: '21 Oct 2026 07:00 CEST' });
    expect(asked[1]?.headers['if-modified-since']).toBe('21 Oct 2026 07:00 CEST');
  });

  test('is asked for along redirects, and may have moved', async () => {
    const { origin, asked } = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(308, { Location: '/b' }).end();
      else response.writeHead(304, { ETag: '"2"' }).end();
    });
    const answer = await ask(`${origin}/a`, { etag: '"1"' });
    expect(answer).toEqual({ kind: 'unchanged', etag: '"2"', movedTo: `${origin}/b` });
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', '"1"']);
  });

  test('is not asked for by what cannot be sent', async () => {
    const { origin, asked } = await serve(feed);
    const broken = ['', '"a\r\nX-B: b"', '"a\0"', '"ü€"', `"${'x'.repeat(3000)}"`];
    for (const etag of broken) expect(told(await ask(origin, { etag, lastModified: etag }))).toBe(FEED);
    for (const { headers } of asked) expect(Object.keys(headers).join()).not.toContain('if-');
  });

  test('is not kept for the next time when it is too long', async () => {
    const { origin } = await serve((_, response) => response.setHeader('ETag', 'x'.repeat(3000)).end(FEED));
    expect(await ask(origin)).not.toHaveProperty('etag');
  });

  test('an ETag that changes each time brings the feed each time', async () => {
    let count = 0;
    const { origin } = await serve((_, response) => response.setHeader('ETag', `"${count++}"`).end(FEED));
    expect(await ask(origin)).toMatchObject({ kind: 'feed', etag: '"0"' });
    expect(await ask(origin, { etag: '"0"' })).toMatchObject({ kind: 'feed', etag: '"1"' });
  });

  test('an answer that nothing has changed may have a body all the same', async () => {
    const port = await serveRaw((socket) => {
      socket.on('data', () =>
        socket.write(`HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nContent-Length: 5\r\n\r\nhello`),
      );
    });
    const web = await openWeb({ version: '1.2.3' });
    onTestFinished(web.close);
    const request = {
      address: `http://127.0.0.1:${port}/`,
      chosenBy: 'reader',
      headers: [],
      etag: '"1"',
    } as const;
    for (let round = 0; round < 3; round++)
      expect(await fetchFeed(web, request)).toEqual({ kind: 'unchanged', etag: '"1"' });
  });

  test('nobody who asked for everything is told that nothing has changed', async () => {
    const { origin } = await serve((_, response) => response.writeHead(304).end());
    expect(await ask(origin)).toEqual({
      kind: 'problem',
      what: 'is answered as if it were known already (304)',
      hint: 'Its server has a fault; try again later.',
      status: 304,
    });
  });
});

describe('not now', () => {
  test.each([
    [429, '120', 120],
    [503, '0', 0],
    [429, 'Wed, 21 Oct 2026 07:02:00 GMT', 120],
    [503, 'Wednesday, 21-Oct-26 07:02:00 GMT', 120],
    [429, 'Wed Oct 21 07:02:00 2026', 120],
    [429, 'Wed, 21 Oct 2026 06:00:00 GMT', 0],
    [429, 'tomorrow', undefined],
    [429, '-1', undefined],
    [503, '', undefined],
    [500, '7200', 7200],
  ])('%i with Retry-After %j', async (status, header, seconds) => {
    const { origin } = await serve((_, response) => {
      response.setHeader('Date', DATE);
      if (header !== '') response.setHeader('Retry-After', header);
      response.writeHead(status).end();
    });
    const answer = await ask(origin);
    expect(answer).toMatchObject({ kind: 'later', host: new URL(origin).host, problem: { status } });
    expect(answer.kind === 'later' && answer.retryAfter).toBe(seconds);
  });

  test('a server that does not tell the time is taken by ours', async () => {
    const { origin } = await serve((_, response) => {
      response.sendDate = false;
      response.writeHead(429, { 'Retry-After': DATE }).end();
    });
    const now = new Date('2026-10-21T06:59:00Z');
    expect(await ask(origin, { now })).toMatchObject({ kind: 'later', retryAfter: 60 });
    expect(await ask(origin)).not.toHaveProperty('retryAfter');
  });

  test('and then it is there', async () => {
    let count = 0;
    const { origin } = await serve((request, response) => {
      if (count++ === 0) response.writeHead(429, { 'Retry-After': '1' }).end();
      else feed(request, response);
    });
    expect((await ask(origin)).kind).toBe('later');
    expect(told(await ask(origin))).toBe(FEED);
  });

  test('is told of the host that says so', async () => {
    const { origin, port } = await serve((request, response) => {
      if (request.url === '/')
        response.writeHead(302, { Location: `http://other.example:${port}/busy` }).end();
      else response.writeHead(429).end();
    });
    const proxy = await forwarding();
    proxy.hosts.set('other.example', (_, response) => response.writeHead(429).end());
    const options = { proxies: proxy.settings, lookup: answering('93.184.216.34') };
    expect(await ask(origin, {}, options)).toMatchObject({
      kind: 'later',
      host: `other.example:${port}`,
    });
  });
});

describe('an end', () => {
  test('for good', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(301, { Location: '/' }).end();
      else response.writeHead(410).end('gone');
    });
    for (const path of ['/', '/moved'])
      expect(await ask(origin + path)).toMatchObject({ kind: 'gone', problem: { status: 410 } });
  });

  test('only of where it is for today', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: '/today' }).end();
      else response.writeHead(410).end('gone');
    });
    expect(await ask(origin)).toMatchObject({ kind: 'problem', status: 410 });
  });

  test('of the waiting', async () => {
    const ending = new AbortController();
    const { origin } = await serve(() => ending.abort());
    expect(await ask(origin, { signal: ending.signal })).toEqual({ kind: 'stopped' });
  });
});

describe('what is no feed', () => {
  test.each<[string, number, string]>([
    ['nothing', 204, 'is answered without a feed (204)'],
    ['nothing to be seen', 205, 'is answered without a feed (205)'],
    ['a part', 206, 'is answered without a feed (206)'],
    ['several to choose from', 300, 'is answered without a feed (300)'],
    ['a place that is not named', 301, 'is answered without a feed (301)'],
    ['one for others', 403, 'may not be fetched: its site does not let news in (403)'],
    ['none', 404, 'does not exist (404)'],
    ['a fault', 500, 'cannot be had just now: its site has a fault (500)'],
  ])('%s', async (_, status, what) => {
    const { origin } = await serve((_, response) => response.writeHead(status).end());
    expect(await ask(origin)).toMatchObject({ kind: 'problem', what, status });
  });

  test.each([
    ['image/png', 'is an image, not a feed'],
    ['image/svg+xml', 'is an image, not a feed'],
    ['audio/mpeg', 'is a recording, not a feed'],
    ['video/mp4', 'is a video, not a feed'],
    ['application/pdf', 'is a PDF document, not a feed'],
  ])('%s', async (mediaType, what) => {
    const { origin } = await serve((_, response) => response.setHeader('Content-Type', mediaType).end('x'));
    expect(told(await ask(origin))).toBe(what);
  });

  test.each<[string, RequestListener]>([
    [
      'less than was announced',
      (_, r) => {
        r.writeHead(200, { 'Content-Length': 100 });
        r.write(FEED, () => r.destroy());
      },
    ],
    ['chunks without an end', (_, r) => r.write(FEED, () => r.destroy())],
    ['nothing at all', (_, r) => r.destroy()],
    ['a reset', (_, r) => r.write(FEED, () => r.socket?.resetAndDestroy())],
    [
      'a cut gzip stream',
      (_, r) => r.setHeader('Content-Encoding', 'gzip').end(gzipSync(FEED).subarray(0, 30)),
    ],
    ['a cut gzip file', (_, r) => r.end(gzipSync(FEED).subarray(0, 30))],
  ])('%s', async (_, listener) => {
    const { origin } = await serve(listener);
    expect(told(await ask(origin))).toBe('has arrived only in part: the connection broke off');
  });

  test('more than was announced counts for nothing', async () => {
    const port = await serveRaw((socket) => {
      socket.on('data', () =>
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${FEED.length}\r\n\r\n${FEED}and more`),
      );
    });
    expect(told(await ask(`http://127.0.0.1:${port}/`))).toBe(FEED);
  });

  test.each<[string, string, Uint8Array]>([
    ['Brotli that is none', 'br', Buffer.from(FEED)],
    ['gzip that is broken', 'gzip', Buffer.concat([gzipSync(FEED).subarray(0, 10), Buffer.alloc(40, 0xff)])],
    ['deflate that is none', 'deflate', Buffer.from(FEED)],
    ['a broken gzip file', '', Buffer.concat([gzipSync(FEED).subarray(0, 10), Buffer.alloc(40, 0xff)])],
  ])('%s', async (_, encoding, body) => {
    const { origin } = await serve((_, response) => {
      if (encoding !== '') response.setHeader('Content-Encoding', encoding);
      response.end(body);
    });
    expect(told(await ask(origin))).toBe('cannot be unpacked: it is not what its server says');
  });

  test('no hint speaks of a page', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/unknown') response.setHeader('Content-Encoding', 'zstd').end('x');
      else if (request.url === '/nowhere') response.writeHead(302, { Location: 'http://[' }).end();
      else if (request.url === '/file') response.writeHead(302, { Location: 'file:///etc/passwd' }).end();
      else if (request.url === '/far') response.writeHead(302, { Location: `${request.url}/far` }).end();
      else response.writeHead(302, { Location: String(request.url) }).end();
    });
    for (const path of ['/unknown', '/nowhere', '/file', '/far', '/circle']) {
      const answer = await ask(origin + path);
      expect(answer.kind === 'problem' && answer.hint).toBe('Check the address of the feed.');
    }
  });
});

describe('limits', () => {
  const TOO_BIG = 'is bigger than any feed: more than 20000 bytes';

  test.each<[string, RequestListener]>([
    [
      'a body without end',
      (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write('and on '.repeat(1000)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    ],
    [
      'a stream of nothing without end',
      (_, response) => {
        response.setHeader('Content-Encoding', 'gzip');
        const nothing = gzipSync('');
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.concat(new Array(100).fill(nothing))));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    ],
    ['a length that says so', (_, r) => r.writeHead(200, { 'Content-Length': 20_001 }).write('x')],
    ['one byte more', (_, r) => r.end(Buffer.alloc(20_001))],
    ...(['gzip', 'br', 'deflate', 'gzip, gzip', 'gzip, br'] as const).map(
      (encoding): [string, RequestListener] => {
        const packers = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
        const bomb = encoding
          .split(', ')
          .reduce((bytes, name) => packers[name as keyof typeof packers](bytes), Buffer.alloc(2_000_000));
        return [`a bomb of ${encoding}`, (_, r) => r.setHeader('Content-Encoding', encoding).end(bomb)];
      },
    ),
    ['a bomb in a file', (_, r) => r.end(gzipSync(Buffer.alloc(2_000_000)))],
    [
      'a bomb in a packed file',
      (_, r) => r.setHeader('Content-Encoding', 'gzip').end(gzipSync(gzipSync(Buffer.alloc(2_000_000)))),
    ],
  ])('of size: %s', async (_, listener) => {
    const { origin } = await serve(listener);
    expect(told(await ask(origin, { limits: SMALL }))).toBe(TOO_BIG);
  });

  test('are those of the session where the request has none', async () => {
    const { origin } = await serve((_, response) => response.end(gzipSync(Buffer.alloc(20_001))));
    expect(told(await ask(origin, {}, { limits: SMALL }))).toBe(TOO_BIG);
    expect(told(await ask(origin, { limits: { bytes: 30_000 } }, { limits: SMALL }))).toHaveLength(20_001);
  });

  test('just that much is allowed', async () => {
    const { origin } = await serve((_, response) => response.end(Buffer.alloc(20_000)));
    expect((await ask(origin, { limits: SMALL })).kind).toBe('feed');
  });

  test.each<[string, RequestListener]>([
    ['a server that only listens', () => {}],
    [
      'a drip',
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 5);
        response.on('close', () => clearInterval(drip));
      },
    ],
    ['a body that stops', (_, response) => response.write(FEED.slice(0, 20))],
  ])('of time: %s', async (_, listener) => {
    const { origin } = await serve(listener);
    expect(told(await ask(origin, { limits: { total: 100 } }))).toBe('does not arrive: it takes too long');
  });
});

describe('secrets', () => {
  test('are in no answer but the address to be asked from now on', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(301, { Location: '/' }).end();
      else if (request.url === '/abroad')
        response.writeHead(302, { Location: 'http://eve:trap@localhost:1/' }).end();
      else feed(request, response);
    });
    const headers = [['X-Key', 'sesame']] as const;
    const login = `http://jane:sesame@127.0.0.1:${port}`;
    const answer = await ask(`${login}/moved`, { headers });
    expect(answer).toMatchObject({ address: `http://127.0.0.1:${port}/`, movedTo: `${login}/` });
    expect(JSON.stringify(await ask(`${login}/abroad`, { headers }))).not.toMatch(/jane|sesame|trap/);
    expect(JSON.stringify(await ask(`${login.replace('http', 'gopher')}/`, { headers }))).not.toMatch(
      /jane|sesame/,
    );
  });

  test('that are of no use are told of', async () => {
    const { origin } = await serve((_, response) => response.writeHead(401).end());
    const headers = [['authorization', 'Bearer 1']] as const;
    const refused = { what: 'does not accept that login (401)', status: 401 };
    expect(await ask(origin, { headers })).toMatchObject(refused);
    expect(await ask(origin.replace('//', '//jane:sesame@'))).toMatchObject(refused);
    expect(told(await ask(origin, { headers: [['X-Key', 'a']] }))).toMatch(/^may be read only with a login/);
  });

  test('that stay behind at a redirect are told of', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', (_, response) => response.writeHead(401).end());
    proxy.hosts.set('near.example', (_, response) =>
      response.writeHead(302, { Location: 'http://far.example/feed' }).end(),
    );
    const through = { proxies: proxy.settings, lookup: answering('93.184.216.34') };
    const hintFor = async (address: string, headers: FeedRequest['headers']) => {
      const answer = await ask(address, { headers }, through);
      return answer.kind === 'problem' ? answer.hint : answer.kind;
    };
    const astray =
      'It is at http://far.example/feed now, and a login goes nowhere else: subscribe to that address.';
    expect(await hintFor('http://near.example/', [['X-Key', 'sesame']])).toBe(astray);
    expect(await hintFor('http://jane:sesame@near.example/', [])).toBe(astray);
    expect(await hintFor('http://near.example/', [])).toMatch(/^Subscribe again with the login/);
    expect(await hintFor('http://far.example/', [['X-Key', 'sesame']])).toMatch(
      /^Subscribe again with the login/,
    );
  });

  test('are not trusted to a server that nobody vouches for', async () => {
    const { origin, asked } = await serveTls(feed, 'expired');
    const headers = [['X-Key', 'sesame']] as const;
    expect(told(await ask(origin, { headers }))).toMatch(/^is not shown: /);
    expect(told(await ask(origin, { headers }, { authorities: [authority('expired')] }))).toMatch(/expired$/);
    expect(asked).toEqual([]);
  });
});

test('whatever a server says, there is an answer', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'HTTP/1.1 200 OK\r\n',
      'HTTP/1.1 301 M\r\n',
      'HTTP/1.1 304 N\r\n',
      'HTTP/1.1 100 C\r\n\r\n',
    ),
    fc.constantFrom(
      'Location: /x\r\n',
      'Location: ://\r\n',
      'Content-Length: 3\r\n',
      'ETag: "\x80"\r\n',
      '\r\n',
    ),
    fc.constantFrom(
      'Transfer-Encoding: chunked\r\n',
      '3\r\nabc\r\n',
      '0\r\n\r\n',
      'Content-Encoding: gzip\r\n',
    ),
    fc.constantFrom(
      'Cache-Control: max-age=,,="\r\n',
      'Retry-After: \xff\r\n',
      'Expires: now\r\n',
      'HTTP/0.9 1',
    ),
    fc.string({ unit: 'binary-ascii' }),
  );
  const says = fc.array(piece, { maxLength: 8 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1'));
  let words = Buffer.of();
  const port = await serveRaw((socket) => {
    socket.on('data', () => socket.end(words));
  });
  const web = await openWeb({ version: '1.2.3', limits: { total: 1000 } });
  onTestFinished(web.close);
  const request = {
    address: `http://127.0.0.1:${port}/`,
    chosenBy: 'reader',
    headers: [],
    etag: '"1"',
  } as const;
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      says,
      fc.constantFrom('', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 304 Not Modified\r\n'),
      async (said, first) => {
        words = Buffer.concat([Buffer.from(first), said]);
        kinds.add((await fetchFeed(web, request)).kind);
      },
    ),
    { numRuns: 300 },
  );
  expect(['feed', 'problem', 'unchanged'].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('content may not name what is near, but where the reader has been before', async () => {
  const { origin, asked } = await serve(feed);
  const content = { chosenBy: 'content' } as const;
  expect(told(await ask(origin, content))).toContain('lies in your own network');
  expect(asked).toEqual([]);
  expect(told(await ask(`${origin}/feed`, { ...content, trustedOrigin: origin }))).toBe(FEED);
});
