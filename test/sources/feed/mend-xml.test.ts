import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendXml } from '../../../src/sources/feed/mend-xml.ts';
import { atom, feedOf, rss } from './read-document.ts';

const ADDRESS = 'https://example.org/news/feed.xml';

function mended(document: string, shape: 'rss' | 'atom' = 'rss') {
  const read = mendXml('', document, shape, undefined);
  if (read.kind === 'problem') throw new Error(read.what);
  return read;
}

/** What is in the frame of the mended feed. */
function insideOf(document: string, shape: 'rss' | 'atom' = 'rss'): string {
  return mended(document, shape).xml.replace(
    /^(?:<rss [^<>]*><channel>|<feed [^<>]*>)|(?:<\/channel><\/rss>|<\/feed>)$/g,
    '',
  );
}

describe('RSS', () => {
  test.each([
    ['what is well formed', '<item><title>A &amp; B</title></item>', '<item><title>A &amp; B</title></item>'],
    ['CDATA', '<title><![CDATA[A & <b>]]></title>', '<title>A &amp; &lt;b&gt;</title>'],
    ['naked signs', '<title>A & 1 < 2</title>', '<title>A &amp; 1 &lt; 2</title>'],
    [
      'tags in a text',
      '<title>A <b>&lt;b&gt;</b></title>',
      '<title>A &lt;b&gt;&amp;lt;b&amp;gt;&lt;/b&gt;</title>',
    ],
    [
      'a text that is not closed',
      '<item><title>A<link>/a</link></item>',
      '<item><title>A</title><link>/a</link></item>',
    ],
    [
      'an item that is not closed',
      '<item><title>A</title><item><title>B</title></item>',
      '<item><title>A</title></item><item><title>B</title></item>',
    ],
    [
      'items in whatever',
      '<box><item><title>A</title></item><title>no</title></box>',
      '<item><title>A</title></item>',
    ],
    [
      'items in what is read',
      '<a:box>b<item><title>A</title></item><title>no</title></a:box>',
      '<a:box></a:box><item><title>A</title></item>',
    ],
    [
      'a text of the feed that is not closed',
      '<description>A<item><title>B</title></item>',
      '<description>A</description><item><title>B</title></item>',
    ],
    [
      'what items of old say in attributes',
      '<ITEM HREF="/a" LASTMOD="2016-07-27"><ABSTRACT>A</ABSTRACT></ITEM>',
      '<item><description>A</description><link>/a</link><dcterms:modified>2016-07-27</dcterms:modified></item>',
    ],
    [
      'a link beside one in an attribute',
      '<item href="/b"><link>/a</link></item>',
      '<item><link>/a</link></item>',
    ],
    ['what is empty', '<item><title/><title>A</title></item>', '<item><title>A</title></item>'],
    ['what nobody reads', '<item><owl><title>no</title></owl></item>', '<item></item>'],
    [
      'a link of Atom',
      '<item><link href="/a" rel="alternate"/></item>',
      '<item><atom:link href="/a" rel="alternate"></atom:link></item>',
    ],
    [
      'an enclosure that is not closed',
      '<item><enclosure url="/a"><title>A</title></item>',
      '<item><enclosure url="/a"></enclosure><title>A</title></item>',
    ],
    [
      'a body',
      '<item><body><p>A</p></body></item>',
      '<item><atom:content>&lt;p&gt;A&lt;/p&gt;</atom:content></item>',
    ],
    [
      'an address of RDF',
      '<item rdf:about="urn:a"><title>A</title></item>',
      '<item><title>A</title><guid>urn:a</guid></item>',
    ],
    [
      'a list of one',
      '<skipHours><hour>3</hour></skipHours>',
      '<skiphours><hour>3</hour><hour>3</hour></skiphours>',
    ],
    ['a long name', `<item><author>${'a'.repeat(2000)}</author></item>`, '<item><author></author></item>'],
  ])('%s', (_, inside, expected) => {
    expect(insideOf(`<rss><channel>${inside}</channel></rss>`)).toBe(expected);
  });

  test('items after the channel, a second channel, another root', () => {
    expect(
      insideOf(
        '<r:RDF><channel><title>T</title></channel><image><title>I</title></image><item></item></r:RDF>',
      ),
    ).toBe('<title>T</title><item></item>');
    expect(
      insideOf('<rss><channel><title>T</title></channel><channel><title>U</title><item/></channel></rss>'),
    ).toBe('<title>T</title><item></item>');
    expect(insideOf('<Channel><title>T</title><items><item></item></items></Channel>')).toBe(
      '<title>T</title><item></item>',
    );
  });
});

describe('Atom', () => {
  test.each([
    ['tags in a text', '<title>A <b>b</b></title>', '<title type="xhtml"><div>A <b>b</b></div></title>'],
    [
      'base64',
      '<content type="text/html" mode="base64">PGI+T3dsPC9iPg==</content>',
      '<content type="text/html">&lt;b&gt;Owl&lt;/b&gt;</content>',
    ],
    [
      'a second content',
      '<content>A</content><content>B</content>',
      '<content>A</content><summary>B</summary>',
    ],
    ['a name alone', '<author>Jane</author>', '<author><name>Jane</name></author>'],
    ['a word alone', '<category>Owls</category>', '<category term="Owls"></category>'],
    ['an item of RSS', '<guid>1</guid><pubDate>2016</pubDate>', '<id>1</id><published>2016</published>'],
  ])('%s', (_, inside, expected) => {
    expect(insideOf(`<feed><entry>${inside}</entry></feed>`, 'atom')).toBe(`<entry>${expected}</entry>`);
  });
});

test.each([
  ['<rss><channel><item><title>A</title></item></channel></rss>', false, 0, 1],
  ['<rss><channel><item><title>A</title></item></channel>', true, 0, 1],
  ['<rss><channel><item><title>A</title></item><item><title>B</title>', true, 0, 1],
  ['<rss><channel><item><title>A</title><link>/a</link><guid>', true, 0, 1],
  ['<rss><channel><item><title>A</title><link>/a</lin', true, 0, 0],
  ['<rss><channel><item><title>A</item></channel></rss>', false, 1, 1],
  ['<rss><channel><item><title>A</title></channel></item></rss>', false, 1, 1],
])('%s: whether it breaks off, what is not closed, and how many items there are', (document, ...told) => {
  const { xml, breaksOff, unclosed } = mended(document);
  expect([breaksOff, unclosed, xml.split('<item').length - 1]).toEqual(told);
});

// Documents as they should be, with all in them that can be told in more than one way.
const words = fc
  .array(
    fc.constantFrom(
      'owl',
      'Käuze',
      'A &amp; B',
      '&lt;b&gt;c&lt;/b&gt;',
      '&#8212;',
      '&eacute;',
      '<![CDATA[d & <i>e</i>]]>',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
const address = fc.constantFrom('https://example.org/a', '/b?c=1&amp;d=2', ' e ', 'urn:f');
const date = fc.constantFrom('Wed, 27 Jul 2016 10:15:00 +0200', '2016-07-27', 'soon');
const inElement = (name: string, inside: fc.Arbitrary<string>, attributes = '') =>
  inside.map((text) => `<${name}${attributes}>${text}</${name}>`);
const several = (parts: readonly fc.Arbitrary<string>[], within: (inside: string) => string) =>
  fc
    .tuple(fc.shuffledSubarray(parts.map((_, index) => index)), fc.tuple(...parts))
    .map(([order, all]) => within(order.map((index) => all[index]).join('')));

const item = several(
  [
    inElement('title', words),
    inElement('link', address),
    inElement('guid', address),
    inElement('description', words),
    inElement('content:encoded', words),
    inElement('pubDate', date),
    inElement('dc:creator', words),
    inElement('category', words),
    fc.constantFrom(
      '<enclosure url="/a.mp3?b=1&amp;c=2" type="audio/mpeg"/>',
      '<media:content url="/d.mp4"/>',
    ),
    fc.constant('<owl><title>no</title></owl>'),
  ],
  (inside) => `<item>${inside}</item>`,
);
const entry = several(
  [
    inElement('title', words, ' type="html"'),
    inElement('id', address),
    inElement('content', words, ' type="html" xml:base="/b/"'),
    inElement('summary', words),
    inElement('updated', date),
    fc.constantFrom('<link href="/a?b=1&amp;c=2"/>', '<link rel="enclosure" href="d"/>'),
    fc.constant('<author><name>Jane Doe</name></author>'),
    fc.constant('<category term="owl"/>'),
  ],
  (inside) => `<entry xml:lang="de">${inside}</entry>`,
);
const documents = fc.oneof(
  fc.array(item, { maxLength: 4 }).map((items) => ['rss', rss(items.join(''))] as const),
  fc
    .array(entry, { maxLength: 4 })
    .map((entries) => ['atom', atom(entries.join(''), 'xml:lang="en"')] as const),
);

function mendedText(document: string, shape: 'rss' | 'atom'): string {
  const read = mendXml('', document.replace(/^<\?.*?\?>/, ''), shape, ADDRESS);
  return read.kind === 'problem' ? read.what : read.xml;
}

describe('what is well formed', () => {
  test('says the same when it was mended', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ([shape, document]) => {
        expect(await feedOf(mendedText(document, shape))).toEqual(await feedOf(document));
      }),
      { numRuns: 300 },
    );
  });

  test('is mended no further', () => {
    fc.assert(
      fc.property(documents, ([shape, document]) => {
        const once = mendedText(document, shape);
        expect(mendedText(once, shape)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

test('with a tag missing anywhere it is still a feed', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.nat(), async ([, document], number) => {
      const tags = [...document.matchAll(/<[^<>]*>/g)].slice(3);
      const tag = tags[number % tags.length];
      const broken =
        document.slice(0, tag?.index) + document.slice((tag?.index ?? 0) + (tag?.[0].length ?? 0));
      expect((await feedOf(broken)).kind).toBe('feed');
    }),
    { numRuns: 300 },
  );
});
