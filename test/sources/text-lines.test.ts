import { expect, test } from 'vitest';
import { textLines } from '../../src/sources/text-lines.ts';

test('lines know where they stand', () => {
  expect(textLines('\n one \ntwo\n \u200b\n\tthree')).toEqual([
    { start: 1, text: 'one', indent: 1, afterBlank: true },
    { start: 7, text: 'two', indent: 0, afterBlank: false },
    { start: 14, text: 'three', indent: 4, afterBlank: true },
  ]);
  expect(textLines('')).toEqual([]);
});
