import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { objectsFrom } from '../../../src/quotes/stances/stance-objects.ts';

function objectsOf(text: string, word: string) {
  const tokens = readParagraphs(text).flatMap((paragraph) => paragraph.tokens);
  const at = tokens.findIndex((token) => token.text === word);
  const reach = { word: at, from: at + 1, end: tokens.length - 1, passive: false };
  return objectsFrom(tokens, reach).map(({ from, to, features }) => ({
    words: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    features,
  }));
}

describe('what a stance may be about ends', () => {
  test.each([
    ['Holm backs the new tax on sugar.', 'backs', ['the new tax', 'the new tax on sugar']],
    [
      'Holm backs the tax, and so does Berg.',
      'backs',
      ['the tax', 'the tax, and', 'the tax, and so does Berg'],
    ],
    ['Holm backs 12 of 14 plans.', 'backs', ['12', '12 of 14 plans']],
    ['Holm backs Berg.', 'backs', ['Berg']],
  ])('where a phrase can end: %s', (text, word, expected) => {
    expect(objectsOf(text, word).map(({ words }) => words)).toEqual(expected);
  });
});

test('what is weighed tells what stops it, what is left, and how it begins', () => {
  const [first] = objectsOf('Holm backs the new tax on sugar.', 'backs');
  expect(first?.features).toEqual(
    expect.arrayContaining([
      'starts at the',
      'word backs starts at the',
      'word backs stops before',
      'stop on',
      'stop on word',
      'last word',
      'length 3',
      'rest 2',
      'no verb stop on',
    ]),
  );
});

test('a verb that has passed is told', () => {
  const last = objectsOf('Holm hopes that it was over (at last), he wrote.', 'hopes').at(-1);
  expect(last?.features).toEqual(
    expect.arrayContaining(['verb stop $', 'commas 1 stop $', 'no bracket stop $']),
  );
});
