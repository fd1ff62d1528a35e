import { expect, test } from 'vitest';
import { feedOf, onlyItem } from './read-document.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';
const json = (members: object) => JSON.stringify({ version: VERSION, title: 'The Owl', ...members });

test('a feed with an item', async () => {
  const feed = await feedOf(
    json({
      home_page_url: 'https://example.org/',
      description: 'All <owls>',
      language: 'en-US',
      authors: [{ name: 'Feed' }],
      items: [
        {
          id: 7,
          url: '/a',
          external_url: 'https://example.com/b',
          title: 'Owl &amp; <b>owl</b>',
          content_html: '<p>It flew.</p>',
          content_text: 'It flew.',
          summary: 'Seen',
          date_published: '2016-07-27T10:00:00+02:00',
          date_modified: 'soon',
          tags: ['owls', 'Owls', 'night'],
          language: 'de',
          authors: [{ name: 'Jane Doe' }, { url: 'https://example.org/' }],
          attachments: [{ url: 'a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 1 }],
        },
      ],
    }),
  );
  const { identity, digest, ...item } = onlyItem(feed);
  expect(feed).toMatchObject({
    format: 'json',
    title: 'The Owl',
    description: 'All <owls>',
    site: 'https://example.org/',
    language: 'en-US',
  });
  expect([identity, digest]).toEqual([
    expect.stringMatching(/^[\w-]{22}$/),
    expect.stringMatching(/^[\w-]{22}$/),
  ]);
  expect(item).toEqual({
    guid: '7',
    link: 'https://example.org/a',
    headline: 'Owl &amp; <b>owl</b>',
    content: { kind: 'html', text: '<p>It flew.</p>', base: 'https://example.org/a' },
    summary: { kind: 'text', text: 'Seen' },
    published: '2016-07-27T08:00:00Z',
    authors: ['Jane Doe'],
    keywords: ['owls', 'night'],
    language: 'de',
    enclosures: [{ address: 'https://example.org/a.mp3', type: 'audio/mpeg' }],
  });
});

test.each([
  [
    'version 1.0',
    {
      version: 'https://jsonfeed.org/version/1',
      author: { name: 'Jane' },
      items: [{ id: '1', content_text: 'An owl' }],
    },
    ['Jane'],
  ],
  [
    'no version',
    { version: undefined, items: [{ id: '1', content_text: 'An owl', author: { name: 'John' } }] },
    ['John'],
  ],
])('%s', async (_, members, authors) => {
  const item = onlyItem(await feedOf(json(members)));
  expect([item.headline, item.authors, item.content]).toEqual([
    'An owl',
    authors,
    { kind: 'text', text: 'An owl' },
  ]);
});

test('an empty feed is a feed', async () => {
  expect((await feedOf(json({ items: [] }))).items).toEqual([]);
});

test('a feed that says what it is may leave its items out', async () => {
  const feed = await feedOf(json({ items: null }));
  expect([feed.title, feed.items]).toEqual(['The Owl', []]);
});

test('line breaks and tabs in strings are read as they stand', async () => {
  const feed = await feedOf(
    json({ items: [{ id: '1', title: 'One owl, two' }] }).replace('owl, ', 'owl,\n\t'),
  );
  expect([onlyItem(feed).headline, feed.notice]).toEqual(['One owl, two', undefined]);
});

test('items that are none are left out', async () => {
  expect((await feedOf(json({ items: [null, 3, [], {}, { id: '1', title: 'A' }] }))).items.length).toBe(1);
});

test('an address as the id is a link where there is none', async () => {
  const item = onlyItem(await feedOf(json({ items: [{ id: 'https://example.org/a', title: 'A' }] })));
  expect(item.link).toBe('https://example.org/a');
});

test('of JSON that breaks off the whole items are read', async () => {
  const whole = json({ items: [1, 2, 3].map((id) => ({ id, title: `Owl ${id} {"}`, tags: [{}] })) });
  const feed = await feedOf(whole.slice(0, whole.indexOf('Owl 3')));
  expect(feed.items.map(({ headline }) => headline)).toEqual(['Owl 1 {"}', 'Owl 2 {"}']);
  expect(feed.notice).toBe('breaks off; 2 items could be read');
});
