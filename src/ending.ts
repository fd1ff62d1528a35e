import { CommanderError } from 'commander';
import { UsageError, UserError } from './errors.ts';
import { ClosedPipe, type Terminal } from './terminal.ts';

/** The exit codes; the last is EX_SOFTWARE of sysexits.h. */
const DONE = 0;
const USER_ERROR = 1;
const WRONG_USE = 2;
const BUG = 70;

/** The one place that ends the program: tells the reader what went wrong. @returns the exit code. */
export function endingOf(error: unknown, terminal: Terminal): number {
  if (error instanceof ClosedPipe) return DONE;
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE; // it has said what is wrong
  if (error instanceof UserError) {
    terminal.writeError(`news: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
    return error instanceof UsageError ? WRONG_USE : USER_ERROR;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(`news: this is a fault in news, not yours.\n\n${stack}\n\n${REPORT}\n`);
  return BUG;
}

const REPORT =
  'Please report it to whoever gave you news, with the lines above, the command you typed and\nwhat these print: news --version; node --version';
