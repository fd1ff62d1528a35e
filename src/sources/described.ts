import { cleanLine } from '../article/clean-text.ts';

const LONGEST = 40;

/** What was found instead of what was expected, in a few words that are safe to print. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  // Far more than is shown, so that what cleaning takes out does not matter, and little enough to be quick.
  const line = cleanLine(text.slice(0, 40 * LONGEST));
  if (line.length <= LONGEST) return `"${line}"`;
  return `"${line
    .slice(0, LONGEST - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…"`;
}
