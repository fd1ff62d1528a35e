import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readJsonArticle } from '../../src/sources/article-in-json.ts';

const LEAST: Article = {
  id: 'owl-seen',
  headline: 'Owl seen',
  authors: [],
  keywords: [],
  body: 'It was large.',
};

async function read(value: object): Promise<unknown> {
  const reading = await readJsonArticle(value);
  if (reading.kind === 'problem') return reading.what;
  return reading.notice === undefined ? reading.article : { ...reading.article, notice: reading.notice };
}

describe('members of other programs', () => {
  test.each<[string, object, object]>([
    ['the names of schema.org', { headline: 'Owl seen', articleBody: 'It was large.' }, {}],
    ['title and body', { title: 'Owl seen', body: 'It was large.' }, {}],
    ['name and text', { name: 'Owl seen', text: 'It was large.' }, {}],
    ['an id that is a number', { id: 7, headline: 'Owl seen', text: 'It was large.' }, { id: '7' }],
    ['nothing but a text', { text: 'It was large.' }, { id: 'it-was-large', headline: 'It was large' }],
    [
      'a page taken apart by a program',
      {
        title: 'Owl seen',
        author: 'By Jane Doe and John Roe',
        sitename: 'The Courier',
        date: '2016-07-27',
        language: 'en',
        tags: ['owls', 'night'],
        source: 'https://example.org/',
        text: 'It was large.',
      },
      {
        authors: ['Jane Doe', 'John Roe'],
        publisher: 'The Courier',
        url: 'https://example.org/',
        datePublished: '2016-07-27',
        language: 'en',
        keywords: ['owls', 'night'],
      },
    ],
    [
      'an item of JSON Feed',
      {
        id: 'https://example.org/owl',
        title: 'Owl seen',
        content_html: '<p>It was <em>large</em>.</p><p>It <a href="/flew">flew</a>.</p>',
        date_published: '2016-07-27T10:00:00+02:00',
        authors: [{ name: 'Jane Doe' }],
        tags: ['owls'],
      },
      {
        url: 'https://example.org/owl',
        datePublished: '2016-07-27T10:00:00+02:00',
        authors: ['Jane Doe'],
        keywords: ['owls'],
        body: 'It was *large*.\n\nIt [flew](https://example.org/flew).',
      },
    ],
    [
      'a post of WordPress',
      {
        id: 12,
        date_gmt: '2016-07-27T10:00:00',
        link: 'https://example.org/owl',
        title: { rendered: 'Owl &amp; fox <i>seen</i>' },
        content: { rendered: '\n<p>They were large.</p>\n', protected: false },
        author: 3,
        categories: [1, 2],
      },
      {
        id: '12',
        headline: 'Owl & fox seen',
        datePublished: '2016-07-27',
        url: 'https://example.org/owl',
        body: 'They were large.',
      },
    ],
    [
      'an article of a news service',
      {
        source: { id: null, name: 'The Courier' },
        author: null,
        title: 'Owl seen',
        url: 'https://example.org/owl',
        publishedAt: '2016-07-27T10:00:00Z',
        content: 'It was large. It sat on the… [+1234 chars]',
      },
      {
        publisher: 'The Courier',
        url: 'https://example.org/owl',
        datePublished: '2016-07-27T10:00:00Z',
        body: 'It was large. It sat on the…',
        notice: 'Only the beginning is here.',
      },
    ],
    [
      'JSON-LD of a page',
      {
        '@type': 'NewsArticle',
        headline: 'Owl seen',
        articleBody: 'It was large.',
        mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/owl' },
        datePublished: 'Wed, 27 Jul 2016 10:15:00 +0200',
        author: [{ '@id': '#jane' }, { '@type': 'Person', name: 'John Roe' }],
        publisher: { '@id': '#paper' },
        image: [{ url: 'x' }],
      },
      { url: 'https://example.org/owl', datePublished: '2016-07-27T10:15:00+02:00', authors: ['John Roe'] },
    ],
    [
      'what nobody can use under other names',
      { title: 'Owl seen', text: 'It was large.', published: 'soon', link: '/owl', lang: 'English', tags: 7 },
      {},
    ],
    ['text that is empty', { title: 'Owl seen', articleBody: ' ', content: '', text: 'It was large.' }, {}],
  ])('%s', async (_, value, expected) => {
    expect(await read(value)).toEqual({ ...LEAST, ...expected });
  });

  test.each<[object, string]>([
    [{}, 'headline: expected a text, found nothing'],
    [{ headline: 'Owl' }, 'articleBody: expected a text in Markdown, found nothing'],
    [{ headline: 'Owl', articleBody: ['a'] }, 'articleBody: expected a text in Markdown, found a list'],
    [{ articleBody: 'It was large.' }, 'headline: expected a text, found nothing'],
    [
      { headline: 'Owl', articleBody: 'x', datePublished: 'soon' },
      'datePublished: expected a date such as 2016-07-27, found "soon"',
    ],
    [
      { '@type': 'Recipe', name: 'Pie', text: 'x' },
      '@type: expected NewsArticle or another kind of article, found "Recipe"',
    ],
    [{ title: 'Owl', content_html: '<p></p>' }, 'holds a text in HTML that cannot be read'],
  ])('%j is told as a problem', async (value, what) => {
    expect(await read(value)).toBe(what);
  });
});

describe('the text', () => {
  const bodyOf = async (members: object): Promise<unknown> => {
    const reading = await readJsonArticle({ headline: 'Owl seen', ...members });
    return reading.kind === 'article' ? reading.article.body : reading.what;
  };

  const LINE = 'It was large, said Ann Poe, and it sat on the roof of the old town hall for an hour.';

  test.each<[string, object, string]>([
    ['Markdown stays', { articleBody: '*One*\n\n- two\n- three' }, '*One*\n\n- two\n- three'],
    ['wrapped Markdown stays', { articleBody: 'One and\ntwo and\nthree.' }, 'One and\ntwo and\nthree.'],
    [
      'lines that are paragraphs are parted',
      { articleBody: `${LINE}\n${LINE}\r\n${LINE}` },
      `${LINE}\n\n${LINE}\n\n${LINE}`,
    ],
    ['but not those of a list', { articleBody: `- ${LINE}\n- ${LINE}` }, `- ${LINE}\n- ${LINE}`],
    [
      'HTML becomes Markdown',
      { articleBody: '<p>One <b>two</b>.</p><p>“Three” &amp; four.</p>' },
      'One **two**.\n\n“Three” & four.',
    ],
    ['a heading that is the headline goes', { articleBody: '<h1>Owl Seen</h1><p>One.</p>' }, 'One.'],
    [
      'scripts and pictures go',
      {
        articleBody: '<p>One.</p><script>x()</script><figure><img src=a><figcaption>c</figcaption></figure>',
      },
      'One.',
    ],
    [
      'tags in words stay words',
      { articleBody: 'He wrote <b> and <i> in it.' },
      'He wrote <b> and <i> in it.',
    ],
    ['plain text is no Markdown', { text: '*One* [two]\n\n# three' }, '\\*One\\* \\[two\\]\n\n\\# three'],
    ['plain text has lines for paragraphs', { text: 'One.\nTwo.' }, 'One.\n\nTwo.'],
  ])('%s', async (_, members, body) => {
    expect(await bodyOf(members)).toBe(body);
  });
});

test('whatever JSON holds, the answer is an article or a problem', async () => {
  const member = fc.constantFrom(
    'headline',
    'title',
    'text',
    'articleBody',
    'content',
    'author',
    'url',
    '@type',
    '__proto__',
    'uri',
    'bodies',
    'headlines',
    'standard',
    'date',
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('<p>a</p>', { rendered: '<p>' }, [{ role: 'main', value: 'x' }], 'http://a'),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(member, value), async (members) => {
      expect((await readJsonArticle(members)).kind).toMatch(/^(?:article|problem)$/);
    }),
    { numRuns: 200 },
  );
});
