/** A quotation that is less sure than this is marked where it is shown. */
const UNCERTAIN_BELOW = 0.6;

/** The plain word for a quotation that is little more than a guess. */
export const UNCERTAIN = 'uncertain';

export function isUncertain(confidence: number): boolean {
  return confidence < UNCERTAIN_BELOW;
}

/** "95% sure", rounded down: no quotation is called surer than it is. */
export function howSure(confidence: number): string {
  return `${Math.floor(confidence * 100 + 1e-9)}% sure`;
}
