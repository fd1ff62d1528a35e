import type { Span } from '../article/quote.ts';
import { type Edit, findEdits } from './typeset.ts';

/** Text as it is, with these stretches painted; they are in order and apart from one another. */
export function highlight(text: string, marks: readonly Span[], paint: (text: string) => string): string {
  return printed(text, [], marks, paint);
}

/** The same as a newspaper sets it. The stretches begin and end with a letter or digit, where nothing is set anew. */
export function highlightTypeset(
  text: string,
  marks: readonly Span[],
  paint: (text: string) => string,
): string {
  return printed(text, findEdits(text), marks, paint);
}

function printed(
  text: string,
  edits: readonly Edit[],
  marks: readonly Span[],
  paint: (text: string) => string,
): string {
  let shown = '';
  let position = 0;
  let next = 0;
  const upTo = (end: number): string => {
    let stretch = '';
    for (let edit = edits[next]; edit && edit.end <= end; edit = edits[next]) {
      stretch += text.slice(position, edit.start) + edit.replacement;
      position = edit.end;
      next += 1;
    }
    stretch += text.slice(position, end);
    position = end;
    return stretch;
  };
  for (const { start, end } of marks) shown += upTo(start) + paint(upTo(end));
  return shown + upTo(text.length);
}
