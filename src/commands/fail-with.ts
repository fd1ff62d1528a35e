import { cleanLine } from '../article/clean-text.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from '../machine/terminal.ts';

/** Ends a command with what went wrong on its way. @param summary for several, of which each is told @throws UserError */
export function failWith(errors: readonly UserError[], summary: string, terminal: Terminal): void {
  const [error, ...others] = errors;
  if (error === undefined) return;
  if (others.length === 0) throw error;
  for (const { message, hint = '' } of errors)
    terminal.writeError(`${cleanLine(`news: ${message} ${hint}`)}\n`);
  throw new UserError(`${errors.length} ${summary}.`, 'See above what to do about each.');
}
