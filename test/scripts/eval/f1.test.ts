import { expect, test } from 'vitest';
import { f1, precision, recall } from '../../../scripts/eval/f1.ts';

test.each([
  [{ gold: 4, found: 4, right: 4 }, 1, 1, 1],
  [{ gold: 4, found: 2, right: 2 }, 1, 0.5, 2 / 3],
  [{ gold: 2, found: 4, right: 1 }, 0.25, 0.5, 1 / 3],
  [{ gold: 3, found: 0, right: 0 }, 0, 0, 0],
  [{ gold: 0, found: 2, right: 0 }, 0, 0, 0],
  [{ gold: 0, found: 0, right: 0 }, 0, 0, 1],
])('%j', (tally, p, r, both) => {
  expect([precision(tally), recall(tally)]).toEqual([p, r]);
  expect(f1(tally)).toBeCloseTo(both, 10);
});
