import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/article/markdown.ts';
import { plainTextIn } from '../../src/article/plain-body.ts';
import { MARKDOWN } from '../render/any-markdown.ts';

describe('the text of a body without marks', () => {
  test.each([
    ['', ''],
    ['It rains. “So it does,” she said.', 'It rains. “So it does,” she said.'],
    [
      'one\ntwo\n\n\nthree (http://h.example/i), me@h.example',
      'one two\n\nthree (http://h.example/i), me@h.example',
    ],
    ['well-known, 1. and # inside', 'well-known, 1. and # inside'],
  ])('%j', (markdown, text) => {
    expect(plainTextIn(markdown)).toBe(text);
    expect(parseBody(markdown).text).toBe(text);
  });

  test.each([
    '*a*',
    'a&amp;b',
    '- a',
    '1. a',
    '# a',
    'a\n===',
    'a\n---',
    '> a',
    '    a',
    'a  \nb',
    'a\\',
    '[a]',
    '<b>',
    'a | b',
    '~~a~~',
    'a\tb',
    'a\u00a0b',
  ])('is left to the parser where something may be one: %j', (markdown) =>
    expect(plainTextIn(markdown)).toBeNull(),
  );

  const PIECE = fc.constantFrom(
    'a',
    'Rain ',
    ' falls',
    '\n',
    '\n\n',
    '\n\n\n',
    '-',
    '1.',
    '#',
    '=',
    '+',
    '.',
    ' ',
    'http://a.example/b',
    'www.a.example',
    'me@a.example',
    '!',
    '"',
    '(',
    ')',
    ':',
    '\u0007',
    '\u202e',
    '中',
    '\u200b',
    'mailto:x@a.example.',
  );

  test('is what the parser gives', () => {
    const bodies = fc.oneof(
      MARKDOWN,
      fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join('')),
    );
    let count = 0;
    fc.assert(
      fc.property(bodies, (markdown) => {
        const text = plainTextIn(markdown);
        if (text === null) return;
        count += 1;
        const parsed = parseBody(markdown);
        expect(text).toBe(parsed.text);
        expect(parsed.code).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(300);
  });
});
