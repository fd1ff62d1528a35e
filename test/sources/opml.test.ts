import { describe, expect, test } from 'vitest';
import { readOpml } from '../../src/sources/opml.ts';

const read = (document: string) => readOpml(new TextEncoder().encode(document));
const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

async function outlineOf(document: string) {
  const outline = await read(document);
  if (outline.kind === 'problem') throw new Error(outline.what);
  return outline;
}

test('folders and categories become tags', async () => {
  const outline = await outlineOf(
    opml(
      `<outline text="Night Birds"><outline title="Ünder ground">
       <outline type="rss" text="Owls &amp; more" title="Owls" xmlUrl="https://example.org/feed" htmlUrl="https://example.org/" category="/Park/Barn,Moon"/>
       </outline><outline text="Bats" xmlUrl="http://example.com/bats?a=1&amp;b=2"></outline></outline>
       <outline text="" xmlUrl="https://example.org/3"/>`,
    ),
  );
  expect(outline).toEqual({
    kind: 'outline',
    feeds: [
      {
        address: 'https://example.org/feed',
        title: 'Owls',
        site: 'https://example.org/',
        tags: ['night-birds', 'under-ground', 'park', 'barn', 'moon'],
      },
      { address: 'http://example.com/bats?a=1&b=2', title: 'Bats', tags: ['night-birds'] },
      { address: 'https://example.org/3', tags: [] },
    ],
    problems: [],
  });
});

test.each([
  ['xmlurl="https://example.org/f"'],
  ['XMLURL="https://example.org/f"'],
  ["xmlUrl='https://example.org/f'"],
  ['xmlUrl=" https://example.org/f "'],
  ['xmlUrl="feed://example.org/f" x="<"'],
  ['xmlUrl="feed:https://example.org/f"'],
  ['type="rss" url="https://example.org/f"'],
])('an address in %s', async (attribute) => {
  const { feeds } = await outlineOf(opml(`<outline text="A" ${attribute}/>`));
  expect(feeds.map(({ address }) => address.replace('http:', 'https:'))).toEqual(['https://example.org/f']);
});

test('a feed in two folders is one with both tags', async () => {
  const feed = '<outline text="A" xmlUrl="https://example.org/f"/>';
  const { feeds } = await outlineOf(
    opml(`<outline text="x">${feed}</outline><outline text="y">${feed}</outline>`),
  );
  expect(feeds).toEqual([{ address: 'https://example.org/f', title: 'A', tags: ['x', 'y'] }]);
});

test.each([
  ['exec:ls', 'has the address "exec:ls", which is not of the web'],
  [
    'filter:a:https://example.org/',
    'has the address "filter:a:https://example.org/", which is not of the web',
  ],
  ['|ls -l', 'has the address "|ls -l", which is not of the web'],
  ['file:///etc/passwd', 'has the address "file:///etc/passwd", which is not of the web'],
  ['javascript:alert(1)', 'has the address "javascript:alert(1)", which is not of the web'],
  ['/feed', 'has the address "/feed", which is not of the web'],
  ['&#27;[31mx', 'has the address "x", which is not of the web'],
  ['', 'has no address'],
])('%j is refused', async (address, what) => {
  const outline = await outlineOf(opml(`<outline text="A" xmlUrl="${address}"/>`));
  expect(outline.feeds).toEqual([]);
  expect(outline.problems).toEqual([
    { where: 'A', what, hint: 'Only http and https addresses can be subscribed to.' },
  ]);
});

describe('lists that are not well formed', () => {
  const feed = (number: number) =>
    `<outline text="R & D ${number}" xmlUrl="https://example.org/${number}?a=1&b=2"`;

  test.each([
    ['cut', opml(`${feed(1)}/>${feed(2)}/>`).split('</body>')[0] ?? '', 2],
    ['cut in a tag', opml(`${feed(1)}/>${feed(2)}`).split('?a=1&b=2"</body>')[0] ?? '', 1],
    ['not closed', opml(`${feed(1)}>${feed(2)}>${feed(3)}>`), 3],
    [
      'with a bracket in a name',
      opml(`<outline text="a <b> c" xmlUrl="https://example.org/1"/>${feed(2)}/>`),
      2,
    ],
    ['without a head', `<opml><body>${feed(1)}/></body></opml>`, 1],
    ['without the frame', `<body>${feed(1)}/></body>`, 1],
  ])('%s', async (_, document, count) => {
    const { feeds } = await outlineOf(document);
    expect(feeds.map(({ address }) => address.slice(0, 21))).toEqual(
      Array.from({ length: count }, (__, index) => `https://example.org/${index + 1}`),
    );
  });

  test('the first problem says that it breaks off', async () => {
    const { problems } = await outlineOf(opml(`${feed(1)}/>`).slice(0, -'</body></opml>'.length));
    expect(problems).toEqual([{ where: '', what: 'is cut off; 1 feed could be read' }]);
  });
});

test.each([
  ['', 'is empty'],
  ['An owl', 'is not a list of feeds in OPML'],
  ['<rss><channel/></rss>', 'is not a list of feeds in OPML'],
  ['{}', 'is not a list of feeds in OPML'],
])('%j is none', async (document, what) => {
  expect(await read(document)).toEqual({
    kind: 'problem',
    what,
    hint: 'Other readers write one when they are told to export their feeds.',
  });
});
