import type { Span } from '../article/quote.ts';

/** The paragraphs of a plain text, which blank lines part, without the blanks around them. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const gap = text.indexOf('\n\n', from);
    const to = gap === -1 ? text.length : gap;
    const paragraph = text.slice(from, to);
    const start = to - paragraph.trimStart().length;
    const end = from + paragraph.trimEnd().length;
    if (start < end) paragraphs.push({ start, end });
    from = to + 2;
  }
  return paragraphs;
}
