import { cleanLine } from '../article/clean-text.ts';
import { Interruption, UserError } from '../errors.ts';
import type { Terminal } from '../machine/terminal.ts';

/**
 * Ends a command with what went wrong on its way.
 *
 * @param summary for several, of which each is told
 * @throws UserError, or Interruption where the reader has ended it by Ctrl-C
 */
export function failWith(
  errors: readonly UserError[],
  summary: string,
  terminal: Terminal,
  interruption: AbortSignal,
): void {
  const Ending = interruption.aborted ? Interruption : UserError;
  const [error, ...others] = errors;
  if (error === undefined) return;
  if (others.length === 0) throw new Ending(error.message, error.hint);
  for (const { message, hint = '' } of errors)
    terminal.writeError(`${cleanLine(`news: ${message} ${hint}`)}\n`);
  throw new Ending(`${errors.length} ${summary}.`, 'See above what to do about each.');
}
