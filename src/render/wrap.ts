import wrapAnsi from 'wrap-ansi';
import { type Break, findBreaks, needsOwnBreaks } from './line-breaks.ts';

export interface Margin {
  readonly indent?: number;
  readonly hang?: number;
}

/**
 * Breaks text into lines of at most `width` columns, the first indented by `indent` blanks, the others by `hang`. No
 * line ends in a blank, and each stands alone: styles and links are closed at its end and opened again on the next.
 * Lines that the text has already stay lines. Only an address that is longer than the line passes the width.
 */
export function wrap(text: string, width: number, margin: Margin = {}): string {
  const { indent = 0, hang = indent } = margin;
  const room = Math.max(2, width - hang);
  const firstRoom = Math.max(2, width - indent);
  const lines = text
    .split('\n')
    .flatMap((line, index) => fill(line, room, index === 0 ? firstRoom : room).split('\n'));
  return lines.map((line, index) => indented(line, index === 0 ? indent : hang)).join('\n');
}

function indented(line: string, blanks: number): string {
  return line === '' ? '' : ' '.repeat(blanks) + line;
}

// Each takes one column and is composed already, so that nothing is to be done with a line of them that fits.
const PLAIN = /^[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;

function fill(line: string, room: number, firstRoom: number): string {
  if (line.length <= firstRoom && PLAIN.test(line) && line.trim() === line) return line;
  // Composed as wrap-ansi will do it, for some characters need more columns then.
  const parts = line.split(STYLE).map((part) => (isStyle(part) ? part : part.normalize()));
  const plain = parts.filter((part) => !isStyle(part)).join('');
  if (plain.trim() === '') return '';
  if (room === firstRoom && !needsOwnBreaks(plain, room)) return wrapAnsi(line, room);
  // wrap-ansi breaks at blanks only, and makes all lines equal. Otherwise the only blanks it sees are those where a
  // line shall end, and with room for one column it ends a line at each of them, carrying the styles over.
  return wrapAnsi(markBreaks(parts, findBreaks(plain, room, firstRoom)), 1).replaceAll(KEPT_BLANK, ' ');
}

const STYLE = /(\x1b\[[0-9;]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\))/;
// One of the code points that Unicode sets aside for use within a program (§23.7); as wide as a blank.
const KEPT_BLANK = '\ufdd0';

function isStyle(part: string): boolean {
  return part.startsWith('\x1b');
}

/** The parts of a line in one, with a blank for each new line, and another character for every other blank. */
function markBreaks(parts: readonly string[], breaks: readonly Break[]): string {
  let marked = '';
  let position = 0;
  let next = 0;
  for (const part of parts) {
    if (isStyle(part)) {
      marked += part;
      continue;
    }
    const start = position;
    const end = start + part.length;
    const upTo = (place: number) => part.slice(position - start, place - start).replaceAll(' ', KEPT_BLANK);
    for (let here = breaks[next]; here && here.end < end; here = breaks[next]) {
      if (position <= here.end) marked += upTo(here.end) + (here.newLine ? ' ' : '');
      position = Math.max(position, Math.min(here.start, end));
      if (here.start > end) break;
      next += 1;
    }
    marked += upTo(end);
    position = end;
  }
  return marked;
}
