/** Text as its lines, which keep what tells paragraphs apart. */
import { isVisible } from './is-visible.ts';

export interface TextLine {
  /** Where the line begins in the text. */
  readonly start: number;
  /** Without white space at its ends. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of clean text that show something; all others are empty lines. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const isBlank = !isVisible(trimmed);
    if (!isBlank) lines.push({ start, text: trimmed, indent: indentOf(line), afterBlank });
    afterBlank = isBlank;
    start += line.length + 1;
  }
  return lines;
}

function indentOf(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}
