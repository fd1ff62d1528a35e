import { describe, expect, test } from 'vitest';
import { feedOf, itemOf, rss } from './read-document.ts';

const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';

describe('the feed', () => {
  test('says what it is', async () => {
    const feed = await feedOf(
      rss(
        `<link>https://example.org/</link><description>All &lt;i&gt;owls&lt;/i&gt;</description><language>en_us</language>
         <ttl>90</ttl><skipHours><hour>24</hour><hour>3</hour><hour>x</hour></skipHours>
         <skipDays><day>Sunday</day><day>wed</day></skipDays>`,
      ),
    );
    expect(feed).toEqual({
      kind: 'feed',
      format: 'rss',
      title: 'The Owl',
      description: 'All owls',
      site: 'https://example.org/',
      language: 'en-US',
      pace: { minutes: 90, skipHours: [0, 3], skipDays: [0, 3] },
      items: [],
    });
  });

  test.each([
    ['<link/><link>https://example.org/a</link>', 'https://example.org/a'],
    ['<atom:link rel="self" href="/feed"/><link>https://example.org/b</link>', 'https://example.org/b'],
    ['<link rel="alternate" href="https://example.org/c"/>', 'https://example.org/c'],
    ['<image><link>https://example.org/image</link></image><link>/d</link>', 'https://example.org/d'],
    ['<link>javascript:alert(1)</link>', undefined],
  ])('its site: %s', async (inside, site) => {
    expect((await feedOf(rss(inside, 'xmlns:atom="http://www.w3.org/2005/Atom"'))).site).toBe(site);
  });

  test('how often it changes may be told by the syndication module', async () => {
    const inside = '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>';
    const feed = await feedOf(rss(inside, 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'));
    expect(feed.pace.minutes).toBe(360);
  });

  test.each([
    [
      '0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>https://example.org/a</link></item></rdf:RDF>',
    ],
    [
      '1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="a"/></rdf:Seq></items></channel><item rdf:about="https://example.org/a"><title>A</title><link>https://example.org/a</link></item></rdf:RDF>',
    ],
    [
      '1.0 with prefixes',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>T</s:title></s:channel><s:item><s:title>A</s:title><s:link>https://example.org/a</s:link></s:item></r:RDF>',
    ],
    [
      '0.91 with a doctype',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>A</title><link>https://example.org/a</link></item></channel></rss>',
    ],
    [
      'items beside the channel',
      '<rss version="0.92"><channel><title>T</title></channel><item><title>A</title><link>https://example.org/a</link></item></rss>',
    ],
    [
      'in capitals',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE><LINK>https://example.org/a</LINK></ITEM></CHANNEL></RSS>',
    ],
    [
      'a namespace of its own',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>T</title><item><title>A</title><link>https://example.org/a</link></item></channel></rss>',
    ],
    [
      'without a version',
      '<rss><channel><title>T</title><item><title>A</title><link>https://example.org/a</link></item></channel></rss>',
    ],
  ])('version %s', async (_, document) => {
    const { title, items } = await feedOf(document);
    expect([title, items.map(({ headline, link }) => [headline, link])]).toEqual([
      'T',
      [['A', 'https://example.org/a']],
    ]);
  });
});

describe('a headline', () => {
  test.each([
    ['<title>Owl seen</title>', 'Owl seen'],
    ['<title> Owl\n  seen </title>', 'Owl seen'],
    ['<title><![CDATA[Owl <b>seen</b> & heard]]></title>', 'Owl seen & heard'],
    ['<title>&lt;![CDATA[Owl &amp;amp; owl]]&gt;</title>', 'Owl & owl'],
    ['<title><![CDATA[<![CDATA[Owl seen]]>]]></title>', 'Owl seen'],
    ['<title>Owl &lt;b&gt;seen&lt;/b&gt;</title>', 'Owl seen'],
    ['<title>Owl <b>seen</b></title>', 'Owl seen'],
    ['<title>AT&amp;amp;T</title>', 'AT&T'],
    ['<title>AT&amp;T</title>', 'AT&T'],
    ['<title>AT&T and R & D</title>', 'AT&T and R & D'],
    ['<title>Caf&eacute;&nbsp;&mdash; &#8220;x&#8221;</title>', 'Café — “x”'],
    ['<title>How to use the &lt;b&gt; tag</title>', 'How to use the <b> tag'],
    ['<title>1 &lt; 2</title>', '1 < 2'],
    ['<title>One</title><media:title>Other</media:title>', 'One'],
    ['<media:title>Other</media:title><title>One</title>', 'One'],
    ['<title/><dc:title>Other</dc:title>', 'Other'],
    ['<dcterms:title>Other</dcterms:title>', 'Other'],
    ['<title>\u0007Owl\u009b31m</title>', 'Owl'],
    ['<description>An owl was seen in the park. It flew off.</description>', 'An owl was seen in the park'],
    ['<link>https://example.org/a</link>', 'https://example.org/a'],
  ])('%s', async (inside, headline) => {
    const spaces = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    expect((await itemOf(inside, spaces)).headline).toBe(headline);
  });
});

describe('a link', () => {
  test.each([
    ['<link>https://example.org/a</link>', 'https://example.org/a'],
    ['<link> \nhttps://example.org/a?b=1&amp;c=2\n</link>', 'https://example.org/a?b=1&c=2'],
    ['<link>https://example.org/a?b=1&copy=2</link>', 'https://example.org/a?b=1&copy=2'],
    ['<link><![CDATA[https://example.org/a]]></link>', 'https://example.org/a'],
    ['<link>//example.com/a</link>', 'https://example.com/a'],
    ['<link>b.html</link>', 'https://example.org/news/b.html'],
    ['<link href="https://example.org/a"/>', 'https://example.org/a'],
    ['<link/><guid>https://example.org/a</guid>', 'https://example.org/a'],
    ['<guid isPermaLink="true">https://example.org/a</guid>', 'https://example.org/a'],
    ['<guid isPermaLink="false">https://example.org/a</guid>', undefined],
    ['<guid isPermaLink="true">/a</guid>', 'https://example.org/a'],
    ['<guid>tag:1</guid>', undefined],
    ['<link>https://example.org/a</link><guid>https://example.org/b</guid>', 'https://example.org/a'],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<comments>https://example.org/c</comments><source url="https://example.org/s">S</source>', undefined],
    ['<a:link rel="replies" href="/r"/><a:link href="/a"/>', 'https://example.org/a'],
    ['<a:link rel="self" href="/s"/><link>/l</link>', 'https://example.org/l'],
    ['<link xml:base="https://example.com/x/">y</link>', 'https://example.com/x/y'],
    ['<link xml:base="https://example.com/">?b=1&#38;c=2</link>', 'https://example.com/?b=1&c=2'],
  ])('%s', async (inside, link) => {
    const item = await itemOf(`<title>A</title>${inside}`, 'xmlns:a="http://www.w3.org/2005/Atom"');
    expect(item.link).toBe(link);
  });

  test('starts from the site where nothing else is said', async () => {
    const item =
      '<item><title>A</title><link>a.html</link><description>&lt;a href="b"&gt;b&lt;/a&gt;</description></item>';
    const [from] = (await feedOf(rss(`<link>https://example.com/blog/</link>${item}`))).items;
    expect([from?.link, from?.content?.base]).toEqual([
      'https://example.com/blog/a.html',
      'https://example.com/blog/',
    ]);
  });
});

describe('texts', () => {
  test.each([
    [
      '<description>Plain &amp;amp; simple</description>',
      { kind: 'text', text: 'Plain & simple' },
      undefined,
    ],
    ['<description>&lt;p&gt;One&lt;/p&gt;</description>', { kind: 'html', text: '<p>One</p>' }, undefined],
    ['<description><![CDATA[<p>One</p>]]></description>', { kind: 'html', text: '<p>One</p>' }, undefined],
    ['<description><p>One</p></description>', { kind: 'html', text: '<p>One</p>' }, undefined],
    [
      '<description>&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;</description>',
      { kind: 'html', text: '<p>One</p>' },
      undefined,
    ],
    [
      '<description>Short</description><content:encoded><![CDATA[<p>Long text</p>]]></content:encoded>',
      { kind: 'html', text: '<p>Long text</p>' },
      { kind: 'text', text: 'Short' },
    ],
    [
      '<content:encoded>Same</content:encoded><description>Same</description>',
      { kind: 'text', text: 'Same' },
      undefined,
    ],
    ['<xhtml:body><p>One</p></xhtml:body>', { kind: 'html', text: '<p>One</p>' }, undefined],
    ['<title>A</title><description/>', undefined, undefined],
  ])('%s', async (inside, content, summary) => {
    const item = await itemOf(
      `<guid>1</guid>${inside}`,
      `${CONTENT} xmlns:xhtml="http://www.w3.org/1999/xhtml"`,
    );
    const text = (read: typeof item.content) => read && { kind: read.kind, text: read.text };
    expect([text(item.content), text(item.summary)]).toEqual([content, summary]);
  });
});

describe('the rest of an item', () => {
  test.each([
    ['<pubDate>Wed, 27 Jul 2016 10:15:00 EST</pubDate>', '2016-07-27T15:15:00Z'],
    ['<pubDate>soon</pubDate><dc:date>2016-07-27</dc:date>', '2016-07-27'],
    ['<dcterms:modified>2016-07-28</dcterms:modified>', '2016-07-28'],
    ['<pubDate>soon</pubDate><pubDate>2016-07-27</pubDate>', '2016-07-27'],
    ['<pubDate>soon</pubDate>', undefined],
    ['<dcterms:issued>2016</dcterms:issued>', '2016-01-01'],
    ['<dcterms:date>2016</dcterms:date>', '2016-01-01'],
  ])('published: %s', async (inside, published) => {
    const spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
    expect((await itemOf(`<title>A</title>${inside}`, spaces)).published).toBe(published);
  });

  test.each([
    ['<author>jane@example.org (Jane Doe)</author>', ['Jane Doe']],
    ['<author>jane@example.org</author><dc:creator>Jane Doe</dc:creator>', ['Jane Doe']],
    ['<dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator>', ['Jane Doe', 'John Roe']],
    ['<itunes:author>Jane Doe</itunes:author>', ['Jane Doe']],
    ['<a:author><a:name>Jane Doe</a:name><a:email>j@example.org</a:email></a:author>', ['Jane Doe']],
    ['<dc:contributor>John Roe</dc:contributor>', []],
  ])('authors: %s', async (inside, authors) => {
    const spaces =
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:a="http://www.w3.org/2005/Atom"';
    expect((await itemOf(`<title>A</title>${inside}`, spaces)).authors).toEqual(authors);
  });

  test('keywords, publisher, language and enclosures', async () => {
    const item = await itemOf(
      `<title>A</title><category>Owls</category><category domain="x"> Night &amp;amp; day </category><category>owls</category>
       <dc:subject>Birds</dc:subject><itunes:keywords>barn, moon</itunes:keywords>
       <source url="https://example.com/rss">The Other</source><dc:language>de</dc:language>
       <enclosure url="/a.mp3" length="1" type="audio/mpeg"/><enclosure url="/b.mp4" type="video/mp4; codecs=x"/>
       <media:group><media:content url="/c.webm" type="video/webm"/><media:content url="/a.mp3"/></media:group>
       <media:content url="/d.jpg" medium="image"/><media:thumbnail url="/e.jpg"/>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"',
    );
    expect(item.keywords).toEqual(['Owls', 'Night & day', 'Birds', 'barn', 'moon']);
    expect([item.publisher, item.language]).toEqual(['The Other', 'de']);
    expect(item.enclosures).toEqual([
      { address: 'https://example.org/a.mp3', type: 'audio/mpeg' },
      { address: 'https://example.org/b.mp4', type: 'video/mp4' },
      { address: 'https://example.org/c.webm', type: 'video/webm' },
    ]);
  });

  test('prefixes may be any, or missing where they are declared nowhere', async () => {
    const declared = await itemOf(
      '<title>A</title><k:creator>Jane Doe</k:creator>',
      'xmlns:k="http://purl.org/dc/elements/1.1/"',
    );
    const missing = await itemOf('<title>A</title><dc:creator>Jane Doe</dc:creator>');
    expect([declared.authors, missing.authors]).toEqual([['Jane Doe'], ['Jane Doe']]);
  });

  test('what has a namespace that nobody knows is not the item’s own', async () => {
    const item = await itemOf(
      '<x:title>Other</x:title><title>A</title><x:link>https://example.org/x</x:link>',
      'xmlns:x="https://example.com/ns"',
    );
    expect([item.headline, item.link]).toEqual(['A', undefined]);
  });

  test('prefixes of other namespaces may be those that others have', async () => {
    const swapped = await itemOf(
      '<title>A</title><dc:encoded>Owls</dc:encoded><content:creator>Jane Doe</content:creator>',
      'xmlns:dc="http://purl.org/rss/1.0/modules/content/" xmlns:content="http://purl.org/dc/elements/1.1/"',
    );
    const foreign = await itemOf(
      '<title>A</title><dc:date>2016</dc:date><r:link>/a</r:link>',
      'xmlns:dc="https://example.org/ns" xmlns:r="http://purl.org/rss/1.0/"',
    );
    expect([swapped.content?.text, swapped.authors]).toEqual(['Owls', ['Jane Doe']]);
    expect([foreign.published, foreign.link]).toEqual([undefined, 'https://example.org/a']);
  });

  test('may be as much as fits a feed', async () => {
    const media = '<media:content url="/a.mp3"><media:keywords>owl</media:keywords></media:content>';
    const item = await itemOf(
      `<title>Many</title>${media.repeat(150_000)}`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    );
    expect(item).toMatchObject({ keywords: ['owl'], enclosures: [{ address: 'https://example.org/a.mp3' }] });
  });
});
