import type { Reading } from '../../../src/sources/fault.ts';

/** A reading as a page one can read: what is known, line by line, and below a rule the body. */
export function showReading(reading: Reading): string {
  if (reading.kind === 'problem') return `problem: ${reading.what}\nhint: ${reading.hint ?? ''}\n`;
  const { body, ...known } = reading.article;
  const told = { ...known, ...(reading.notice !== undefined && { notice: reading.notice }) };
  const lines = Object.entries(told)
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join('; ') : value}`);
  return `${lines.join('\n')}\n\n---\n\n${body}\n`;
}
