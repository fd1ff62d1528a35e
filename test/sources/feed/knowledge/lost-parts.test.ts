import { describe, expect, test } from 'vitest';
import { LOST_OF_ATOM, LOST_OF_RSS } from '../../../../src/sources/feed/knowledge/lost-parts.ts';

describe('RSS', () => {
  test.each([
    '<title>Owls &amp; <![CDATA[<b>more</b>]]></title>',
    '<description>&lt;p&gt;One&lt;/p&gt;</description>',
    '<link>https://example.org/?a=1&amp;b=2</link>',
    '<atom:link rel="self" href="/feed?a=1&amp;b=2"/>',
    '<atom:link href="/feed" rel=\'self\' />',
    '<category domain="a=b">Owls</category>',
    '<guid isPermaLink="false">1</guid>',
    '<author>jane@example.org (Jane Doe)</author>',
    '<itunes:summary>One</itunes:summary><dc:date>2016</dc:date>',
    '<description/>',
    '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:owl="https://example.org/ns">',
  ])('%s is read as it stands', (part) => {
    expect(part).not.toMatch(LOST_OF_RSS);
  });

  test.each([
    '<!DOCTYPE rss [<!ENTITY owl "Strix">]>',
    '<title/>',
    '<link></link>',
    '<guid isPermaLink="true"></guid>',
    '<title><![CDATA[ ]]></title>',
    '<title>Owls <b>here</b></title>',
    '<content:encoded><![CDATA[One]]> <b>two</b></content:encoded>',
    '<link>https://example.org/?a=1&copy=2</link>',
    '<media:content url="/a?b=1&reg=2"/>',
    '<enclosure url=/a.mp3 type="audio/mpeg"/>',
    '<link href="/a"/>',
    '<enclosure href="/a"/>',
    '<item rdf:about="/a">',
    '<description xml:base="/a/">',
    '<body xmlns="http://www.w3.org/1999/xhtml">',
    '<xhtml:body>',
    '<updated>2016</updated>',
    '<pubDate>soon</pubDate>\n<pubDate>2016</pubDate>',
    '<title xmlns="https://example.org/ns">',
    '<encoded xmlns="http://purl.org/rss/1.0/modules/content/">',
    '<skipHours><hour>3</hour></skipHours>',
    `<author>${'a@'.padEnd(1000, '.')}(</author>`,
    '<author><![CDATA[a@..(]]></author>',
    '<FEEDBURNER:origLink>',
    '<rss xmlns:r="http://purl.org/rss/1.0/">',
    "<rss xmlns:dc='https://example.org/ns'>",
    '<rss xmlns:content = "http://purl.org/dc/elements/1.1/">',
  ])('%s is not', (part) => {
    expect(part).toMatch(LOST_OF_RSS);
  });
});

describe('Atom', () => {
  test.each([
    '<title type="html">Owls &amp;amp; more</title>',
    '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Owls <b>here</b></div></title>',
    '<content type="xhtml">\n<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One</x:p></x:div></content>',
    '<content type="text/html" mode="escaped">One</content>',
    '<link href="/a?b=1&amp;c=2"/>',
    '<link rel="self" href="/a">x</link>',
    '<author><name>Jane Doe</name></author>',
    '<author>\n  <name>Jane Doe</name></author>',
    '<category term="owls"/>',
  ])('%s is read as it stands', (part) => {
    expect(part).not.toMatch(LOST_OF_ATOM);
  });

  test.each([
    '<content type="text/html" mode="base64">',
    "<title mode='xml'>",
    '<content type="html"><p>One</p></content>',
    '<content type="xhtml"><p>One</p></content>',
    '<content>One</content><content type="html">Two</content>',
    '<author>Jane Doe</author>',
    '<link>/a</link>',
    '<link rel="self">\n/a</link>',
    '<category>Owls</category>',
    '<link xml:base="/b/" href="a"/>',
    '<a:link href="a" xml:base="/b/"/>',
    '<updated>soon</updated><updated>2016</updated>',
    '<description>',
    '<guid>',
  ])('%s is not', (part) => {
    expect(part).toMatch(LOST_OF_ATOM);
  });
});
