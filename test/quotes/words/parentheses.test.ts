import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { afterParenthesis, beforeBracket } from '../../../src/quotes/words/parentheses.ts';

const read = (text: string) => readParagraphs(text).flatMap((paragraph) => paragraph.tokens);

test.each([
  ['Berg (R-Vt.) left', 'left'],
  ['Berg , who leads , left', 'left'],
  ['Berg left', 'left'],
  ['Berg , who leads', ','],
  ['Berg (R-Vt. left', '('],
])('what comes behind the name and its parenthesis: %s', (text, word) => {
  const tokens = read(text);
  expect(tokens[afterParenthesis(tokens, 1, tokens.length)]?.text).toBe(word);
});

test.each([
  ['Lee Bright (R)', 'Bright'],
  ['Lee Bright', 'Bright'],
  ['Lee Bright R)', ')'],
])('what stands before the bracket at the end: %s', (text, word) => {
  const tokens = read(text);
  expect(tokens[beforeBracket(tokens, tokens.length - 1, 0)]?.text).toBe(word);
});
