import { expect, onTestFinished, test } from 'vitest';
import { version } from '../../package.json';
import { openFeedWeb } from '../../src/machine/open-feed-web.ts';
import { type Served, serve } from '../web/serve.ts';

function site(): Promise<Served> {
  return serve((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end();
    else response.setHeader('Content-Type', 'text/html').end(`<p>${request.url}</p>`);
  });
}

async function opened(env: Readonly<Record<string, string>> = {}) {
  const web = await openFeedWeb(env);
  onTestFinished(web.close);
  return web;
}

const { signal } = new AbortController();

test('a feed is asked for in the name of its reader', async () => {
  const { origin, asked } = await site();
  const web = await opened({ NEWS_CONTACT: 'jane@example.org' });
  const address = `${origin}/feed`;
  const answer = await web.fetchFeed({ address, chosenBy: 'reader', headers: [['X-Key', 'sesame']] });
  expect(answer).toMatchObject({ kind: 'feed', address, mediaType: 'text/html' });
  expect(asked[0]?.headers).toMatchObject({
    'user-agent': `news/${version} (terminal news reader; +jane@example.org)`,
    'x-key': 'sesame',
  });
});

test('a page that a feed names is there to be read, or it is told why not', async () => {
  const { origin, asked } = await site();
  const web = await opened();
  expect(
    await web.fetchPage(`${origin}/story#top`, { trusted: origin, headers: [['X-Key', 'sesame']] }, signal),
  ).toEqual({
    kind: 'file',
    name: `${origin}/story`,
    address: `${origin}/story`,
    mediaType: 'text/html',
    bytes: Buffer.from('<p>/story</p>'),
  });
  expect(await web.fetchPage(`${origin}/missing`, { trusted: origin, headers: [] }, signal)).toMatchObject({
    where: `${origin}/missing`,
    what: 'does not exist (404)',
  });
  for (const trusted of [null, 'http://elsewhere.example'])
    expect(
      await web.fetchPage(`${origin}/story`, { trusted, headers: [['X-Key', 'sesame']] }, signal),
    ).toMatchObject({
      what: 'may not be fetched: a page or a feed chose it, and it lies in your own network',
    });
  expect(asked.map(({ url, headers }) => [url, headers['x-key']])).toEqual([
    ['/story', 'sesame'],
    ['/missing', undefined],
  ]);
});

test('nobody is asked any more when it is closed', async () => {
  const { origin, asked } = await site();
  const web = await opened();
  await web.close();
  const answer = await web.fetchFeed({ address: origin, chosenBy: 'reader', headers: [] });
  expect(answer).toEqual({ kind: 'stopped' });
  expect(asked).toEqual([]);
});
