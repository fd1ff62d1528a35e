import { beliefFeatures, bestObject } from '../../src/quotes/stances/stances.ts';
import { type Features, learnWhetherRight, makeLearner } from './learner.ts';
import type { StanceExample } from './stance-examples.ts';

type Weights = ReadonlyMap<string, number>;

export interface StanceWeights {
  readonly objects: Weights;
  readonly stances: Weights;
}

const ROUNDS = 5;
const OBJECT_DECAY = 3e-3;
const STANCE_DECAY = 1e-3;

/** Both models: where the object of a stance begins and ends, and whether there is a stance at all. */
export function learnStances(examples: readonly StanceExample[], words: ReadonlySet<string>): StanceWeights {
  // Objects are ranked by weights that have not seen their article, as they will be in use.
  const halves = [0, 1].map((half) => learnObjects(examples.filter(({ article }) => article % 2 === half)));
  const cases = examples.flatMap((example) =>
    judged(example, halves[1 - (example.article % 2)] ?? new Map()),
  );
  const stances = new Map(learnWhetherRight(cases, { rounds: ROUNDS, decay: STANCE_DECAY }));
  // A word that weighs nothing by itself is still one of those that are looked at.
  for (const word of words) if (!stances.has(`word ${word}`)) stances.set(`word ${word}`, 0);
  return { objects: learnObjects(examples), stances };
}

/** A conditional logit over the objects of each candidate that has a right one. */
function learnObjects(examples: readonly StanceExample[]): Weights {
  const learner = makeLearner(OBJECT_DECAY);
  const training = examples.filter(({ objects }) => objects.some(({ right }) => right));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { objects } of training) {
      const scores = objects.map(({ features }) => learner.score(features));
      const highest = Math.max(...scores);
      const shares = normal(scores.map((score) => Math.exp(score - highest)));
      const wanted = normal(objects.map(({ right, overlap }) => (right ? overlap ** 3 : 0)));
      const slopes = new Map<string, number>();
      objects.forEach(({ features }, at) => {
        const error = (shares[at] ?? 0) - (wanted[at] ?? 0);
        if (Math.abs(error) < 1e-4) return;
        for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + error);
      });
      learner.step(slopes);
    }
  }
  return learner.weights;
}

function judged(
  { candidate, objects }: StanceExample,
  weights: Weights,
): { features: Features; right: boolean }[] {
  const best = bestObject({ ...candidate, objects }, weights);
  if (!best) return [];
  const right = objects.some(
    ({ from, to, right }) => right && from === best.object.from && to === best.object.to,
  );
  return [{ features: beliefFeatures(candidate, best.object, best.share), right }];
}

function normal(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
