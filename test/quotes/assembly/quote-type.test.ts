import { expect, test } from 'vitest';
import { quoteType } from '../../../src/quotes/assembly/quote-type.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/** The type of what stands between | and |. */
test.each([
  ['|“It holds,”| she said.', 'direct'],
  ['She said |it holds|.', 'indirect'],
  ['She said |it “holds” well|.', 'mixed'],
  ['She said |that “it holds.”|', 'mixed'],
  ['|“It holds,| she said. “So far.”', 'direct'],
  ['|“It holds,”| she said, |“so far.”|', 'direct'],
  ['|“It holds,”| she said. |It had been tested|.', 'mixed'],
])('%s', (marked, type) => {
  const text = marked.replaceAll('|', '');
  const bars = [...marked.matchAll(/\|/g)].map(({ index }, number) => index - number);
  const spans = bars.flatMap((start, at) => (at % 2 === 0 ? { start, end: bars[at + 1] ?? start } : []));
  expect(quoteType(text, readParagraphs(text), spans)).toBe(type);
});
