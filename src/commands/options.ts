import { InvalidArgumentError } from 'commander';

/** A parser for options that count something. */
export function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It takes a whole number from 1 up.');
}

/** A parser for options that take words. */
export function words(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new InvalidArgumentError('It takes at least one word.');
}

/** The same for options that may be given more than once. */
export function collectWords(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, words(value)];
}

/** The examples at the end of a command's help. */
export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
