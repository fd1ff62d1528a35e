import { describe, expect, test } from 'vitest';
import { breakCode, findBreaks, needsOwnBreaks, widestPiece } from '../../src/render/line-breaks.ts';

test.each([
  ['one two', 3, false],
  ['three', 3, true],
  ['http://a.example', 3, false],
  ['a/http://a.example', 3, true],
  ['漢字', 10, true],
  ['한국어', 10, false],
  ['🚢', 10, true],
  ['a \u200b b', 10, true],
])('needsOwnBreaks(%j, %i) is %j', (line, room, needs) => expect(needsOwnBreaks(line, room)).toBe(needs));

test.each([
  ['', 5, []],
  ['aa bb', 5, ['aa bb']],
  ['aa  bb', 4, ['aa', 'bb']],
  ['  aa bb  ', 3, ['aa', 'bb']],
  ['漢字漢字', 5, ['漢字', '漢字']],
  ['「漢」字', 4, ['「', '漢」', '字']],
  ['「漢」字', 6, ['「漢」', '字']],
])('findBreaks(%j, %i)', (line, room, lines) => {
  const breaks = findBreaks(line, room);
  const starts = [0, ...breaks.map(({ start }) => start)];
  const shown = breaks.map(({ end }, index) => line.slice(starts[index], end));
  expect(shown.filter((part) => part !== '')).toEqual(lines);
});

test.each([
  ['', 0],
  ['one three two', 5],
  ['\x1b[1mone\x1b[22m two', 3],
  ['漢字、漢字', 4],
  ['one\ntwo', 3],
])('widestPiece(%j) is %i', (text, width) => expect(widestPiece(text)).toBe(width));

describe('breakCode', () => {
  test.each([
    ['', 8, ['']],
    ['abcdefgh', 8, ['abcdefgh']],
    ['abcdefghijklmnop', 8, ['abcdefgh', 'ijklmn', 'op']],
    ['abcde fgh ijklm', 8, ['abcde ', 'fgh ', 'ijklm']],
    ['a bcdefghijkl', 8, ['a bcdefg', 'hijkl']],
    ['abcdefgh ijk', 8, ['abcdefgh', 'ijk']],
    ['漢字漢字漢', 8, ['漢字漢字', '漢']],
  ])('%j', (line, room, parts) => expect(breakCode(line, room, 2)).toEqual(parts));
});
