/**
 * Sets typewriter text as a newspaper does: “ ” ‘ ’ — … for " ' -- ... and for the wire's `` and ''. The marks are
 * edits against the plain text, so that what points into the text still holds.
 */
import type { Span } from '../article/quote.ts';

/** Print `replacement` in place of what stands at the span. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** The text as it is shown. Empty text stays empty; text that is set already stays as it is. */
export function typeset(text: string): string {
  let shown = '';
  let position = 0;
  for (const { start, end, replacement } of findEdits(text)) {
    shown += text.slice(position, start) + replacement;
    position = end;
  }
  return shown + text.slice(position);
}

/** What to change, in order. What touches one of the `untouched` spans (in order: code) or an address stays. */
export function findEdits(text: string, untouched: readonly Span[] = []): Edit[] {
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  const isCode = inSpans(untouched);
  const isAddress = inSpans(addresses);
  const edits: Edit[] = [];
  let state = OUTSIDE;
  let lastEnd = 0;
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const end = start + mark.length;
    if (mark.startsWith('\n')) state = OUTSIDE;
    if (mark.startsWith('\n') || isCode(start, end) || isAddress(start, end)) continue;
    const place = placeOf(text, start, end, start === lastEnd && state.openedLast);
    const [replacement, after] = setMark(mark, place, state);
    state = after;
    lastEnd = end;
    if (replacement !== mark) edits.push({ start, end, replacement });
  }
  return edits;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)'’\]]/gi;
const MARK = /["'`]+|-{2,}|\.(?: ?\.)+| {2,}|\n/g;

/** What is open in this paragraph: after a digit it tells a closing mark from feet and inches. */
interface State {
  readonly double: boolean;
  readonly single: boolean;
  /** The last mark was an opening one: what follows at once opens too. */
  readonly openedLast: boolean;
}

const OUTSIDE: State = { double: false, single: false, openedLast: false };

interface Place {
  /** The characters beside the mark; "" at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** What follows, long enough to know a word by. */
  readonly rest: string;
  readonly opens: boolean;
}

function placeOf(text: string, start: number, end: number, afterOpening: boolean): Place {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const opens =
    !isBlank(after) &&
    (isBlank(before) || afterOpening || OPENING.test(before) || (DASH.test(before) && !CLOSING.test(after)));
  return { before, after, rest: text.slice(end, end + 8), opens };
}

const OPENING = /[([{<“‘«„/]/;
const DASH = /[-–—=]/;
const CLOSING = /[\s.,;:!?)\]}]/;

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function setMark(mark: string, place: Place, state: State): [string, State] {
  if (mark.startsWith(' ')) return [' ', state];
  if (mark.startsWith('-')) return [setDash(mark, place), { ...state, openedLast: false }];
  if (mark.startsWith('.')) return [setEllipsis(mark), { ...state, openedLast: false }];
  return setQuotationMarks(mark, place, state);
}

function setDash(mark: string, { before, after }: Place): string {
  if (mark.length > 3 || before === '!' || after === '>') return mark;
  if (/\d/.test(before) && /\d/.test(after)) return '–';
  // "--limit" is an option of a program.
  return isBlank(before) && /[a-z]/i.test(after) ? mark : '—';
}

function setEllipsis(mark: string): string {
  const dots = mark.replaceAll(' ', '').length;
  if (dots === 3) return '…';
  return dots === 4 ? (mark.startsWith('. ') ? '. …' : '….') : mark;
}

/** A run of marks is read piece by piece: `'''` closes one quotation inside another. */
function setQuotationMarks(run: string, place: Place, state: State): [string, State] {
  if (run.length > 4) return [run, state];
  let shown = '';
  let now = state;
  for (const mark of piecesOf(run, place.opens)) {
    const isDouble = mark !== "'" && mark !== '`';
    const [replacement, after] = isDouble ? setDouble(mark, place, now) : setSingle(mark, place, now);
    shown += replacement;
    now = after;
  }
  return [shown, now];
}

function piecesOf(run: string, opens: boolean): readonly string[] {
  if (run.length === 1) return [run];
  return run.match(opens ? /"|''|``|'|`/g : /"|'(?=''(?!'))|''|``|'|`/g) ?? [];
}

function setDouble(mark: string, { before, after, rest, opens }: Place, state: State): [string, State] {
  if (mark === '"' && !opens && /\d/.test(before) && isInch(state, rest)) return [mark, state];
  const stands = isBlank(before) && isBlank(after);
  const opening = mark === '``' || (stands ? !state.double : opens);
  return [opening ? '“' : '”', { ...state, double: opening, openedLast: opening }];
}

function isInch(state: State, rest: string): boolean {
  return !state.double || /^\s?[x×]\s?\d/.test(rest);
}

function setSingle(mark: string, place: Place, state: State): [string, State] {
  const { before, after, rest, opens } = place;
  const plain: State = { ...state, openedLast: false };
  if (mark === '`') return opens ? ['‘', { ...state, single: true, openedLast: true }] : [mark, plain];
  if (isBlank(before) && isBlank(after)) return [state.single ? '’' : mark, { ...plain, single: false }];
  if (/\d/.test(before) && (/\d/.test(after) || (!/[a-z]/i.test(after) && !state.single)))
    return [mark, plain];
  if (!opens || ELISION.test(rest)) return ['’', plain];
  return ['‘', { ...state, single: true, openedLast: true }];
}

// Words that begin with an apostrophe: ’90s, ’97, ’n’, ’tis.
const ELISION = /^(?:\d\ds?\b|(?:n|em|tis|twas|twere|til|till|cause|cuz|bout|round|neath)\b)/i;

/** Whether a stretch touches one of these spans; asked from left to right. */
function inSpans(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}
