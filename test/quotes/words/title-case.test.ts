import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { isTitleCase } from '../../../src/quotes/words/title-case.ts';

test.each([
  ['Holm Says He Will Run Again', true],
  ['Holm Says He Is Tired of the Race', true],
  ['Holm says he will run again', false],
  ['Anna Berg and Jan Holm met.', false],
  ['Holm Says No', false],
  ['', false],
])('%j: %s', (text, expected) => {
  const tokens = readParagraphs(text).flatMap((paragraph) => paragraph.tokens);
  expect(isTitleCase(tokens, 0, tokens.length)).toBe(expected);
});
