import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight, highlightTypeset } from '../../src/render/highlight.ts';
import { typeset } from '../../src/render/typeset.ts';

const paint = (text: string) => `[${text}]`;

function spansOf(text: string, ...words: readonly string[]) {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

test.each([
  ['', [], ''],
  ['Rain stops', [], 'Rain stops'],
  ['Rain "stops" play', ['Rain', 'play'], '[Rain] "stops" [play]'],
])('highlight(%j, %j)', (text, words, expected) => {
  expect(highlight(text, spansOf(text, ...words), paint)).toBe(expected);
});

describe('highlightTypeset', () => {
  test.each([
    ['"Rain," he said -- and rain.', ['Rain', 'said', 'rain'], '“[Rain],” he [said] — and [rain].'],
    ["O'Neill's rain", ["O'Neill"], '[O’Neill]’s rain'],
    ['heavy -- "rain"', ['heavy -- "rain'], '[heavy — “rain]”'],
    ['"Rain"', [], '“Rain”'],
  ])('%j, %j', (text, words, expected) => {
    expect(highlightTypeset(text, spansOf(text, ...words), paint)).toBe(expected);
  });

  test('shows the same text, whatever is marked', () => {
    const words = fc.array(fc.constantFrom('rain', '"', "'", '--', '...', ' ', "O'Neill", '``', '\n'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const marks = [...text.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        }));
        expect(highlightTypeset(text, marks, (word) => word)).toBe(typeset(text));
        expect(highlightTypeset(text, marks, paint).match(/\[[A-Za-z]+\]/g) ?? []).toHaveLength(marks.length);
      }),
    );
  });
});
