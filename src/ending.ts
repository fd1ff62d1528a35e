import { CommanderError } from 'commander';
import { cleanLine } from './article/clean-text.ts';
import { isInterruption, isUsageError, isUserError } from './errors.ts';
import { ClosedPipe, type Terminal } from './machine/terminal.ts';

/** The exit codes; the last are EX_SOFTWARE of sysexits.h, and what shells say of a program that Ctrl-C has ended. */
const DONE = 0;
const USER_ERROR = 1;
const WRONG_USE = 2;
const BUG = 70;
const INTERRUPTED = 130;

/** The one place that ends the program: tells the reader what went wrong. @returns the exit code. */
export function endingOf(error: unknown, terminal: Terminal): number {
  if (error instanceof ClosedPipe) return DONE;
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE; // it has said what is wrong
  if (isUserError(error)) {
    terminal.writeError(
      `news: ${onOneLine(error.message)}\n${error.hint ? `${onOneLine(error.hint)}\n` : ''}`,
    );
    if (isInterruption(error)) return INTERRUPTED;
    return isUsageError(error) ? WRONG_USE : USER_ERROR;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(`news: this is a fault in news, not yours.\n\n${stack}\n\n${REPORT}\n`);
  return BUG;
}

const LONGEST_MESSAGE = 1000;

/** A message may hold a file name or an argument: it must not look like two messages, or fill the screen. */
function onOneLine(message: string): string {
  const line = cleanLine(message);
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}

const REPORT =
  'Please report it to whoever gave you news, with the lines above, the command you typed and\nwhat these print: news --version; node --version';
