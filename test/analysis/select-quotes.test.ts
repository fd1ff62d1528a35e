import { describe, expect, test } from 'vitest';
import { selectQuotes } from '../../src/analysis/select-quotes.ts';
import { quotesBy, type Spoken } from './found-quote.ts';

describe('quotesOf tells who has a name', () => {
  test.each<[string, Spoken[], boolean]>([
    ['a name', [['Ann Lee', 'name']], true],
    ['a part of one', [['Ann Lee', 'short-name']], true],
    ['only "she", for Ann Lee', [['Ann Lee', 'pronoun']], true],
    ['only "he", for a source', [['a harbour source', 'pronoun']], false],
    ['a source', [['a harbour source', 'unnamed']], false],
    [
      'a source, then "they"',
      [
        ['Officials', 'unnamed'],
        ['Officials', 'pronoun'],
      ],
      false,
    ],
    ['nobody', [[null]], false],
  ])('%s: %s', async (_, spoken, isNamed) => {
    const found = await quotesBy(spoken);
    expect(found.map((quote) => quote.isNamed)).toEqual(spoken.map(() => isNamed));
  });
});

test('selectQuotes leaves out what is less sure, and keeps what is just as sure', async () => {
  const quotes = (await quotesBy([['Ann Lee'], ['Bo Ray'], ['Cy Day']])).map((found, index) => ({
    ...found,
    quote: { ...found.quote, confidence: [0.2, 0.6, 0.9][index] ?? 0 },
  }));
  const left = (minConfidence: number) => selectQuotes(quotes, { minConfidence }).length;
  expect([0, 0.5, 0.6, 0.7, 1].map(left)).toEqual([3, 2, 2, 1, 0]);
});
