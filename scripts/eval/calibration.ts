import type { Share } from './score-quotations.ts';

export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Band extends Share {
  readonly from: number;
  readonly to: number;
}

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** How many quotations are right among those we are so sure of; bands in which there are none are left out. */
export function calibrate(judged: readonly Judged[]): readonly Band[] {
  return BOUNDS.slice(0, -1)
    .map((from, at) => {
      const to = BOUNDS[at + 1] ?? 1;
      const within = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
      return { from, to, of: within.length, right: within.filter(({ isRight }) => isRight).length };
    })
    .filter((band) => band.of > 0);
}
