import { describe, expect, test } from 'vitest';
import { atom, entryOf, feedOf, onlyItem } from './read-document.ts';

const XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">';

test('a feed says what it is', async () => {
  const feed = await feedOf(
    atom(
      '<subtitle type="html">All &lt;i&gt;owls&lt;/i&gt;</subtitle><link rel="self" href="/feed"/><link href="/blog"/>',
      'xml:lang="en-gb"',
    ),
  );
  expect(feed).toEqual({
    kind: 'feed',
    format: 'atom',
    title: 'The Owl',
    description: 'All owls',
    site: 'https://example.org/blog',
    language: 'en-GB',
    pace: { skipHours: [], skipDays: [] },
    items: [],
  });
});

test.each([
  [
    'prefixes',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>A</a:title><a:link href="https://example.org/a"/></a:entry></a:feed>',
  ],
  [
    'no namespace',
    '<feed><title>T</title><entry><title>A</title><link href="https://example.org/a"/></entry></feed>',
  ],
  [
    'Atom 0.3',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>A</title><link rel="alternate" type="text/html" href="https://example.org/a"/></entry></feed>',
  ],
  [
    'in capitals',
    '<FEED xmlns="http://www.w3.org/2005/Atom"><TITLE>T</TITLE><ENTRY><TITLE>A</TITLE><LINK HREF="https://example.org/a"/></ENTRY></FEED>',
  ],
])('%s', async (_, document) => {
  const { title, items } = await feedOf(document);
  expect([title, items.map(({ headline, link }) => [headline, link])]).toEqual([
    'T',
    [['A', 'https://example.org/a']],
  ]);
});

test('an entry alone is a feed of one', async () => {
  const document = '<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>1</id></entry>';
  expect(onlyItem(await feedOf(document)).headline).toBe('A');
});

describe('a headline', () => {
  test.each([
    ['<title>Owl &amp; owl</title>', 'Owl & owl'],
    ['<title type="text">&lt;b&gt; and &amp;amp;</title>', '<b> and &amp;'],
    ['<title type="html">&lt;b&gt;Owl&lt;/b&gt; &amp;amp; &amp;lt;owl&amp;gt;</title>', 'Owl & <owl>'],
    ['<title type="html"><![CDATA[<b>Owl</b> &amp; owl]]></title>', 'Owl & owl'],
    [`<title type="xhtml">${XHTML}Owl <b>&amp; &lt;owl&gt;</b></div></title>`, 'Owl & <owl>'],
    [
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Owl <x:b>seen</x:b></x:div></title>',
      'Owl seen',
    ],
    ['<title type="text/html" mode="escaped">&lt;b&gt;Owl&lt;/b&gt;</title>', 'Owl'],
    ['<title type="text/plain" mode="escaped">&lt;b&gt;Owl</title>', '<b>Owl'],
    ['<title type="application/xhtml+xml" mode="xml">Owl <b>seen</b></title>', 'Owl seen'],
    ['<title type="plain">Owl seen</title>', 'Owl seen'],
    ['<title type="foo">Owl <b>seen</b></title>', 'Owl seen'],
    ['<dcterms:title>Owl seen</dcterms:title>', 'Owl seen'],
    ['<title mode="base64">T3dsIHNlZW4=</title>', 'Owl seen'],
    ['<title type="text/html" mode="base64">PGI+T3dsPC9iPg==</title>', 'Owl'],
    ['<title/><summary>Seen in the park today. It flew.</summary>', 'Seen in the park today'],
  ])('%s', async (inside, headline) => {
    expect((await entryOf(`<id>1</id>${inside}`)).headline).toBe(headline);
  });
});

describe('a link', () => {
  test.each([
    ['<link href="/a"/>', 'https://example.org/a'],
    ['<link rel="self" href="/s"/><link rel="alternate" href="/a"/>', 'https://example.org/a'],
    [
      '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/a"/>',
      'https://example.org/a',
    ],
    ['<link rel="self" href="/s"/>', 'https://example.org/s'],
    [
      '<link rel="replies" href="/r"/><link rel="enclosure" href="/e"/><link rel="edit" href="/x"/>',
      undefined,
    ],
    ['<link rel="related" href="/r"/><content src="/c" type="text/html"/>', 'https://example.org/c'],
    ['<link href="javascript:alert(1)"/>', undefined],
    ['<link>/a</link>', 'https://example.org/a'],
    ['<link rel="alternate">\n/a</link>', 'https://example.org/a'],
    ['<link href=" /a?b=1&amp;c=2 "/>', 'https://example.org/a?b=1&c=2'],
    ['<link xml:base="https://example.com/x/" href="y"/>', 'https://example.com/x/y'],
    [
      '<a:link xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://example.com/x/" href="y"/>',
      'https://example.com/x/y',
    ],
  ])('%s', async (inside, link) => {
    expect((await entryOf(`<title>A</title><id>tag:1</id>${inside}`)).link).toBe(link);
  });

  test('an address as the id leads there where there is no link', async () => {
    expect((await entryOf('<title>A</title><id>https://example.org/a</id>')).link).toBe(
      'https://example.org/a',
    );
  });

  test('starts from the nearest base, level by level', async () => {
    const entry =
      '<entry xml:base="x/"><title>A</title><link href="y"/><content type="html" xml:base="z/">&lt;a href="w"&gt;w&lt;/a&gt;</content></entry>';
    const item = onlyItem(await feedOf(atom(entry, 'xml:base="https://example.com/b/"')));
    expect([item.link, item.content?.base]).toEqual([
      'https://example.com/b/x/y',
      'https://example.com/b/x/z/',
    ]);
  });

  test('a base that is relative itself starts from where the feed is', async () => {
    const item = onlyItem(
      await feedOf(atom('<entry><title>A</title><link href="y"/></entry>', 'xml:base="/b/"')),
    );
    expect(item.link).toBe('https://example.org/b/y');
  });
});

test('entries in a document that an entry holds are not of the feed', async () => {
  const inner = '<entry><title>B</title><id>tag:2</id><link href="/b"/></entry>';
  const item = await entryOf(
    `<title>A</title><id>tag:1</id><content type="application/atom+xml">${inner}</content><link href="/a"/>`,
  );
  expect([item.headline, item.guid, item.link]).toEqual(['A', 'tag:1', 'https://example.org/a']);
});

test('a document in an entry that is not closed ends with the entry', async () => {
  const feed = await feedOf(
    atom('<entry><title>A</title><content type="text/xml"><a>x</entry><entry><title>B</title></entry>'),
  );
  expect(feed.items.map(({ headline }) => headline)).toEqual(['A', 'B']);
});

describe('texts', () => {
  test.each([
    ['<content>A &lt; B &amp; C</content>', { kind: 'text', text: 'A < B & C' }],
    ['<content type="html">&lt;p&gt;One&lt;/p&gt;</content>', { kind: 'html', text: '<p>One</p>' }],
    [
      `<content type="xhtml">${XHTML}<p>One &amp; two</p></div></content>`,
      { kind: 'html', text: '<p>One &amp; two</p>' },
    ],
    ['<content type="text/plain">aGVsbG8=</content>', { kind: 'text', text: 'aGVsbG8=' }],
    [
      '<content type="text/html" mode="base64">PHA+T25lPC9wPg==</content>',
      { kind: 'html', text: '<p>One</p>' },
    ],
    ['<content type="image/png">aGVsbG8=</content>', undefined],
    ['<content src="https://example.org/c" type="text/html"/>', undefined],
    ['<summary type="markdown">One</summary>', { kind: 'text', text: 'One' }],
    ['<media:description type="plain">One</media:description>', { kind: 'text', text: 'One' }],
    ['<summary>One</summary>', { kind: 'text', text: 'One' }],
    ['<content type="html"><p>One</p></content>', { kind: 'html', text: '<p>One</p>' }],
    ['<content>&lt;p&gt;One&lt;/p&gt;</content>', { kind: 'html', text: '<p>One</p>' }],
    ['<content type="text">&lt;p&gt;One&lt;/p&gt;</content>', { kind: 'text', text: '<p>One</p>' }],
  ])('%s', async (inside, content) => {
    const read = (await entryOf(`<title>A</title>${inside}`)).content;
    expect(read && { kind: read.kind, text: read.text }).toEqual(content);
  });

  test('of two the longer is the content', async () => {
    const item = await entryOf('<title>A</title><summary>Short</summary><content>Somewhat longer</content>');
    expect([item.content?.text, item.summary?.text]).toEqual(['Somewhat longer', 'Short']);
  });
});

test('dates of both versions', async () => {
  const both = await entryOf(
    '<title>A</title><published>2016-07-27T10:00:00+02:00</published><updated>2016-07-28T10:00:00Z</updated>',
  );
  expect([both.published, both.modified]).toEqual(['2016-07-27T08:00:00Z', '2016-07-28T10:00:00Z']);
  const old = await entryOf(
    '<title>A</title><issued>2016-07-27</issued><modified>2016-07-28T10:00:00Z</modified>',
  );
  expect([old.published, old.modified]).toEqual(['2016-07-27', '2016-07-28T10:00:00Z']);
  const created = await entryOf('<title>A</title><dcterms:created>2016-07-27</dcterms:created>');
  expect(created.published).toBe('2016-07-27');
  const one = await entryOf('<title>A</title><updated>2016-07-28T10:00:00Z</updated>');
  expect([one.published, one.modified]).toEqual(['2016-07-28T10:00:00Z', '2016-07-28T10:00:00Z']);
  const two = await entryOf('<title>A</title><updated>soon</updated><updated>2016-07-28</updated>');
  expect(two.modified).toBe('2016-07-28');
});

test('authors are the entry’s, else those of its source, else the feed’s; contributors are none', async () => {
  const person = (name: string) => `<author><name>${name}</name><uri>https://example.org/</uri></author>`;
  const feed = await feedOf(
    atom(
      `${person('Feed')}<entry><title>A</title>${person('Jane')}${person('John')}<contributor><name>C</name></contributor></entry>
       <entry><title>B</title><source><title>Other</title>${person('Source')}</source></entry><entry><title>C</title></entry>`,
    ),
  );
  expect(feed.items.map(({ authors }) => authors)).toEqual([['Jane', 'John'], ['Source'], ['Feed']]);
  expect(feed.items.map(({ publisher }) => publisher)).toEqual([undefined, 'Other', undefined]);
});

test('keywords, language and enclosures', async () => {
  const item = await entryOf(
    `<title>A</title><category term="owl" label="Owls"/><category term="night"/>
     <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>
     <content xml:lang="de">Eulen</content><link rel="enclosure" type="audio/mpeg" href="/a.mp3"/>`,
    'xml:lang="en"',
  );
  expect(item.keywords).toEqual(['Owls', 'night']);
  expect(item.language).toBe('de');
  expect(item.enclosures).toEqual([{ address: 'https://example.org/a.mp3', type: 'audio/mpeg' }]);
});
