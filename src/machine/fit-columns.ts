/** A line that is shorter than so many columns, so that the cursor stays on it; cut, and with an ellipsis, if need be. */
export function cutStatus(line: string, columns: number): string {
  let used = 0;
  let end = 0;
  let cut = 0;
  for (const character of line) {
    used += (character.codePointAt(0) ?? 0) < FIRST_WIDE ? 1 : 2;
    if (used > columns - 1) return `${line.slice(0, cut)}…`;
    end += character.length;
    if (used <= columns - 2) cut = end;
  }
  return line;
}

// From Hangul on letters may need two columns. Who takes them all for such cuts some lines too soon, and none too late.
const FIRST_WIDE = 0x1100;
