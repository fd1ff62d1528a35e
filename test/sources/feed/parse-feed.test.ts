import { expect, test } from 'vitest';
import { parseJsonFeed, parseXml } from '../../../src/sources/feed/parse-feed.ts';
import { itemOf } from './read-document.ts';

const parse = (document: string, name = 'rss') => parseXml(document, 0, name, undefined);

test.each([
  [
    'rss',
    '<rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss>',
    undefined,
  ],
  [
    'rss',
    '<rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss> owl',
    undefined,
  ],
  ['rss', '<rss version="2.0"><channel><title>T</title><item><title>A</title></item>', 'breaks off'],
  [
    'rss',
    '<rss version="2.0"><channel><title>T</title><item><title>A</title></channel></rss>',
    'is not well formed',
  ],
  [
    'rss',
    '<rss version="2.0"><channel><title>T</title><item><title>A</title></channel></item></rss>',
    'is not well formed',
  ],
  ['feed', '<feed><title>T</title><entry><title>A</title></entry></feed>', undefined],
  ['feed', '<feed><title>T</title><entry><title>A</title></feed>', 'is not well formed'],
  ['rdf', '<rdf:RDF><channel><title>T</title></channel><item><title>A</title></item></rdf:RDF>', undefined],
])('%s: %s', async (name, document, flaw) => {
  const read = await parse(document, name);
  const { feed } = read as { feed: { title?: unknown; items?: unknown[]; entries?: unknown[] } };
  expect([feed.items?.length ?? feed.entries?.length, read]).toEqual([
    1,
    expect.objectContaining(flaw === undefined ? {} : { flaw }),
  ]);
  expect('flaw' in read).toBe(flaw !== undefined);
});

test.each([
  ['<rss version="2.0"><channel></channel></rss>', 'rss'],
  ['<rss/>', 'rss'],
  ['<feed></feed>', 'feed'],
])('%s is empty', async (document, name) => {
  expect(await parse(document, name)).toEqual({
    kind: name === 'rss' ? 'rss' : 'atom',
    feed: expect.anything(),
  });
});

test('CDATA in small letters is CDATA', async () => {
  expect((await itemOf('<title><![cdata[Owls & <b>more</b>]]></title>')).headline).toBe('Owls & more');
});

test('CDATA in comments costs no time', async () => {
  const comments = '<!-- <![CDATA[ -->'.repeat(100_000);
  const document = `<feed><entry><title>A</title><content type="xhtml"><div>${comments}</div></content></entry></feed>`;
  expect(await parse(document, 'feed')).toMatchObject({ feed: { entries: [{ title: { value: 'A' } }] } });
});

test('neither do names without an end', async () => {
  for (const name of [`a@${'.'.repeat(200_000)}(`, `<![CDATA[www.${'.'.repeat(200_000)} x]]>`])
    await parse(`<rss version="2.0"><channel><item><author>${name}</author></item></channel></rss>`);
});

test('JSON of which nothing can be read is an empty feed', () => {
  expect(parseJsonFeed({ version: 'https://jsonfeed.org/version/1.1' })).toEqual({});
});
