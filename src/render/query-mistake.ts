import { cleanText } from '../article/clean-text.ts';
import type { Span } from '../article/quote.ts';
import { cutToWidth } from './cut-to-width.ts';
import { clustersOf, displayWidth } from './width.ts';

const INDENT = '  ';

/** Shows where in a query the mistake is: the line with carets under it. "" for an empty query. Ends with a newline. */
export function renderQueryMistake(text: string, { start, end }: Span, width: number): string {
  if (text.trim() === '') return '';
  const before = onOneLine(text.slice(0, start)).trimStart();
  const wrong = onOneLine(text.slice(start, end));
  const after = onOneLine(text.slice(end)).trimEnd();
  const room = Math.max(10, width - INDENT.length);
  const shownWrong = cutToWidth(wrong, Math.floor(room / 2));
  const wrongWidth = Math.max(1, displayWidth(shownWrong));
  const shownBefore = cutStart(before, room - wrongWidth - Math.min(displayWidth(after), LEFT_AFTER));
  const beforeWidth = displayWidth(shownBefore);
  const roomAfter = room - beforeWidth - wrongWidth;
  const shownAfter = roomAfter > 0 ? cutToWidth(after, roomAfter) : '';
  const carets = ' '.repeat(beforeWidth) + '^'.repeat(wrongWidth);
  return `${`${INDENT}${shownBefore}${shownWrong}${shownAfter}`.trimEnd()}\n${INDENT}${carets}\n`;
}

// Columns that stay for what follows, if anything does.
const LEFT_AFTER = 10;

function onOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

function cutStart(text: string, room: number): string {
  let left = displayWidth(text);
  if (left <= room) return text;
  let start = 0;
  for (const cluster of clustersOf(text)) {
    if (left <= room - 1) break;
    left -= cluster.width;
    start = cluster.start + cluster.text.length;
  }
  return room > 0 ? `…${text.slice(start)}` : '';
}
