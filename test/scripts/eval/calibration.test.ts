import { expect, test } from 'vitest';
import { calibrate } from '../../../scripts/eval/calibration.ts';

test('each confidence stands in one band, 1 in the last; empty bands are left out', () => {
  const judged = [0.2, 0.5, 0.59, 0.9, 0.95, 1].map((confidence) => ({
    confidence,
    isRight: confidence > 0.5,
  }));
  expect(calibrate(judged)).toEqual([
    { from: 0, to: 0.5, of: 1, right: 0 },
    { from: 0.5, to: 0.6, of: 2, right: 1 },
    { from: 0.9, to: 0.95, of: 1, right: 1 },
    { from: 0.95, to: 1, of: 2, right: 2 },
  ]);
});
