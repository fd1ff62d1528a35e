import { describe, expect, test } from 'vitest';
import { atom, feedOf, itemOf, rss } from './read-document.ts';

const identitiesOf = async (...items: readonly string[]) =>
  (await feedOf(rss(items.map((item) => `<item>${item}</item>`).join('')))).items.map(
    ({ identity }) => identity,
  );
const guid = (text: string) => `<guid isPermaLink="false">${text}</guid>`;
const link = (path: string) => `<link>https://example.org/${path}</link>`;
const title = (text: string) => `<title>${text}</title>`;

describe('an item is the same', () => {
  test.each([
    ['by its guid', [title('A'), guid('1'), link('a')], [title('B'), guid('1'), link('b')]],
    ['by its link', [title('A'), link('a')], [title('B'), link('a')]],
    [
      'by its words',
      [title('A'), '<description>x</description>'],
      [title('A'), '<description><![CDATA[<b>x</b>]]></description>'],
    ],
    [
      'by its words and its day',
      [title('A'), '<pubDate>2016-07-27</pubDate>'],
      [title('A'), '<pubDate>2016-07-27T10:00:00Z</pubDate><description>x</description>'],
    ],
  ])('%s', async (_, before, after) => {
    expect(await identitiesOf(before.join(''))).toEqual(await identitiesOf(after.join('')));
  });
});

describe('items are different', () => {
  test.each([
    ['by their guids', [title('A') + guid('1') + link('a'), title('A') + guid('2') + link('a')]],
    [
      'by their links, where the guid is shared',
      [title('A') + guid('1') + link('a'), title('B') + guid('1') + link('b')],
    ],
    [
      'by their words, where all is shared',
      [title('A') + guid('1') + link('a'), title('B') + guid('1') + link('a')],
    ],
    ['by their words, where the link is shared', [title('A') + link('a'), title('B') + link('a')]],
    ['a guid is no link', [title('A') + guid('https://example.org/a'), title('B') + link('a')]],
  ])('%s', async (_, items) => {
    const identities = await identitiesOf(...items);
    expect(new Set(identities).size).toBe(2);
    for (const identity of identities) expect(identity).toMatch(/^[\w-]{22}$/);
  });
});

test('one that stands there twice counts once', async () => {
  expect((await identitiesOf(title('A') + guid('1'), title('A') + guid('1'))).length).toBe(1);
});

test('of two versions of an entry the newer counts', async () => {
  const entry = (text: string, updated: string) =>
    `<entry><id>1</id><link href="/a"/><title>A</title><summary>${text}</summary><updated>${updated}</updated></entry>`;
  const { items } = await feedOf(
    atom(entry('old', '2016-07-27T10:00:00Z') + entry('new', '2016-07-28T10:00:00Z')),
  );
  expect(items.map(({ content }) => content?.text)).toEqual(['new']);
});

test('an item that says nothing at all is none', async () => {
  expect(
    await identitiesOf('', '<title> </title>', '<description>&lt;img src="a.png"&gt;</description>'),
  ).toEqual([]);
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
