import { expect, test } from 'vitest';
import { described } from '../../src/sources/described.ts';

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [5, '5'],
  [true, 'true'],
  [[1], 'a list'],
  [{ a: 1 }, 'an object'],
  ['soon', '"soon"'],
  ['two\nlines', '"two lines"'],
  ['\x1b]0;x\x07\x1b[31mred\u202e', '"red"'],
  ['a'.repeat(41), `"${'a'.repeat(39)}…"`],
  [`${'a'.repeat(38)}😀😀`, `"${'a'.repeat(38)}…"`],
  ['\x1b'.repeat(1_000_000), '""'],
])('case %# is %s', (value, words) => {
  expect(described(value)).toBe(words);
});
