/** Several feeds of one site, and which of them a reader wants. */
import { wrap } from './wrap.ts';

export interface ChoiceRow {
  readonly address: string;
  readonly title?: string;
}

/** A numbered list. Ends with a newline. */
export function renderFeedChoice(rows: readonly ChoiceRow[], width: number): string {
  const digits = String(rows.length).length;
  const lines = rows.map(({ address, title }, index) => {
    const number = String(index + 1);
    const words = title === undefined ? address : `${title} – ${address}`;
    return wrap(`${number}  ${words}`, width, {
      indent: 2 + digits - number.length,
      hang: digits + 4,
    });
  });
  return `${lines.join('\n')}\n`;
}

/**
 * The places, counted from 0, that an answer names: "2", "1, 3", "a" for all, nothing or "no" for none. Null for an answer
 * that cannot be understood.
 */
export function readChoice(answer: string, count: number): readonly number[] | null {
  const words = answer
    .trim()
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || /^(?:n|no|none|q)$/.test(words.join(' '))) return [];
  if (/^(?:a|all)$/.test(words.join(' '))) return Array.from({ length: count }, (_, index) => index);
  const places = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) - 1 : -1));
  return places.every((place) => place >= 0 && place < count) ? [...new Set(places)] : null;
}
