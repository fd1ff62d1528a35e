import type { Span } from '../../article/quote.ts';

/**
 * The paragraphs of a plain text: what stands between newlines, without white space at either end. Empty lines are
 * none.
 */
export function findParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const paragraph = trimmed(text, from, to);
    if (paragraph.start < paragraph.end) paragraphs.push(paragraph);
    from = to + 1;
  }
  return paragraphs;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, position: number): boolean {
  return text[position]?.trim() === '';
}
