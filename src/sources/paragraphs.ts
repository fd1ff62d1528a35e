/** Lines of plain text become paragraphs: parted by empty lines, one a line, or wrapped at some column and joined. */
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import type { TextLine } from './text-lines.ts';

export interface Paragraph {
  /** On one line. */
  readonly text: string;
  /** How many lines of the file it stands on. */
  readonly lines: number;
}

/**
 * In hard-wrapped text the lines between two empty ones are one paragraph, unless one of them is indented, a list item,
 * or ends long before the margin. In other text every line is a paragraph.
 */
export function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const margin = findMargin(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && continues(previous, line, margin)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ text: joinLines(group.map(({ text }) => text)), lines: group.length }));
}

// Text is wrapped for screens of 80 columns and e-mail of 72; what is far longer or shorter was not.
const WIDEST_MARGIN = 100;
const NARROWEST_MARGIN = 40;

/**
 * The length of the longest line of hard-wrapped text, null for text that is not wrapped. It is wrapped when nearly no
 * line is long and many that another one follows directly stop in the middle of a sentence.
 */
export function findMargin(lines: readonly TextLine[]): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.afterBlank === false);
  const short = followed.filter(({ text }) => text.length <= WIDEST_MARGIN);
  if (short.length === 0 || short.length < followed.length * 0.95) return null;
  const open = lines.filter(({ text }, index) => goesOn(text, lines[index + 1]));
  if (open.length < short.length / 3 && !(open.length > 0 && marksParagraphsByIndent(lines))) return null;
  const margin = short.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  return margin >= NARROWEST_MARGIN ? margin : null;
}

/** As wire copy does it: no empty lines, and the first line of each paragraph stands further in. */
function marksParagraphsByIndent(lines: readonly TextLine[]): boolean {
  const opening = lines.filter(({ indent, afterBlank }, index) => {
    const before = lines[index - 1];
    return before !== undefined && !afterBlank && indent >= before.indent + 2;
  });
  return opening.length >= 2;
}

/** Whether a line goes on with the next only because the margin was reached: its first word had no room any more. */
export function isFull(line: string, next: string, margin: number): boolean {
  return line.length + 1 + firstWord(next).length > margin;
}

function continues(line: TextLine, next: TextLine, margin: number | null): boolean {
  if (next.afterBlank || margin === null) return false;
  if (next.indent > line.indent + 1 || isListItem(next.text)) return false;
  if (standsAlone(line.text) || standsAlone(next.text) || readDateline(next.text) !== null) return false;
  return !endsSentence(line.text) || isFull(line.text, next.text, margin * 0.8);
}

/** A line of the page or a byline is nobody's sentence. */
function standsAlone(line: string): boolean {
  return isFurniture(line) || readByline(line) !== null;
}

/** In scripts without capitals a line that ends no sentence is all there is to see. */
function goesOn(line: string, next: TextLine | undefined): boolean {
  if (next === undefined || next.afterBlank || endsSentence(line)) return false;
  return /^[^\p{L}]{0,2}[\p{Ll}\p{Lo}]/u.test(next.text);
}

function endsSentence(line: string): boolean {
  return /[.!?…:。！？]["'”’»)\]]*$/.test(line);
}

function isListItem(line: string): boolean {
  return /^(?:[-*•+]|\d{1,2}[.)])\s/.test(line);
}

function firstWord(line: string): string {
  return /^\S*/.exec(line)?.[0] ?? '';
}

/** A line that ends in the hyphen of a word is joined without a space: "well-" and "known". */
function joinLines(lines: readonly string[]): string {
  const parts = lines.map((line, index) => {
    const next = lines[index + 1];
    return next === undefined || isCutWord(line, next) ? line : `${line} `;
  });
  return parts.join('').replace(/[ \t]{2,}|\t/g, ' ');
}

function isCutWord(line: string, next: string): boolean {
  return /\p{L}-$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next) && !/^(?:and|or|to)\b/.test(next);
}
