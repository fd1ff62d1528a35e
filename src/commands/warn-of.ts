import type { Problem } from '../article/problem.ts';
import type { Terminal } from '../terminal.ts';

/** Tells the reader what could not be read, a line each, on standard error. */
export function warnOf(problems: readonly Problem[], terminal: Terminal): void {
  for (const { where, what, hint } of problems) {
    terminal.writeError(`news: ${where}: ${what}; it is left out.${hint ? ` ${hint}` : ''}\n`);
  }
}
