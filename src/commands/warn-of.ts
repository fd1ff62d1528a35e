import { cleanLine } from '../article/clean-text.ts';
import { describeProblem, type Problem } from '../article/problem.ts';
import type { Terminal } from '../machine/terminal.ts';

/** Tells the reader what could not be read, a line each, on standard error. */
export function warnOf(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) {
    const hint = problem.hint ? ` ${problem.hint}` : '';
    terminal.writeError(`${cleanLine(`news: ${describeProblem(problem)}; it is left out.${hint}`)}\n`);
  }
}
