/** How many were there to find, how many were found, and how many of these are right. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const precision = ({ right, found }: Tally): number => (found ? right / found : 0);
export const recall = ({ right, gold }: Tally): number => (gold ? right / gold : 0);

/** The harmonic mean of precision and recall, 0 to 1. It is 1 when nothing was there and nothing was found. */
export function f1({ gold, found, right }: Tally): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}
