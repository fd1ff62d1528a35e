import { expect, test } from 'vitest';
import { outlineTree } from '../../src/sources/outline-tree.ts';

type Shown = readonly [string, ...Shown[]];

function shown(document: string): unknown {
  const tree = outlineTree(document);
  if (tree.kind === 'problem') return tree.what;
  const show = (outlines: typeof tree.outlines): Shown[] =>
    outlines.map(({ attributes, children }) => [attributes.text ?? '', ...show(children)]);
  return [show(tree.outlines), tree.breaksOff];
}

test.each([
  [
    '<opml><body><outline text="a"><outline text="b &amp; c"/></outline></body></opml>',
    [[['a', ['b & c']]], false],
  ],
  ['<opml><outline text="a" xmlUrl="x"><outline text="b" xmlUrl="y"></opml>', [[['a'], ['b']], false]],
  ['<opml><body><OUTLINE TEXT="a"/>', [[['a']], true]],
  ['<opml/><outline text="a"/>', [[], false]],
  ['', [[], true]],
  ['<opml>'.concat('<outline>'.repeat(300)), 'is nested too deep to be read'],
  ['<opml>'.concat('<outline/>'.repeat(100_001)), 'has more than 100000 outlines'],
])('%j', (document, outlines) => {
  expect(shown(document)).toEqual(outlines);
});
