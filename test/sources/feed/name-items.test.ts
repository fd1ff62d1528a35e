import { describe, expect, test } from 'vitest';
import { feedOf, rss } from './read-document.ts';

const identitiesOf = async (...items: readonly string[]) =>
  (await feedOf(rss(items.map((item) => `<item>${item}</item>`).join('')))).items.map(
    ({ identity }) => identity,
  );
const guid = (text: string) => `<guid isPermaLink="false">${text}</guid>`;
const link = (path: string) => `<link>https://example.org/${path}</link>`;
const title = (text: string) => `<title>${text}</title>`;
const strip = (day: number, time = '', text = `Strip ${day}`, where = link('comics')) =>
  `${title('Comic of the day')}${where}<pubDate>2004-01-0${day}${time}</pubDate><description>${text}</description>`;

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
    ['by their days and their texts, where the link and the title are shared', [strip(1), strip(2)]],
    ['by their days and their texts, where all have one guid', [strip(1) + guid('1'), strip(2) + guid('1')]],
    [
      'by their moments and their texts, where the link and the title are shared',
      [strip(1, 'T08:00:00Z'), strip(1, 'T10:00:00Z', 'Strip 2')],
    ],
    ['by their pictures', [strip(1, '', '&lt;img src="a.png"&gt;'), strip(2, '', '&lt;img src="b.png"&gt;')]],
    [
      'by their pictures alone',
      ['<description>&lt;img src="a"&gt;</description>', '<description>&lt;img src="b"&gt;</description>'],
    ],
    [
      'by their texts, where there is neither guid nor link',
      [strip(1, '', 'Strip 1', ''), strip(1, '', 'Strip 2', '')],
    ],
    [
      'by their moments, where there is neither guid nor link',
      [strip(1, 'T08:00:00Z', 'Strip 1', ''), strip(1, 'T10:00:00Z', 'Strip 2', '')],
    ],
    ['a guid is no link', [title('A') + guid('https://example.org/a'), title('B') + link('a')]],
  ])('%s', async (_, items) => {
    const identities = await identitiesOf(...items);
    expect(new Set(identities).size).toBe(2);
    for (const identity of identities) expect(identity).toMatch(/^[\w-]{22}$/);
  });
});

test.each([
  ['one that stands there twice', [title('A') + guid('1'), title('A') + guid('1')]],
  ['one that was corrected', [strip(1, '', 'Strip 1'), strip(1, '', 'Strip One')]],
  ['one that has a day in only one version', [strip(1), strip(2).replace(/<pubDate>.*?<.pubDate>/, '')]],
  ['one that was dated anew', [strip(1, '', 'Strip'), strip(2, '', 'Strip')]],
])('%s counts once', async (_, items) => {
  expect((await identitiesOf(...items)).length).toBe(1);
});

test('two of one day keep their names when they are corrected, and the first the one that it had', async () => {
  const morning = strip(1, 'T08:00:00Z', 'Strip 1', '');
  const noon = (text: string) => strip(1, 'T12:00:00Z', text, '');
  const [later, first] = await identitiesOf(noon('Strip 2'), morning);
  expect(await identitiesOf(noon('Strip Two'), morning)).toEqual([later, first]);
  expect(await identitiesOf(morning)).toEqual([first]);
});

test('ten thousand of one name are told apart in no time', async () => {
  const strips = Array.from({ length: 9999 }, (_, number) => strip(1, '', `Strip ${number}`, ''));
  expect(new Set(await identitiesOf(...strips)).size).toBe(9999);
});
