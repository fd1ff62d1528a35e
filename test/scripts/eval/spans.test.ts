import { describe, expect, test } from 'vitest';
import { agreement, cutAtParagraphs, matchSpans, trimEdges } from '../../../scripts/eval/spans.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

test.each([
  ['“We open.”', 'We open'],
  ['  (no)… ', 'no'],
  ["'It's the firms' fault,'", "It's the firms' fault"],
  ['— 14 of them —', '14 of them'],
  ['“ … ”', ''],
  ['', ''],
])('trimEdges %j', (text, words) => {
  const { start, end } = trimEdges(text, whole(text));
  expect(text.slice(start, end)).toBe(words);
});

test.each([
  ['one', ['one']],
  ['one \n\n “two\n', ['one', '“two']],
  ['one\n…\ntwo', ['one', 'two']],
  ['—', []],
])('cutAtParagraphs %j', (text, pieces) => {
  expect(cutAtParagraphs(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
});

test('pieces stand where the text has them', () => {
  expect(cutAtParagraphs('He: one\ntwo.', { start: 4, end: 12 })).toEqual([
    { start: 4, end: 7 },
    { start: 8, end: 12 },
  ]);
});

test.each([
  [{ start: 0, end: 10 }, { start: 0, end: 10 }, 1],
  [{ start: 0, end: 10 }, { start: 2, end: 10 }, 0.8],
  [{ start: 2, end: 10 }, { start: 0, end: 10 }, 0.8],
  [{ start: 0, end: 4 }, { start: 4, end: 8 }, 0],
  [{ start: 3, end: 3 }, { start: 3, end: 3 }, 0],
])('agreement of %j and %j', (a, b, shared) => {
  expect(agreement(a, b)).toBe(shared);
});

describe('matchSpans', () => {
  const span = (start: number, end: number) => ({ start, end });

  test('takes the best pair first, each span once', () => {
    expect(matchSpans([span(0, 10)], [span(0, 9), span(0, 10)])).toMatchObject([{ gold: 0, found: 1 }]);
    expect(matchSpans([span(0, 10), span(1, 10)], [span(1, 10)])).toMatchObject([{ gold: 1, found: 0 }]);
  });

  test('leaves out what agrees too little', () => {
    expect(matchSpans([span(0, 10)], [span(0, 7), span(5, 30)])).toEqual([]);
    expect(matchSpans([], [span(0, 7)])).toEqual([]);
  });
});
