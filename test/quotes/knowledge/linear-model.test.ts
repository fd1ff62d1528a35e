import { describe, expect, test } from 'vitest';
import { bestOf, logistic, readWeights, scoreOf } from '../../../src/quotes/knowledge/linear-model.ts';

describe('a table of weights', () => {
  const weights = readWeights('word backs next the\t120\nlast ,\t-35\nnever');

  test.each([
    [['word backs next the'], 1.2],
    [['word backs next the', 'last ,'], 0.85],
    [['not known'], 0],
    [[], 0],
    [['never'], 0],
  ] as const)('%j weighs %d', (features, score) => {
    expect(scoreOf(features, weights)).toBeCloseTo(score);
  });
});

test.each([
  [0, 0.5],
  [2, 0.88],
  [-2, 0.12],
])('a score of %d is a probability of %d', (score, probability) => {
  expect(logistic(score)).toBeCloseTo(probability, 2);
});

test.each([
  [[1, 3, 2], 1, 0.67],
  [[5], 0, 1],
  [[2, 2], 0, 0.5],
  [[1000, 0], 0, 1],
])('of %j the best is at %d with a share of %d', (scores, at, share) => {
  const best = bestOf(scores);
  expect([best.at, Number(best.share.toFixed(2))]).toEqual([at, share]);
});

test('of no scores none is the best', () => expect(bestOf([]).at).toBe(-1));
