import { tokenClass } from './token-class.ts';
import type { Token } from './tokens.ts';

const FEWEST_WORDS = 4;
const MOST_TOKENS = 25;

/** Whether words stand as in a headline ("Holm Says He Will Run"): all have capitals, small ones apart, and no full stop. */
export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_TOKENS || tokens[to - 1]?.text === '.') return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isContent = (token: Token) => /^(?:word|-ed|-ing|-ly)$/.test(tokenClass(token));
  return words.filter(({ capital }) => capital).length >= FEWEST_WORDS && !words.some(isContent);
}
