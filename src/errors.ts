/** A mistake the reader can mend: shown as one sentence and a hint, never with a stack. Ends the program with 1. */
export class UserError extends Error {
  readonly hint: string | undefined;

  /** @param message one sentence that names the thing; @param hint the next step, a sentence or a command. */
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** By the name: the built program is in several files, each with a class `UserError` of its own. */
export function isUserError(error: unknown): error is UserError {
  return (
    error instanceof Error && (error.name === 'UserError' || isUsageError(error) || isInterruption(error))
  );
}

export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** The reader has ended the program with Ctrl-C: it ends with 130, as programs do that are ended so. */
export class Interruption extends UserError {
  constructor(message: string, hint?: string) {
    super(message, hint);
    this.name = 'Interruption';
  }
}

export function isInterruption(error: unknown): error is Interruption {
  return error instanceof Error && error.name === 'Interruption';
}

/** Wrong use of the command line: an unknown option, a value out of range. Ends the program with 2. */
export class UsageError extends UserError {
  constructor(message: string, hint?: string) {
    super(message, hint);
    this.name = 'UsageError';
  }
}
