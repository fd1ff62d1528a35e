import { describe, expect, test } from 'vitest';
import { sentenceAround, sentencesIn } from '../../src/analysis/sentence-around.ts';

const TEXT = 'It was late. “It rains,” said Mr. Lee. He left.\n\nThe end came. And then?';

function around(...words: string[]): string {
  const spans = words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length }));
  return sentenceAround(TEXT, sentencesIn(TEXT), spans);
}

describe('sentenceAround', () => {
  test.each([
    ['a quotation and who said it', ['“It rains,”'], '“It rains,” said Mr. Lee.'],
    ['the first sentence', ['late'], 'It was late.'],
    ['a whole sentence', ['He left.'], 'He left.'],
    ['the last sentence', ['then?'], 'And then?'],
    ['words of two sentences', ['late', 'rains'], 'It was late. “It rains,” said Mr. Lee.'],
  ])('%s', (_, words, sentence) => expect(around(...words)).toBe(sentence));

  test('of nothing', () => expect(sentenceAround('', [], [])).toBe(''));

  test('50,000 quotations in 50,000 sentences are found in no time worth speaking of', () => {
    const sentences = Array.from({ length: 50_000 }, (_, index) => ({
      start: index * 10,
      end: index * 10 + 9,
    }));
    const text = 'x'.repeat(500_000);
    for (const sentence of sentences) expect(sentenceAround(text, sentences, [sentence]).length).toBe(9);
  });
});
