import { expect, test } from 'vitest';
import { findParagraphs } from '../../../src/quotes/marks/paragraphs.ts';

test.each([
  ['', []],
  ['\n \n\t\n', []],
  ['One.', ['One.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  ['  One. \n\n\n Two.\n', ['One.', 'Two.']],
])('parts %j at newlines and trims', (text, paragraphs) => {
  expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
