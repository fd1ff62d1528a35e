import { expect, test } from 'vitest';
import { markedRegions, onlyMarked } from '../../../scripts/eval/marked-regions.ts';

test.each([
  ['He said “yes” and "no".', ['“yes”', '"no"']],
  ["``Yes,'' he said.", ["``Yes,''"]],
  ['“She said “no” to me”', ['“She said “no”']],
  ['“Open to the end\nof its line', ['“Open to the end']],
  ['No” mark opened “it”', ['“it”']],
  ['“…” and ""', []],
  ["'single' marks", []],
])('markedRegions %j', (text, regions) => {
  expect(markedRegions(text).map(({ start, end }) => text.slice(start, end))).toEqual(regions);
});

test('each region is of the span that covers most of it, at least half', () => {
  const text = 'He called it “absurd” and “wrong”.';
  const found = [
    { start: 10, end: 33, name: 'long' },
    { start: 13, end: 15, name: 'short' },
  ];
  expect(onlyMarked(text, found)).toEqual([
    { start: 13, end: 21, name: 'long' },
    { start: 26, end: 33, name: 'long' },
  ]);
  expect(onlyMarked(text, [{ start: 0, end: 16 }])).toEqual([]);
});
