import { describe, expect, test } from 'vitest';
import { articleOfItem } from '../../../src/sources/feed/article-of-item.ts';
import type { FeedItem, FeedText } from '../../../src/sources/feed/feed.ts';

const ITEM: FeedItem = {
  guid: undefined,
  identity: 'i',
  link: undefined,
  headline: 'Owl seen in park',
  content: undefined,
  summary: undefined,
  published: undefined,
  modified: undefined,
  authors: [],
  keywords: [],
  publisher: undefined,
  language: undefined,
  enclosures: [],
  digest: 'd',
};
const html = (text: string): FeedText => ({ kind: 'html', text, base: 'https://example.org/a/' });
const article = (members: Partial<FeedItem>, feed = {}) => articleOfItem({ ...ITEM, ...members }, feed);
const bodyOf = async (members: Partial<FeedItem>) => (await article(members)).body;

test('an item with all there can be', async () => {
  const item: Partial<FeedItem> = {
    guid: '1',
    link: 'https://example.org/a/1',
    content: html('<p>It was <b>large</b>. See <a href="b">more</a>.</p><p>It flew.</p>'),
    summary: { kind: 'text', text: 'Twice in a week' },
    published: '2016-07-27',
    modified: '2016-07-28T10:00:00Z',
    authors: ['Jane Doe'],
    keywords: ['owls'],
    enclosures: [{ address: 'https://example.org/a.mp3', type: 'audio/mpeg' }],
  };
  expect(await article(item, { title: 'The Owl', language: 'en-GB' })).toEqual({
    id: 'owl-seen-in-park',
    headline: 'Owl seen in park',
    description: 'Twice in a week',
    datePublished: '2016-07-27',
    dateModified: '2016-07-28T10:00:00Z',
    authors: ['Jane Doe'],
    publisher: 'The Owl',
    language: 'en-GB',
    url: 'https://example.org/a/1',
    keywords: ['owls'],
    body: 'It was **large**. See [more](https://example.org/a/b).\n\nIt flew.\n\n[Recording (audio/mpeg)](https://example.org/a.mp3)',
  });
});

test('what is not known is absent', async () => {
  expect(await article({ content: { kind: 'text', text: 'It flew.' } })).toEqual({
    id: 'owl-seen-in-park',
    headline: 'Owl seen in park',
    authors: [],
    keywords: [],
    body: 'It flew.',
  });
});

test('its own publisher and language go before those of the feed', async () => {
  const made = await article(
    { publisher: 'The Other', language: 'de' },
    { title: 'The Owl', language: 'en' },
  );
  expect([made.publisher, made.language]).toEqual(['The Other', 'de']);
});

test('a language that its words show goes before the one that the program of the feed was made for', async () => {
  const words = 'Die Eule ist in den Park geflogen, und sie wurde von den Leuten nicht gesehen. '.repeat(3);
  expect((await article({ content: { kind: 'text', text: words } }, { language: 'en-US' })).language).toBe(
    'de',
  );
});

describe('the body', () => {
  test.each<[string, Partial<FeedItem>, string]>([
    [
      'plain text keeps its paragraphs',
      { content: { kind: 'text', text: 'One *two*.\n\nThree.' } },
      'One \\*two\\*.\n\nThree.',
    ],
    [
      'pictures go',
      { content: html('<p><img src="https://example.org/pixel.gif" width="1">One.</p>') },
      'One.',
    ],
    ['a summary alone', { summary: html('<p>One.</p>') }, 'One.'],
    ['a content without words', { content: html('<img src="a.png">'), summary: html('<p>One.</p>') }, 'One.'],
    ['nothing but a link', { link: 'https://example.org/a' }, '<https://example.org/a>'],
    ['nothing at all', {}, 'Owl seen in park'],
    [
      'nothing but a recording',
      { enclosures: [{ address: 'https://example.org/a_(1).mp3' }] },
      '[File](https://example.org/a_%281%29.mp3)',
    ],
    [
      'a video',
      { content: html('<p>One.</p>'), enclosures: [{ address: 'https://example.org/a', type: 'video/mp4' }] },
      'One.\n\n[Video (video/mp4)](https://example.org/a)',
    ],
    [
      'a picture is no enclosure to open',
      { content: html('<p>One.</p>'), enclosures: [{ address: 'https://example.org/a', type: 'image/png' }] },
      'One.',
    ],
    [
      'an enclosure that the text links to',
      {
        content: html('<p><a href="https://example.org/a.mp3">Hear</a></p>'),
        enclosures: [{ address: 'https://example.org/a.mp3' }],
      },
      '[Hear](https://example.org/a.mp3)',
    ],
  ])('%s', async (_, members, body) => {
    expect(await bodyOf(members)).toBe(body);
  });

  test.each([
    'The post <a href="https://example.org/a">Owl seen</a> appeared first on <a href="https://example.org/">The Owl</a>.',
    'Der Beitrag Owl seen erschien zuerst auf The Owl.',
    '<a href="https://example.org/c">Comments</a>',
    '<a href="https://example.org/a">[link]</a> <a href="https://example.org/c">[comments]</a>',
    '<a href="https://example.org/a">Continue reading <span>Owl seen</span></a>',
    '<a href="https://example.org/a">Read more…</a>',
    '<img src="https://example.org/pixel.gif">',
  ])('what the program of the feed adds is no part of it: %s', async (furniture) => {
    expect(await bodyOf({ content: html(`<p>One.</p><p>${furniture}</p>`) })).toBe('One.');
  });

  test.each(['The post was vacant for a year.', 'Comments were few: the owl appeared first on Monday.'])(
    'what only sounds so stays: %s',
    async (sentence) => {
      expect(await bodyOf({ content: html(`<p>One.</p><p>${sentence}</p>`) })).toBe(`One.\n\n${sentence}`);
    },
  );

  test('what is too long for an article gives way to the summary, and is not cut', async () => {
    const content = html('<p>An owl.</p>'.repeat(25_000));
    expect(await bodyOf({ content, summary: html('<p>Many owls.</p>') })).toBe('Many owls.');
  });

  test('what is nested too deep gives its words', async () => {
    expect(await bodyOf({ content: html(`${'<div>'.repeat(400)}An *owl*.`) })).toBe('An \\*owl\\*.');
  });
});

describe('the description', () => {
  const content = html('<p>An owl was seen in the park, and flew off.</p>');

  test.each<[string, FeedText, string | undefined]>([
    ['another text', html('<p>Twice <i>in</i> a week</p>'), 'Twice in a week'],
    ['how the text begins', html('An owl was seen in the park…'), undefined],
    ['furniture', html('<a href="/c">Comments</a>'), undefined],
  ])('%s', async (_, summary, description) => {
    expect((await article({ content, summary })).description).toBe(description);
  });
});
