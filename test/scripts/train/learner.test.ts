import { expect, test } from 'vitest';
import { countFeatures, learnWhetherRight, makeLearner, tableOf } from '../../../scripts/train/learner.ts';

test('learns which feature tells that a case is right', () => {
  const cases = Array.from({ length: 40 }, (_, at) => {
    const right = at % 2 === 0;
    return { features: ['any', right ? 'good' : 'bad'], right };
  });
  const weights = learnWhetherRight(cases, { rounds: 20, decay: 1e-3 });
  expect(weights.get('good')).toBeGreaterThan(0.5);
  expect(weights.get('bad')).toBeLessThan(-0.5);
  expect(Math.abs(weights.get('any') ?? 1)).toBeLessThan(0.3);
});

test('a stronger decay keeps weights smaller', () => {
  const cases = [{ features: ['one'], right: true }];
  const weightAt = (decay: number) => learnWhetherRight(cases, { rounds: 50, decay }).get('one') ?? 0;
  expect(weightAt(0.5)).toBeLessThan(weightAt(1e-4));
});

test('a step goes against the slope', () => {
  const learner = makeLearner(0);
  learner.step(
    new Map([
      ['up', -1],
      ['down', 1],
    ]),
  );
  expect(learner.score(['up'])).toBeGreaterThan(0);
  expect(learner.score(['down'])).toBeLessThan(0);
  expect(learner.score(['never seen'])).toBe(0);
});

test('counts lists, not places in them', () => {
  expect([...countFeatures([['a', 'a', 'b'], ['a']])]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a table has hundredths, in order, and leaves out what weighs nothing', () => {
  const weights = new Map([
    ['word no', 0.001],
    ['b', -0.5],
    ['a', 1.234],
  ]);
  expect(tableOf(weights)).toBe('a\t123\nb\t-50');
  expect(tableOf(weights, (feature) => feature.startsWith('word'))).toBe('a\t123\nb\t-50\nword no\t0');
});
