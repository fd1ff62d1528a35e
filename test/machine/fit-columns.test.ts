import { describe, expect, test } from 'vitest';
import { cutStatus, foldLines } from '../../src/machine/fit-columns.ts';

describe('a line that is cut', () => {
  test.each([
    ['Looking', 8, 'Looking'],
    ['Looking', 7, 'Looki…'],
    ['Looking', 2, '…'],
    ['', 2, ''],
    ['日本語', 7, '日本語'],
    ['日本語', 6, '日本…'],
    ['日本語', 5, '日…'],
    ['a😀b', 4, 'a…'],
  ])('%s in %i columns', (line, columns, cut) => expect(cutStatus(line, columns)).toBe(cut));
});

describe('text in lines that fit', () => {
  test.each([
    ['what fits stays as it is', 'a  b\n   c\n', 6, 'a  b\n   c\n'],
    [
      'what is broken off stands further in',
      'news: no such feed here\n',
      12,
      'news: no\n  such feed\n  here\n',
    ],
    ['an indented line', '  1  Harbour News', 12, '  1  Harbour\n    News'],
    [
      'a longer word stays whole',
      'See https://example.org/feed now',
      10,
      'See\n  https://example.org/feed\n  now',
    ],
    ['exactly as long', 'one two\nsix', 7, 'one two\nsix'],
    ['wide letters', '日本 語の', 8, '日本\n  語の'],
    ['a row of blanks', `a${' '.repeat(9)}b c d`, 8, 'a\n  b c d'],
  ])('%s', (_, text, columns, folded) => expect(foldLines(text, columns)).toBe(folded));
});
