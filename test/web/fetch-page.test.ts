import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fetching, fetchPage } from '../../src/web/fetch-page.ts';
import { authority, type Served, serve, serveRaw, serveTls } from './serve.ts';
import { answering, failing, forwarding, tunnelling } from './ways.ts';

const READER = { chosenBy: 'reader', version: '1.2.3' } as const;
const CONTENT = { chosenBy: 'content', version: '1.2.3' } as const;
const PAGE = '<!doctype html><p>It was large.</p>';

const page: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
};

/** Leads from each path to the next, and gives the page where there is none. */
function leading(steps: Readonly<Record<string, string>>, status = 302): RequestListener {
  return (request, response) => {
    const to = steps[request.url ?? ''];
    if (to === undefined) return page(request, response);
    response.writeHead(status, { Location: to }).end('moved');
  };
}

function told(fetching: Fetching): string {
  return fetching.kind === 'page' ? `page: ${Buffer.from(fetching.bytes)}` : fetching.what;
}

describe('a page', () => {
  test('comes with its final address, its type as sent, and its bytes', async () => {
    const { origin } = await serve(leading({ '/old': '/new?a=1#top' }));
    expect(await fetchPage(`${origin}/old#part`, READER)).toEqual({
      kind: 'page',
      address: `${origin}/new?a=1`,
      mediaType: 'text/html; charset=utf-8',
      bytes: Buffer.from(PAGE),
    });
  });

  test('is asked for by name and without any trace', async () => {
    const { origin, asked } = await serve((request, response) => {
      response.setHeader('Set-Cookie', 'a=b');
      leading({ '/': '/next' })(request, response);
    });
    await fetchPage(`${origin}/`, READER);
    expect(asked.map(({ url }) => url)).toEqual(['/', '/next']);
    expect(Object.keys(asked[1]?.headers ?? {}).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].sort(),
    );
    expect(asked[1]?.headers['user-agent']).toBe(
      'news/1.2.3 (terminal news reader; run by its reader, no contact set)',
    );
  });

  test('may be empty, and have no type', async () => {
    const { origin } = await serve((_, response) => response.end());
    expect(await fetchPage(origin, READER)).toMatchObject({
      kind: 'page',
      mediaType: '',
      bytes: Buffer.of(),
    });
  });

  test.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['gzip by its old name', 'x-gzip', gzipSync(PAGE)],
    ['deflate', 'deflate', deflateSync(PAGE)],
    ['deflate without its frame', 'deflate', deflateRawSync(PAGE)],
    ['Brotli', 'br', brotliCompressSync(PAGE)],
    ['two of them', 'gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['none by name', 'identity', Buffer.from(PAGE)],
    ['gzip that it only says', 'gzip', Buffer.from(PAGE)],
    ['two that are one', 'gzip, gzip', gzipSync(PAGE)],
  ])('is unpacked from %s', async (_, encoding, body) => {
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': encoding }).end(body),
    );
    expect(told(await fetchPage(origin, READER))).toBe(`page: ${PAGE}`);
  });
});

describe('what is no page', () => {
  test.each<[string, RequestListener, string]>([
    ['a missing one', (_, r) => r.writeHead(404).end(PAGE), 'does not exist (404)'],
    ['a moved one, without a place', (_, r) => r.writeHead(301).end(), 'is answered without a page (301)'],
    ['an image', (_, r) => r.setHeader('Content-Type', 'image/png').end(), 'is an image, not text'],
    [
      'an unknown compression',
      (_, r) => r.setHeader('Content-Encoding', 'zstd').end('x'),
      'is compressed in a way that news does not know',
    ],
    [
      'compression upon compression',
      (_, r) => r.setHeader('Content-Encoding', 'gzip,gzip,gzip,gzip').end('x'),
      'is compressed many times over',
    ],
    [
      'what only says that it is compressed',
      (_, r) => r.setHeader('Content-Encoding', 'br').end(PAGE),
      'cannot be unpacked: it is not what its server says',
    ],
    [
      'a cut gzip file',
      (_, r) => r.setHeader('Content-Encoding', 'gzip').end(gzipSync(PAGE).subarray(0, 30)),
      'has arrived only in part: the connection broke off',
    ],
    [
      'a cut Brotli file',
      (_, r) => r.setHeader('Content-Encoding', 'br').end(brotliCompressSync(PAGE).subarray(0, 20)),
      'has arrived only in part: the connection broke off',
    ],
    [
      'less than was announced',
      (_, r) => {
        r.writeHead(200, { 'Content-Length': 100 });
        r.write(PAGE, () => r.destroy());
      },
      'has arrived only in part: the connection broke off',
    ],
    [
      'chunks without an end',
      (_, r) => r.write(PAGE, () => r.destroy()),
      'has arrived only in part: the connection broke off',
    ],
    ['nothing at all', (_, r) => r.destroy(), 'has arrived only in part: the connection broke off'],
  ])('%s', async (_, listener, what) => {
    const { origin } = await serve(listener);
    const fetching = await fetchPage(origin, READER);
    expect(told(fetching)).toBe(what);
    expect(fetching.kind === 'problem' && fetching.hint).toMatch(/\.$/);
  });

  test.each([
    ['something else than HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: long\r\n\r\nab'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${`X-Filler: ${'x'.repeat(1000)}\r\n`.repeat(70)}\r\n`],
  ])('%s', async (_, words) => {
    const port = await serveRaw((socket) => socket.end(words));
    const fetching = await fetchPage(`http://127.0.0.1:${port}/`, READER);
    expect(told(fetching)).toBe('has a server that does not speak HTTP as it should');
  });

  test('many headers are still a page', async () => {
    const { origin } = await serve((_, response) => {
      for (let number = 0; number < 30; number++) response.setHeader(`X-${number}`, 'x'.repeat(1000));
      response.end('x');
    });
    expect(told(await fetchPage(origin, READER))).toBe('page: x');
  });

  test.each([
    ['file:///etc/passwd'],
    ['data:text/html,hello'],
    ['javascript:alert(1)'],
    ['ftp://example.org/'],
    ['blob:https://example.org/1'],
    ['http://'],
    ['https://exa mple.org/'],
    ['example.org'],
    [''],
  ])('the address %j', async (address) => {
    expect(told(await fetchPage(address, READER))).toBe('is no address of the web');
  });

  test('any text for an address', async () => {
    const options = { ...READER, lookup: failing('ENOTFOUND') };
    const address = fc.oneof(
      fc.string(),
      fc.webUrl().map((url) => url.replace(/\/\/[^/]*/, '//nowhere.invalid')),
    );
    await fc.assert(
      fc.asyncProperty(address, async (text) => {
        expect(told(await fetchPage(text, options))).toMatch(/^(?:is no address|cannot be found)/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('limits', () => {
  const endless: RequestListener = (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('and on '.repeat(1000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };

  test.each<[string, RequestListener]>([
    ['a body without end', endless],
    [
      'a length that says so',
      (_, response) => response.writeHead(200, { 'Content-Length': 20_001 }).write('x'),
    ],
    [
      'a body that unpacks to more',
      (_, response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(1_000_000))),
    ],
  ])('of size: %s', async (_, listener) => {
    const { origin } = await serve(listener);
    const limits = { bytes: 20_000 };
    expect(told(await fetchPage(origin, { ...READER, limits }))).toBe('is larger than 20000 bytes');
  });

  test('a gzip bomb is refused as soon as it is too large', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(100 << 20)));
    const { origin } = await serve((_, response) =>
      response.setHeader('Content-Encoding', 'gzip, gzip').end(bomb),
    );
    expect(told(await fetchPage(origin, READER))).toBe('is larger than 20 MiB');
  });

  test.each<[string, Parameters<typeof fetchPage>[1]['limits'], RequestListener]>([
    ['until the first lines', { headers: 50 }, () => {}],
    ['in all, waiting for the first lines', { total: 50 }, () => {}],
    ['in all, waiting for the rest', { total: 100 }, (_, response) => response.write('x')],
    [
      'in all, over many redirects',
      { total: 100, redirects: 1e6 },
      (request, response) => {
        setTimeout(() => response.writeHead(302, { Location: `${request.url}x` }).end(), 5);
      },
    ],
  ])('of time %s', async (_, limits, listener) => {
    const { origin } = await serve(listener);
    expect(told(await fetchPage(origin, { ...READER, ...(limits && { limits }) }))).toMatch(
      /^does not arrive: (?:it|the server) takes too long$/,
    );
  });

  test('of time to connect', async () => {
    const options = { ...READER, limits: { connect: 50 }, lookup: () => {} };
    expect(told(await fetchPage('http://slow.example/', options))).toBe(
      'cannot be fetched: its server does not answer',
    );
  });
});

describe('redirects', () => {
  const steps = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`/${index}`, `/${index + 1}`]));

  test.each([301, 302, 303, 307, 308])('%i is followed', async (status) => {
    const { origin } = await serve(leading({ '/a': 'b' }, status));
    expect(await fetchPage(`${origin}/a`, READER)).toMatchObject({ address: `${origin}/b` });
  });

  test('ten are followed, eleven are not', async () => {
    const { origin } = await serve(leading(steps(10)));
    expect(await fetchPage(`${origin}/0`, READER)).toMatchObject({ address: `${origin}/10` });
    const longer = await serve(leading(steps(11)));
    expect(told(await fetchPage(`${longer.origin}/0`, READER))).toBe('is redirected more than 10 times');
  });

  test('a circle is named', async () => {
    const { origin, asked } = await serve(leading({ '/a': '/b', '/b': '/a#again' }));
    expect(await fetchPage(`${origin}/a`, READER)).toEqual({
      kind: 'problem',
      what: `is redirected in a circle, back to ${origin}/a`,
      hint: 'Open it in a browser, save the page, and name the file.',
    });
    expect(asked).toHaveLength(2);
  });

  test('a circle that a cookie would end is told so', async () => {
    const { origin } = await serve((_, response) =>
      response.writeHead(302, { Location: '/', 'Set-Cookie': 'consent=1' }).end(),
    );
    expect(await fetchPage(origin, READER)).toMatchObject({
      what: `is redirected in a circle, back to ${origin}/`,
      hint: expect.stringContaining('cookies'),
    });
  });

  test('their places may be written in UTF-8', async () => {
    const { origin } = await serve(leading({ '/a': Buffer.from('/käse').toString('latin1') }));
    expect(await fetchPage(`${origin}/a`, READER)).toMatchObject({ address: `${origin}/k%C3%A4se` });
  });

  test.each([
    ['file:///etc/passwd', 'is redirected to file:///etc/passwd, which is not on the web'],
    ['javascript:alert(1)', 'is redirected to javascript:alert(1), which is not on the web'],
    ['data:text/html,<p>x', 'is redirected to data:text/html,<p>x, which is not on the web'],
    ['http://[', 'is redirected to something that is no address'],
  ])('to %s are refused', async (location, what) => {
    const { origin } = await serve(leading({ '/': location }));
    expect(told(await fetchPage(origin, READER))).toBe(what);
  });
});

describe('who may send us where', () => {
  const secret = () => serve((_, response) => response.end('secret'));
  const near: RequestListener = page;

  test('the reader may name this machine, and that may lead on to itself', async () => {
    const { port } = await serve(leading({ '/': '/next', '/next': '/last' }));
    expect(await fetchPage(`http://localhost:${port}/`, READER)).toMatchObject({
      address: `http://localhost:${port}/last`,
    });
  });

  test.each<[string, (served: Served) => string]>([
    ['an address', ({ origin }) => origin],
    ['an address in other clothes', ({ port }) => `http://0x7f.1:${port}`],
    ['an IPv6 address', ({ port }) => `http://[::ffff:127.0.0.1]:${port}`],
    ['a name', ({ port }) => `http://localhost:${port}`],
    ['a name with a dot', ({ port }) => `http://localhost.:${port}`],
    ['a public name of a private address', ({ port }) => `http://near.example:${port}`],
  ])('content may not name this machine by %s', async (_, addressOf) => {
    const served = await secret();
    const fetching = await fetchPage(addressOf(served), { ...CONTENT, lookup: answering('127.0.0.1') });
    expect(told(fetching)).toBe(
      'may not be fetched: a page or a feed chose it, and it lies in your own network',
    );
    expect(served.asked).toEqual([]);
  });

  test('one private address among public ones is enough', async () => {
    const served = await secret();
    const lookup = answering('93.184.216.34', '127.0.0.1');
    const fetching = await fetchPage(`http://site.example:${served.port}`, { ...CONTENT, lookup });
    expect(fetching.kind).toBe('problem');
    expect(served.asked).toEqual([]);
  });

  test('a site that the reader named may not lead to this machine', async () => {
    const served = await secret();
    const { port } = await serve(leading({ '/': `http://localhost:${served.port}/x` }));
    const options = { ...READER, lookup: answering('127.0.0.1') };
    expect(await fetchPage(`http://site.example:${port}/`, options)).toEqual({
      kind: 'problem',
      what: `may not be followed to http://localhost:${served.port}/x, which lies in your own network`,
      hint: 'If that is what you want, name that address yourself.',
    });
    expect(served.asked).toEqual([]);
  });

  test('nor by a name of its own, nor to another port of the same host', async () => {
    const served = await secret();
    const options = { ...READER, lookup: answering('127.0.0.1') };
    for (const host of ['other.example', 'site.example']) {
      const { port } = await serve(leading({ '/': `http://${host}:${served.port}/x` }));
      const fetching = await fetchPage(`http://site.example:${port}/`, options);
      expect(told(fetching)).toContain(`may not be followed to http://${host}:${served.port}/x`);
    }
    expect(served.asked).toEqual([]);
  });

  test('nor back to itself over a stranger', async () => {
    const proxy = await forwarding();
    const { port, asked } = await serve(leading({ '/': 'http://far.example/' }));
    proxy.hosts.set('far.example', leading({ 'http://far.example/': `http://127.0.0.1:${port}/admin` }));
    const options = { ...READER, lookup: answering('93.184.216.34'), proxies: proxy.settings };
    expect(told(await fetchPage(`http://127.0.0.1:${port}/`, options))).toContain('may not be followed to');
    expect(asked.map(({ url }) => url)).toEqual(['/']);
  });

  test('content may go to public machines, over a proxy too', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', leading({ 'http://far.example/': 'http://farther.example/' }));
    proxy.hosts.set('farther.example', page);
    const options = { ...CONTENT, lookup: answering('93.184.216.34'), proxies: proxy.settings };
    expect(await fetchPage('http://far.example/', options)).toMatchObject({
      kind: 'page',
      address: 'http://farther.example/',
    });
  });

  test('but not over a proxy to what is private', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('near.example', near);
    const options = { ...CONTENT, lookup: answering('10.0.0.1'), proxies: proxy.settings };
    for (const address of ['http://near.example/', 'http://10.0.0.1/', 'http://wiki/']) {
      expect(told(await fetchPage(address, options))).toContain('lies in your own network');
    }
    expect(proxy.served.asked).toEqual([]);
  });

  test('a proxy may refuse', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', (_, response) => response.writeHead(407).end());
    const port = await serveRaw((socket) => socket.end('HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n'));
    const proxies = { ...proxy.settings, https: `http://127.0.0.1:${port}` };
    for (const address of ['http://far.example/', 'https://far.example/']) {
      expect(told(await fetchPage(address, { ...READER, proxies }))).toBe(
        'cannot be fetched: the proxy refuses',
      );
    }
  });

  test('a proxy may not be there', async () => {
    const gone = 'http://127.0.0.1:9';
    const proxies = { http: gone, https: gone, except: '' };
    for (const address of ['http://far.example/', 'https://far.example/'])
      expect(told(await fetchPage(address, { ...READER, proxies }))).toBe(
        'cannot be fetched: the proxy cannot be reached (ECONNREFUSED)',
      );
  });

  test('a name that only the proxy knows is left to it', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', page);
    const options = { ...CONTENT, lookup: failing('ENOTFOUND'), proxies: proxy.settings };
    expect((await fetchPage('http://far.example/', options)).kind).toBe('page');
  });
});

describe('a name and a password', () => {
  const LOGIN = 'jane:s%C3%A9same@';

  test('go to the origin they were typed for, and are in no answer', async () => {
    const { port, asked } = await serve(leading({ '/a': '/b' }));
    const fetching = await fetchPage(`http://${LOGIN}127.0.0.1:${port}/a`, READER);
    expect(fetching).toMatchObject({ kind: 'page', address: `http://127.0.0.1:${port}/b` });
    const expected = `Basic ${Buffer.from('jane:sésame').toString('base64')}`;
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([expected, expected]);
  });

  test('go nowhere else, and neither do those of a redirect', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', page);
    const { port, asked } = await serve(leading({ '/': 'http://eve:trap@far.example/' }));
    const options = { ...READER, lookup: answering('93.184.216.34'), proxies: proxy.settings };
    const fetching = await fetchPage(`http://${LOGIN}127.0.0.1:${port}/`, options);
    expect(fetching).toMatchObject({ address: 'http://far.example/' });
    expect(asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(proxy.served.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('are no part of a message', async () => {
    const { port } = await serve(leading({ '/': `http://${LOGIN}other.example:1/` }));
    const options = { ...READER, lookup: answering('127.0.0.1') };
    const fetching = await fetchPage(`http://${LOGIN}site.example:${port}/`, options);
    expect(told(fetching)).toContain('other.example');
    expect(JSON.stringify(fetching)).not.toMatch(/jane|same/);
  });

  test('are not taken from content', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', page);
    const options = { ...CONTENT, lookup: answering('93.184.216.34'), proxies: proxy.settings };
    await fetchPage(`http://${LOGIN}far.example/`, options);
    expect(proxy.served.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});

describe('TLS', () => {
  test('a certificate that somebody trusted vouches for', async () => {
    const { origin } = await serveTls(page);
    expect((await fetchPage(origin, { ...READER, authorities: [authority()] })).kind).toBe('page');
  });

  test('from https to http is followed, but no password goes along', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', page);
    const { port, asked } = await serveTls(leading({ '/': 'http://far.example/' }));
    const fetching = await fetchPage(`https://jane:sesame@localhost:${port}/`, {
      ...READER,
      authorities: [authority()],
      proxies: { ...proxy.settings, except: 'localhost' },
      lookup: (name, all, callback) =>
        answering(name === 'localhost' ? '127.0.0.1' : '93.184.216.34')(name, all, callback),
    });
    expect(fetching).toMatchObject({ kind: 'page', address: 'http://far.example/' });
    expect(asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(proxy.served.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('a certificate that nobody vouches for', async () => {
    const { origin, asked } = await serveTls(page);
    expect(told(await fetchPage(origin, READER))).toBe(
      'is not shown: nobody whom this computer trusts vouches for its server',
    );
    expect(asked).toEqual([]);
  });

  test('an expired certificate', async () => {
    const { origin } = await serveTls(page, 'expired');
    const options = { ...READER, authorities: [authority('expired')] };
    expect(told(await fetchPage(origin, options))).toBe(
      'is not shown: the certificate of its server has expired',
    );
  });

  test('the certificate of another site', async () => {
    const { port } = await serveTls(page);
    const options = { ...READER, authorities: [authority()], lookup: answering('127.0.0.1') };
    expect(told(await fetchPage(`https://other.example:${port}/`, options))).toBe(
      'is not shown: its server has the certificate of another site',
    );
    expect((await fetchPage(`https://site.example:${port}/`, options)).kind).toBe('page');
  });

  test('a server that does not know it', async () => {
    const { port } = await serve(page);
    expect(told(await fetchPage(`https://localhost:${port}/`, READER))).toBe(
      'cannot be fetched: its server does not speak TLS as it should',
    );
  });

  test('through a proxy', async () => {
    const { port } = await serveTls(page);
    const proxies = { http: '', https: await tunnelling(port), except: '' };
    const options = { ...READER, authorities: [authority()], proxies };
    expect((await fetchPage('https://site.example/', options)).kind).toBe('page');
    expect(told(await fetchPage('https://other.example/', options))).toBe(
      'is not shown: its server has the certificate of another site',
    );
  });
});

describe('servers out of reach', () => {
  test.each([
    ['ENOTFOUND', 'cannot be found: there is no site of this name'],
    ['EAI_AGAIN', 'cannot be found: nobody answers who knows the names of sites'],
    ['EAI_FAIL', 'cannot be fetched (EAI_FAIL)'],
  ])('by %s', async (code, what) => {
    expect(told(await fetchPage('http://site.example/', { ...READER, lookup: failing(code) }))).toBe(what);
  });

  test('because nobody listens', async () => {
    const options = { ...READER, lookup: answering('127.0.0.1', '127.0.0.1') };
    expect(told(await fetchPage('http://site.example:1/', options))).toBe(
      'cannot be fetched: the server refuses the connection',
    );
  });
});
