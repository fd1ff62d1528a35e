/** Weights by the name of a feature; one that is not known weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Reads a table of `name<tab>weight` lines, the weights in hundredths. */
export function readWeights(table: string): Weights {
  const weights = new Map<string, number>();
  for (const line of table.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) weights.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100);
  }
  return weights;
}

export function scoreOf(features: readonly string[], weights: Weights): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** The probability that a logistic model gives to a score. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The place of the highest score and its share among all (softmax); -1 of none. */
export function bestOf(scores: readonly number[]): { readonly at: number; readonly share: number } {
  const highest = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  return { at: scores.indexOf(highest), share: 1 / sum };
}
