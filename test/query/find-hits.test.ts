import { describe, expect, test } from 'vitest';
import { findMarks, mergeSpans } from '../../src/query/find-hits.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

describe('findMarks', () => {
  const HEADLINE = 'Rain’s back: heavy rain, rainy Café';

  test.each([
    ['rain', ['Rain', 'rain']],
    ['rain*', ['Rain', 'rain', 'rainy']],
    ['"heavy rain"', ['heavy rain']],
    ['"heavy rain" rain', ['Rain', 'heavy rain']],
    ['"heavy rain" "rain rainy"', ['heavy rain, rainy']],
    ['headline:cafe OR snow', ['Café']],
    ['rain rain rain', ['Rain', 'rain']],
    ['rain -back', ['Rain', 'rain']],
    ['author:rain', []],
    ['quote:rain', []],
    ['tag:rain', []],
    ['*', []],
  ])('%s', (text, words) => {
    const parsed = parseQuery(text, { now: new Date(0) });
    if (parsed.kind === 'mistake') throw new Error(parsed.message);
    const marks = findMarks(parsed.query, HEADLINE, 'headline');
    expect(marks.map(({ start, end }) => HEADLINE.slice(start, end))).toEqual(words);
  });
});

test.each([
  ['oneill', "O'Neill's rain", ["O'Neill"]],
  ['O’Neill rain', "O'Neill's rain", ["O'Neill", 'rain']],
  ['rai*', 'Training in RAIN', ['RAIN']],
  ['snow', "O'Neill's rain", []],
])('findMarks of plain ASCII: %s in %j', (text, headline, words) => {
  const parsed = parseQuery(text, { now: new Date(0) });
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  const marks = findMarks(parsed.query, headline, 'headline');
  expect(marks.map(({ start, end }) => headline.slice(start, end))).toEqual(words);
});

test('mergeSpans makes one of what overlaps, not of what only touches', () => {
  const spans = [
    { start: 0, end: 5 },
    { start: 1, end: 2 },
    { start: 4, end: 7 },
    { start: 7, end: 8 },
  ];
  expect(mergeSpans(spans)).toEqual([
    { start: 0, end: 7 },
    { start: 7, end: 8 },
  ]);
});
