import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { tokenClass } from '../../../src/quotes/words/token-class.ts';

test.each([
  ['Holm backs the tax on Monday.', 'Name word the word on monday .'],
  ['She recently called for “calm”, twice in 2019', 'she recently -ed for " , word in #'],
  ['growing boldly ------------ upward', '-ing -ly mark word'],
])('%s', (text, classes) => {
  const tokens = readParagraphs(text).flatMap((paragraph) => paragraph.tokens);
  expect(tokens.map(tokenClass).join(' ')).toBe(classes);
});

test('behind the last token is nothing', () => expect(tokenClass(undefined)).toBe('$'));
