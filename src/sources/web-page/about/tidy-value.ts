/** Values of metadata, which may be anything, as plain lines. */
import { cleanLine } from '../../../article/clean-text.ts';
import { decodeText } from '../../../article/plain-text.ts';

const LONGEST = 5000;
const MOST = 50;

/** Clean words without tags, and without the entities that some pages write twice; "" for what is no text. */
export function oneLine(value: unknown): string {
  if (typeof value !== 'string') return '';
  return cleanLine(decodeText(value.slice(0, LONGEST).replace(/<\/?[a-z][^<>]*>/gi, ' ')));
}

/** The first that has words, on one line. */
export function firstLine(...values: readonly unknown[]): string | undefined {
  return values.map(oneLine).find((line) => line !== '');
}

/** One or a list of them, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST);
  return value === undefined || value === null ? [] : [value];
}
