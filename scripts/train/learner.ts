/** Names of what holds of a case; each is 1 where it stands and 0 where it does not. */
export type Features = readonly string[];

/** Stochastic gradient descent with a rate for each weight (AdaGrad: Duchi, Hazan and Singer 2011). */
export interface Learner {
  readonly weights: ReadonlyMap<string, number>;
  readonly score: (features: Features) => number;
  /** Moves the weights against the slopes of the loss. */
  readonly step: (slopes: ReadonlyMap<string, number>) => void;
}

const RATE = 0.1;

/** @param decay how strongly weights are drawn to nothing at each step. */
export function makeLearner(decay: number): Learner {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  return {
    weights,
    score: (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
    step: (slopes) => {
      for (const [feature, slope] of slopes) {
        const before = weights.get(feature) ?? 0;
        const change = slope + decay * before;
        const square = (squares.get(feature) ?? 0) + change * change;
        squares.set(feature, square);
        weights.set(feature, before - (RATE * change) / Math.sqrt(square + 1e-8));
      }
    },
  };
}

/** A logistic regression over cases that are right or not. */
export function learnWhetherRight(
  cases: readonly { readonly features: Features; readonly right: boolean }[],
  { rounds, decay }: { readonly rounds: number; readonly decay: number },
): ReadonlyMap<string, number> {
  const learner = makeLearner(decay);
  for (let round = 0; round < rounds; round++) {
    for (const { features, right } of cases) {
      const error = 1 / (1 + Math.exp(-learner.score(features))) - (right ? 1 : 0);
      learner.step(new Map(features.map((feature) => [feature, error])));
    }
  }
  return learner.weights;
}

/** In how many of the lists each feature stands. */
export function countFeatures(lists: Iterable<Features>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The rows of a table of weights, in hundredths; those that round to nothing are left out unless they are kept. */
export function tableOf(weights: ReadonlyMap<string, number>, isKept = (_: string) => false): string {
  const rows = [...weights].map(([feature, weight]) => [feature, Math.round(weight * 100)] as const);
  const wanted = rows.filter(([feature, weight]) => weight !== 0 || isKept(feature));
  return wanted
    .map(([feature, weight]) => `${feature}\t${weight}`)
    .sort()
    .join('\n');
}
