import type { RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WebOptions } from '../../src/web/fetch-options.ts';
import { A_PAGE, type FetchProblem } from '../../src/web/fetch-problem.ts';
import { openWeb, STOPPED, type Web } from '../../src/web/open-web.ts';
import type { Answer, WebRequest } from '../../src/web/web-request.ts';
import { authority, serve, serveRaw, serveTls } from './serve.ts';
import { answering, forwarding } from './ways.ts';

const PLAIN: WebRequest = { chosenBy: 'reader', accept: '*/*', wanted: A_PAGE, judge: () => 'with body' };
const CONTENT: WebRequest = { ...PLAIN, chosenBy: 'content' };
const SECRET = ['X-Key', 'sesame'] as const;

async function opened(options: Partial<WebOptions> = {}): Promise<Web> {
  const web = await openWeb({ version: '1.2.3', ...options });
  onTestFinished(web.close);
  return web;
}

function told(answer: Answer | FetchProblem): string {
  return answer.kind === 'problem' ? answer.what : Buffer.from(answer.bytes).toString();
}

const hello: RequestListener = (_, response) => response.end('hello');

/** Leads from each path to the next, and says hello where there is none. */
function leading(steps: Readonly<Record<string, readonly [status: number, to: string]>>): RequestListener {
  return (request, response) => {
    const step = steps[request.url ?? ''];
    if (step === undefined) response.end('hello');
    else response.writeHead(step[0], { Location: step[1] }).end('moved');
  };
}

describe('connections', () => {
  test('serve again, after an answer, a redirect, and one that is not read', async () => {
    const sockets = new Set<unknown>();
    const { origin } = await serve((request, response) => {
      sockets.add(request.socket);
      leading({ '/moved': [302, '/'] })(request, response);
    });
    const web = await opened();
    for (let round = 0; round < 5; round++) {
      await web.ask(origin, PLAIN);
      await web.ask(origin, { ...PLAIN, judge: () => 'without body' });
      await web.ask(origin, { ...PLAIN, judge: () => ({ kind: 'problem', what: 'is not wanted' }) });
      await web.ask(`${origin}/moved`, PLAIN);
    }
    // The body of a redirect may still be on its way when the next request goes out.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  test('one that was closed while it rested is no problem', async () => {
    let asked = 0;
    const port = await serveRaw((socket) => {
      let isFirst = true;
      socket.on('data', () => {
        asked++;
        if (isFirst) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');
        else socket.destroy();
        isFirst = false;
      });
    });
    const web = await opened();
    const answers = [];
    for (let round = 0; round < 3; round++)
      answers.push(told(await web.ask(`http://127.0.0.1:${port}/`, PLAIN)));
    expect(answers).toEqual(['hello', 'hello', 'hello']);
    expect(asked).toBeGreaterThan(3); // some of them in vain
  });

  test.each([
    ['an answer', 200],
    ['a redirect', 302],
  ])('a body that nobody wants is let go, however slowly it comes: of %s', async (_, status) => {
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const { origin } = await serve((request, response) => {
      if (request.url !== '/') return void response.end();
      response.writeHead(status, { Location: '/next' });
      const drip = setInterval(() => response.write('.'), 5);
      response.on('close', () => {
        clearInterval(drip);
        close();
      });
    });
    const web = await opened();
    const answer = await web.ask(origin, { ...PLAIN, judge: () => 'without body' });
    expect(answer).toMatchObject({ kind: 'answer', bytes: new Uint8Array() });
    await closed;
  });

  test('a short body that nobody wants is read all the same', async () => {
    let tell: (isWhole: boolean) => void = () => {};
    const whole = new Promise<boolean>((resolve) => {
      tell = resolve;
    });
    const { origin } = await serve((_, response) => {
      response.on('close', () => tell(response.writableFinished));
      response.write('first');
      setTimeout(() => response.end('second'), 50);
    });
    const web = await opened();
    await web.ask(origin, { ...PLAIN, judge: () => 'without body' });
    expect(await whole).toBe(true);
  });

  test('a server that hangs up at once is asked only once', async () => {
    let asked = 0;
    const port = await serveRaw((socket) => {
      socket.on('data', () => {
        asked++;
        socket.destroy();
      });
    });
    const web = await opened();
    await web.ask(`http://127.0.0.1:${port}/`, PLAIN);
    expect(asked).toBe(1);
  });

  test('a server that always hangs up is asked only twice', async () => {
    let asked = 0;
    const port = await serveRaw((socket) => {
      socket.on('data', () => {
        asked++;
        if (asked === 1) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');
        else socket.destroy();
      });
    });
    const web = await opened();
    await web.ask(`http://127.0.0.1:${port}/`, PLAIN);
    expect(told(await web.ask(`http://127.0.0.1:${port}/`, PLAIN))).toBe(
      'has arrived only in part: the connection broke off',
    );
    expect(asked).toBe(3);
    expect(told(await web.ask('http://127.0.0.1:1/', PLAIN))).toBe(
      'cannot be fetched: the server refuses the connection',
    );
  });

  test('what was opened for the reader carries nothing of a stranger', async () => {
    const { origin, asked } = await serve(hello);
    const web = await opened();
    expect(told(await web.ask(origin, PLAIN))).toBe('hello');
    expect(told(await web.ask(origin, CONTENT))).toContain('lies in your own network');
    expect(asked).toHaveLength(1);
  });
});

describe('an end to the waiting', () => {
  const hanging: RequestListener = () => {};

  test('by a signal, before or while it is asked', async () => {
    const ending = new AbortController();
    const { origin, asked } = await serve(() => ending.abort());
    const web = await opened();
    expect(await web.ask(origin, { ...PLAIN, signal: ending.signal })).toBe(STOPPED);
    expect(asked).toHaveLength(1);
    expect(await web.ask(origin, { ...PLAIN, signal: ending.signal })).toBe(STOPPED);
    expect(asked).toHaveLength(1);
  });

  test('by a signal in the middle of a body', async () => {
    const ending = new AbortController();
    const { origin } = await serve((_, response) => {
      response.write('x');
      setTimeout(() => ending.abort(), 20);
    });
    const web = await opened();
    expect(await web.ask(origin, { ...PLAIN, signal: ending.signal })).toBe(STOPPED);
  });

  test('by the session', async () => {
    const web = await opened();
    const { origin } = await serve(() => void web.close());
    expect(await web.ask(origin, PLAIN)).toBe(STOPPED);
    expect(await web.ask(origin, PLAIN)).toBe(STOPPED);
  });

  test('by limits of the request or of the session', async () => {
    const { origin } = await serve(hanging);
    const web = await opened({ limits: { headers: 20 } });
    expect(told(await web.ask(origin, PLAIN))).toBe('does not arrive: the server takes too long');
    const limits = { headers: 1000, total: 20 };
    expect(told(await web.ask(origin, { ...PLAIN, limits }))).toBe('does not arrive: it takes too long');
  });

  test('holds nobody else', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url !== '/slow') response.end('hello');
    });
    const web = await opened();
    const ending = new AbortController();
    const slow = web.ask(`${origin}/slow`, { ...PLAIN, signal: ending.signal });
    expect(told(await web.ask(origin, PLAIN))).toBe('hello');
    ending.abort();
    expect(await slow).toBe(STOPPED);
    expect(told(await web.ask(origin, PLAIN))).toBe('hello');
  });
});

describe('the way', () => {
  test('tells where an address has moved for good', async () => {
    const { origin } = await serve(
      leading({ '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'], '/today': [307, '/a'] }),
    );
    const web = await opened();
    const wayOf = async (path: string) => {
      const answer = await web.ask(origin + path, PLAIN);
      return answer.kind === 'answer' ? answer.way : answer;
    };
    expect(await wayOf('/d')).toEqual({ isForGood: true });
    expect(await wayOf('/b#part')).toEqual({ movedTo: `${origin}/c#part`, isForGood: false });
    expect(await wayOf('/a')).toEqual({ movedTo: `${origin}/c`, isForGood: false });
    expect(await wayOf('/today')).toEqual({ isForGood: false });
  });
});

describe('what is the reader’s own', () => {
  test('goes with the address, and along redirects as long as they stay at its origin', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', leading({}));
    const { origin, asked } = await serve(
      leading({ '/': [301, '/next'], '/next': [302, 'http://far.example/'] }),
    );
    const web = await opened({ proxies: proxy.settings, lookup: answering('93.184.216.34') });
    const headers = [
      SECRET,
      ['Authorization', 'Bearer abc'],
      ['User-Agent', 'reader/1'],
      ['Accept', 'text/x'],
    ] as const;
    const answer = await web.ask(origin, { ...PLAIN, headers, conditions: [['If-None-Match', '"1"']] });
    expect(told(answer)).toBe('hello');
    for (const { headers: sent } of asked)
      expect(sent).toMatchObject({ 'x-key': 'sesame', authorization: 'Bearer abc', accept: 'text/x' });
    expect(asked).toHaveLength(2);
    const [abroad] = proxy.served.asked;
    expect(abroad?.headers).toMatchObject({
      'user-agent': 'reader/1',
      'if-none-match': '"1"',
      accept: '*/*',
    });
    expect(JSON.stringify(abroad)).not.toMatch(/sesame|Bearer/);
  });

  test('does not go to another port or from http to https', async () => {
    const tls = await serveTls(hello);
    const other = await serve(hello);
    for (const { origin, asked } of [tls, other]) {
      const from = await serve((_, response) => response.writeHead(301, { Location: origin }).end());
      const web = await opened({ authorities: [authority()], lookup: answering('127.0.0.1') });
      const address = `http://localhost:${from.port}/`;
      await web.ask(address, { ...PLAIN, headers: [SECRET] });
      expect(from.asked[0]?.headers['x-key']).toBe('sesame');
      expect(JSON.stringify(asked)).not.toContain('sesame');
    }
  });

  test('does not come back over a stranger', async () => {
    const proxy = await forwarding();
    const home = 'http://home.example/';
    proxy.hosts.set('home.example', leading({ [home]: [302, 'http://far.example/'] }));
    proxy.hosts.set('far.example', leading({ 'http://far.example/': [302, `${home}back`] }));
    const web = await opened({ proxies: proxy.settings, lookup: answering('93.184.216.34') });
    await web.ask('http://u:p@home.example/', { ...PLAIN, headers: [SECRET] });
    const sent = proxy.served.asked.map(({ headers }) => [headers['x-key'], headers.authorization]);
    expect(sent).toEqual([
      ['sesame', 'Basic dTpw'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('goes before what the program says, and before a login in the address', async () => {
    const { port, asked } = await serve(hello);
    const web = await opened({ contact: 'jane@example.org' });
    const address = `http://u:p@127.0.0.1:${port}/`;
    await web.ask(address, PLAIN);
    await web.ask(address, {
      ...PLAIN,
      headers: [
        ['AUTHORIZATION', 'Bearer abc'],
        ['accept-language', 'fr'],
      ],
    });
    expect(asked[0]?.headers['user-agent']).toBe('news/1.2.3 (terminal news reader; +jane@example.org)');
    expect(asked[0]?.headers.authorization).toBe('Basic dTpw');
    expect(asked[1]?.headers).toMatchObject({ authorization: 'Bearer abc', 'accept-language': 'fr' });
  });

  test('goes byte for byte as UTF-8, several of one name together', async () => {
    const { origin, asked } = await serve(hello);
    const web = await opened();
    const headers = [
      ['X-Name', 'José'],
      ['Cookie', 'a=1'],
      ['cookie', 'b=2'],
      ['X-List', '1'],
      ['X-List', '2'],
    ] as const;
    await web.ask(origin, { ...PLAIN, headers });
    const sent = asked[0]?.headers ?? {};
    expect(Buffer.from(String(sent['x-name']), 'latin1').toString()).toBe('José');
    expect(sent).toMatchObject({ cookie: 'a=1; b=2', 'x-list': '1, 2' });
  });

  test('is left away where it would break the request', async () => {
    const { origin, asked } = await serve(hello);
    const web = await opened();
    const headers = [
      ['X-A', 'a\r\nX-B: b'],
      ['Host', 'evil.example'],
      ['Content-Length', '5'],
      ['Näme', 'x'],
    ] as const;
    expect(told(await web.ask(origin, { ...PLAIN, headers }))).toBe('hello');
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].sort(),
    );
    expect(asked[0]?.headers.host).toBe(origin.slice('http://'.length));
  });
});

describe('what content names at the origin of the reader’s own address', () => {
  test('is trusted, and may lead on there', async () => {
    const { origin, asked } = await serve(leading({ '/feed': [302, '/other'] }));
    const web = await opened();
    const request = { ...CONTENT, trustedOrigin: `${origin}/typed`, headers: [SECRET] };
    expect(told(await web.ask(`${origin}/feed`, request))).toBe('hello');
    expect(asked.map(({ headers }) => headers['x-key'])).toEqual(['sesame', 'sesame']);
  });

  test('but nothing else is', async () => {
    const near = await serve(hello);
    const { port, origin } = await serve(leading({ '/': [302, near.origin] }));
    const web = await opened();
    const cases = [
      [near.origin, origin],
      [`http://localhost:${port}/x`, origin],
      [origin, origin], // leads on to another
      [`${origin}/x`, 'nonsense'],
      [`${origin}/x`, ''],
    ] as const;
    for (const [address, trustedOrigin] of cases)
      expect(told(await web.ask(address, { ...CONTENT, trustedOrigin }))).toContain(
        'lies in your own network',
      );
    expect(near.asked).toEqual([]);
  });

  test('has no login of its own, and takes nothing of the reader’s elsewhere', async () => {
    const proxy = await forwarding();
    proxy.hosts.set('far.example', leading({}));
    const { port, origin, asked } = await serve(hello);
    const web = await opened({ proxies: proxy.settings, lookup: answering('93.184.216.34') });
    const request = {
      ...CONTENT,
      trustedOrigin: origin,
      headers: [SECRET, ['User-Agent', 'reader/1']],
    } as const;
    await web.ask(`http://eve:trap@127.0.0.1:${port}/`, request);
    await web.ask('http://far.example/', request);
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(proxy.served.asked[0]?.headers['x-key']).toBeUndefined();
    expect(proxy.served.asked[0]?.headers['user-agent']).toBe('reader/1');
  });
});
