import { describe, expect, test } from 'vitest';
import { atom, entryOf, feedOf, itemOf, rss } from './read-document.ts';

const guid = (text: string) => `<guid isPermaLink="false">${text}</guid>`;
const link = (path: string) => `<link>https://example.org/${path}</link>`;
const title = (text: string) => `<title>${text}</title>`;

test('of two versions of an entry the newer counts', async () => {
  const entry = (text: string, updated: string) =>
    `<entry><id>1</id><link href="/a"/><title>A</title><summary>${text}</summary><updated>${updated}</updated></entry>`;
  const { items } = await feedOf(
    atom(entry('old', '2016-07-27T10:00:00Z') + entry('new', '2016-07-28T10:00:00Z')),
  );
  expect(items.map(({ content }) => content?.text)).toEqual(['new']);
});

describe('what has no title, and no words, is called by the least that is known of it', () => {
  const spaces = 'xmlns:media="http://search.yahoo.com/mrss/"';

  test.each([
    ['<description>&lt;img src="a.png"&gt;</description>', 'Untitled'],
    ['<media:content url="https://example.org/a.jpg" medium="image"/>', 'https://example.org/a.jpg'],
    ['<media:thumbnail url="https://example.org/a.jpg"/>', 'https://example.org/a.jpg'],
    ['<author>Jane Doe</author>', 'Jane Doe'],
    ['<category>Owls</category>', 'Owls'],
    ['<comments>https://example.org/c</comments>', 'https://example.org/c'],
    ['<source url="https://example.com/">The Other</source>', 'The Other'],
  ])('RSS: %s', async (inside, headline) => {
    expect((await itemOf(inside, spaces)).headline).toBe(headline);
    expect((await itemOf(`<title/><link></link>${inside}`, spaces)).headline).toBe(headline);
  });

  test.each([
    ['<author><name>Jane Doe</name></author>', 'Jane Doe'],
    ['<contributor><name>Jane Doe</name></contributor>', 'Untitled'],
    ['<category term="owls"/>', 'owls'],
    ['<rights>All of them</rights>', 'Untitled'],
    ['<source><title>The Other</title></source>', 'The Other'],
    ['<link rel="related" href="https://example.org/r"/>', 'https://example.org/r'],
    ['<content type="image/png">aGVsbG8=</content>', 'Untitled'],
    ['<content type="html">&lt;img src="a.png"&gt;</content>', 'Untitled'],
  ])('Atom: %s', async (inside, headline) => {
    expect((await entryOf(inside)).headline).toBe(headline);
    expect((await entryOf(`<title/>${inside}`)).headline).toBe(headline);
  });

  test('of a feed by one author, an entry without anything is none', async () => {
    const author = '<author><name>Jane Doe</name></author>';
    expect((await feedOf(atom(`${author}<entry></entry><entry xml:lang="en"/>`))).items).toEqual([]);
  });
});

test('an item that says nothing at all is none', async () => {
  const items = ['<item/>', '<item></item>', '<item><title> </title></item>', '<item xml:lang="en"/>'];
  expect((await feedOf(rss(items.join('')))).items).toEqual([]);
});

describe('the digest', () => {
  const digestOf = async (inside: string) => (await itemOf(title('A') + guid('1') + inside)).digest;

  test.each([
    [
      'markup',
      '<description>One &lt;b&gt;two&lt;/b&gt;</description>',
      '<description><![CDATA[One <i class="x">two</i>]]></description>',
    ],
    [
      'the order of parts',
      '<category>a</category><author>Jane</author><category>b</category>',
      '<author>Jane</author><category>b</category><category>a</category>',
    ],
    ['the date', '<pubDate>2016-07-27</pubDate>', '<pubDate>2016-07-28</pubDate>'],
    ['what a link counts', link('a?utm_source=x'), link('a?utm_source=y#z')],
  ])('does not know %s', async (_, before, after) => {
    expect(await digestOf(before)).toBe(await digestOf(after));
  });

  test.each([
    ['text', '<description>One</description>', '<description>Two</description>'],
    ['authors', '<author>Jane</author>', '<author>John</author>'],
    ['keywords', '<category>a</category>', '<category>b</category>'],
    ['the link', link('a'), link('b')],
    ['enclosures', '<enclosure url="/a.mp3"/>', '<enclosure url="/b.mp3"/>'],
  ])('tells %s', async (_, before, after) => {
    expect(await digestOf(before)).not.toBe(await digestOf(after));
  });
});
