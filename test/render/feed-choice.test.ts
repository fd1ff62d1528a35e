import { describe, expect, test } from 'vitest';
import { readChoice, renderFeedChoice } from '../../src/render/feed-choice.ts';

test('feeds stand under their numbers, and keep to the width', () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({
    address: `https://example.org/${index + 1}.xml`,
    ...(index !== 1 && { title: `Feed ${index + 1}` }),
  }));
  expect(renderFeedChoice(rows, 36).split('\n').slice(0, 4)).toEqual([
    '   1  Feed 1 –',
    '      https://example.org/1.xml',
    '   2  https://example.org/2.xml',
    '   3  Feed 3 –',
  ]);
  expect(renderFeedChoice(rows, 80)).toContain('\n  10  Feed 10 – https://example.org/10.xml\n');
});

describe('an answer', () => {
  test.each([
    ['2', [1]],
    [' 1, 3 ', [0, 2]],
    ['3 1 3', [2, 0]],
    ['1;2', [0, 1]],
    ['a', [0, 1, 2]],
    ['ALL', [0, 1, 2]],
    ['', []],
    ['  ', []],
    ['n', []],
    ['no', []],
    ['none', []],
    ['0', null],
    ['4', null],
    ['1, 4', null],
    ['1-3', null],
    ['first', null],
    ['1 a', null],
    ['99999999999', null],
  ])('%j', (answer, places) => expect(readChoice(answer, 3)).toEqual(places));
});
