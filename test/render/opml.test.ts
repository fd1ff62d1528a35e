import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../src/article/clean-text.ts';
import { slugify } from '../../src/article/slug.ts';
import { type OutlineRow, renderOpml } from '../../src/render/opml.ts';
import { readOpml } from '../../src/sources/opml.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const COAST: OutlineRow = {
  title: 'Coast & “Post” <1>',
  address: 'https://coast.example/feed?a=1&b="2"',
  site: 'https://coast.example/',
  tags: ['oslo', 'sea'],
};

test('feeds stand in the folder of their first tag, those without any before', () => {
  const bare = { title: 'Harbour', address: 'https://harbour.example/', site: null, tags: [] };
  expect(renderOpml([COAST, bare], NOW)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Subscriptions of news</title>
    <dateCreated>Sun, 22 Nov 2026 12:00:00 GMT</dateCreated>
  </head>
  <body>
    <outline type="rss" text="Harbour" title="Harbour" xmlUrl="https://harbour.example/"/>
    <outline text="oslo" title="oslo">
      <outline type="rss" text="Coast &amp; “Post” &lt;1&gt;" title="Coast &amp; “Post” &lt;1&gt;" xmlUrl="https://coast.example/feed?a=1&amp;b=&quot;2&quot;" htmlUrl="https://coast.example/" category="oslo,sea"/>
    </outline>
  </body>
</opml>
`);
});

test('no feeds are a list without any', () => {
  expect(renderOpml([], NOW)).toContain('  <body>\n  </body>\n');
});

/** As the library holds them: clean titles, addresses in their encoded form, tags like ids. */
const aTitle = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(cleanLine)
  .filter((title) => title !== '');
const aTag = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((word) => /[\p{L}\p{N}]/u.test(word))
  .map((word) => slugify(word));
const anAddress = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href);
const aRow: fc.Arbitrary<OutlineRow> = fc.record({
  title: aTitle,
  address: anAddress,
  site: fc.option(anAddress),
  tags: fc.uniqueArray(aTag, { maxLength: 4 }),
});

test('what is written is read again: the same feeds, titles, sites and tags', async () => {
  const rows = fc.uniqueArray(aRow, { maxLength: 6, selector: ({ address }) => address });
  await fc.assert(
    fc.asyncProperty(rows, async (feeds) => {
      const outline = await readOpml(Buffer.from(renderOpml(feeds, NOW)));
      const read = outline.kind === 'outline' ? outline.feeds : [];
      const byAddress = (one: { readonly address: string }, other: { readonly address: string }) =>
        one.address < other.address ? -1 : 1;
      expect([...read].sort(byAddress)).toEqual(
        [...feeds].sort(byAddress).map(({ site, ...feed }) => ({ ...feed, ...(site !== null && { site }) })),
      );
    }),
  );
});
