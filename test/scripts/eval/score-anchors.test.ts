import { expect, test } from 'vitest';
import type { FoundQuote } from '../../../scripts/eval/found-quotes.ts';
import { readCorpus } from '../../../scripts/eval/read-corpus.ts';
import { scoreAnchors } from '../../../scripts/eval/score-anchors.ts';

const text = 'Anna Berg said it was late, very late, and cold.';
const found = (start: number, end: number, name: string | null): FoundQuote => ({
  ...{ start, end, name, type: 'indirect', mention: null, confidence: 0.9 },
});

function results(quotes: readonly FoundQuote[], row: object = { speakerEntity: 'Anna Berg' }) {
  const [article] = readCorpus(
    JSON.stringify({ text, quotes: [{ start: 28, end: 37, type: 'direct', ...row }] }),
  );
  return article ? scoreAnchors(article, quotes).map((result) => [result.found?.name, result.isRight]) : [];
}

test('the shortest quotation that covers the phrase is asked for its speaker', () => {
  expect(results([found(15, 48, 'Paul Grant'), found(27, 38, 'Berg')])).toEqual([['Berg', true]]);
  expect(results([found(15, 48, 'Paul Grant')])).toEqual([['Paul Grant', false]]);
  expect(results([found(15, 48, null)])).toEqual([[null, false]]);
  expect(results([found(15, 32, 'Anna Berg')])).toEqual([[undefined, false]]);
});

test('a phrase without a name is not asked for', () => {
  expect(results([], {})).toEqual([]);
  expect(results([], { speakerEntity: 'Anna Berg', ignore: true })).toEqual([]);
});
