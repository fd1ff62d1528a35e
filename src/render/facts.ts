import { displayWidth } from './width.ts';
import { type Margin, wrap } from './wrap.ts';

/** A blank at which no line ends. Whoever puts one in takes it out again. */
export const NO_BREAK = '\u00a0';

/**
 * Short facts on one line, parted by " · ". Where they need more lines, a line ends after a dot and no fact is broken,
 * unless it is longer than a line by itself.
 */
export function wrapFacts(facts: readonly string[], width: number, margin: Margin = {}): string {
  const room = width - Math.max(margin.indent ?? 0, margin.hang ?? margin.indent ?? 0);
  const pieces = facts.map((fact, index) => (index < facts.length - 1 ? `${fact} ·` : fact));
  const words = pieces.map((piece) =>
    displayWidth(piece) <= room ? piece.replaceAll(' ', NO_BREAK) : piece.replace(/ (?=·$)/, NO_BREAK),
  );
  return wrap(words.join(' '), width, margin).replaceAll(NO_BREAK, ' ');
}
