import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderQueryMistake } from '../../src/render/query-mistake.ts';

function shown(text: string, wrong: string, width = 40): string[] {
  const start = text.indexOf(wrong);
  return renderQueryMistake(text, { start, end: start + wrong.length }, width).split('\n');
}

describe('the carets stand under what is wrong', () => {
  test.each([
    ['sun colour:red', 'colour:', '  sun colour:red', '      ^^^^^^^'],
    ['sun (rain', '(', '  sun (rain', '      ^'],
    ['(rain', '(', '  (rain', '  ^'],
    ['  sun  \n (rain ', '(', '  sun (rain', '      ^'],
    ['雨 "大雨" x:y', 'x:', '  雨 "大雨" x:y', '            ^^'],
    ['👩‍👩‍👧 雪:é', '雪:', '  👩‍👩‍👧 雪:é', '     ^^^'],
    ['مطر (ثلج', '(', '  مطر (ثلج', '      ^'],
    // Nothing that a terminal would obey
    ['a\x1b[2J\u202eb\x9b1m \0(', '(', '  ab (', '     ^'],
    ['\ud800 (', '(', '  \ufffd (', '    ^'],
  ])('%j', (text, wrong, line, carets) => expect(shown(text, wrong)).toEqual([line, carets, '']));
});

describe('of a long query', () => {
  const LONG = `${'rain '.repeat(50)}colour:red${' snow'.repeat(50)}`;

  test.each([
    [
      'in the middle',
      LONG,
      'colour:',
      '  …rain rain rain rain colour:red snow…',
      '                       ^^^^^^^',
    ],
    ['at the beginning', LONG.slice(250), 'colour:', '  colour:red snow snow snow snow snow s…', '  ^^^^^^^'],
    [
      'at the end',
      LONG.slice(0, 260),
      'red',
      '  …n rain rain rain rain rain colour:red',
      '                                     ^^^',
    ],
    [
      'the most',
      `"${'x'.repeat(99)}`,
      `${'x'.repeat(99)}`,
      '  "xxxxxxxxxxxxxxxxxx…',
      '   ^^^^^^^^^^^^^^^^^^^',
    ],
  ])('%s', (_, text, wrong, line, carets) => expect(shown(text, wrong)).toEqual([line, carets, '']));
});

test('an empty query has no line to show', () => {
  for (const text of ['', '  \n']) expect(renderQueryMistake(text, { start: 0, end: 0 }, 40)).toBe('');
});

test('any text in any width is two lines that fit and are safe', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(
      text,
      fc.nat(100),
      fc.nat(20),
      fc.integer({ min: 12, max: 60 }),
      (query, from, length, width) => {
        const start = Math.min(from, query.length);
        const lines = renderQueryMistake(
          query,
          { start, end: Math.min(start + length, query.length) },
          width,
        ).split('\n');
        expect([1, 3]).toContain(lines.length);
        expect(lines.join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 1000 },
  );
});
