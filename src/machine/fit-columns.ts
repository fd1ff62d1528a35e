/** A line that is shorter than so many columns, so that the cursor stays on it; cut, and with an ellipsis, if need be. */
export function cutStatus(line: string, columns: number): string {
  let used = 0;
  let end = 0;
  let cut = 0;
  for (const character of line) {
    used += columnsOf(character);
    if (used > columns - 1) return `${line.slice(0, cut)}…`;
    end += character.length;
    if (used <= columns - 2) cut = end;
  }
  return line;
}

/**
 * Text in lines of so many columns at most, broken at blanks; what is broken off stands two columns further in. A word
 * that is longer, such as an address, stays whole.
 */
export function foldLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (widthOf(line) > columns ? fold(line, columns) : line))
    .join('\n');
}

function fold(line: string, columns: number): string {
  const hang = ' '.repeat(line.length - line.trimStart().length + HANG);
  const lines: string[] = [];
  let current = '';
  for (const [piece] of line.matchAll(/ *[^ ]+/g)) {
    const isFull = current !== '' && widthOf(current + piece) > columns;
    if (isFull) lines.push(current);
    current = isFull ? hang + piece.trimStart() : current + piece;
  }
  return [...lines, current].join('\n');
}

const HANG = 2;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** How many columns a character needs at most. */
function columnsOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < FIRST_WIDE ? 1 : 2;
}

// From Hangul on letters may need two columns. Who takes them all for such breaks some lines too soon, and none too late.
const FIRST_WIDE = 0x1100;
