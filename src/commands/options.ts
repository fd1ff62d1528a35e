import { InvalidArgumentError, Option } from 'commander';
import { slugify } from '../article/slug.ts';

/** A parser for options that count something. */
export function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It takes a whole number from 1 up.');
}

export const ALL = Number.POSITIVE_INFINITY;

/** @param shown how many are shown without the option; @param otherwise when it is all: "with --json" */
export function limitOption(shown: number, otherwise: string): Option {
  const description = `show at most this many, or all (default: ${shown}; ${otherwise} all)`;
  return new Option('-n, --limit <number>', description).argParser((value) =>
    value === 'all' ? ALL : wholeNumber(value),
  );
}

/** A parser for options that take words. */
export function words(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new InvalidArgumentError('It takes at least one word.');
}

/** The same for options that may be given more than once. */
export function collectWords(value: string, earlier: readonly string[] | false = []): readonly string[] {
  return [...(earlier || []), words(value)];
}

/** A parser for ids, which are made of letters and digits with hyphens between. */
export function idWord(value: string): string {
  const id = /[\p{L}\p{N}]/u.test(value) ? slugify(value, LONGEST_ID) : '';
  if (id === value) return id;
  throw new InvalidArgumentError(
    `An id has lower-case letters and digits with hyphens between${id && `, such as ${id}`}.`,
  );
}

const LONGEST_ID = 200;

/** The examples at the end of a command's help. */
export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
