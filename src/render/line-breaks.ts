/**
 * Where lines may and must end in text that blanks alone do not part well: scripts written without blanks, and words
 * longer than a line. In linear time.
 */
import { type Cluster, clustersOf, displayWidth, stripStyles } from './width.ts';

/** From `end` to `start` stand blanks that are not shown, if there are any. */
export interface Break {
  readonly end: number;
  readonly start: number;
  /** Whether a new line begins at `start`; otherwise an invisible word does, and shares the place of the one before. */
  readonly newLine: boolean;
}

/** Whether in this line, which has no styles, breaking at blanks is not enough to keep this line within `room` columns, or not good enough. */
export function needsOwnBreaks(line: string, room: number): boolean {
  return WITHOUT_BLANKS.test(line) || hasUnusualWord(line, room);
}

/** The breaks that make of this line, which has no styles, lines of at most `room` columns, the first of `firstRoom`. */
export function findBreaks(line: string, room: number, firstRoom = room): Break[] {
  const breaks: Break[] = [];
  let space = firstRoom;
  let column = 0;
  let end = line.length - line.trimStart().length;
  if (end > 0) breaks.push({ end: 0, start: end, newLine: false });
  const breakBefore = (start: number) => {
    breaks.push({ end, start, newLine: true });
    space = room;
    column = 0;
  };
  for (const piece of piecesOf(line)) {
    const blanks = piece.start - end;
    if (piece.width === 0 && blanks > 0) breaks.push({ end, start: piece.start, newLine: false });
    else if (column > 0 && column + blanks + piece.width > space) breakBefore(piece.start);
    else column += blanks;
    for (const part of piece.width > space ? partsOf(piece, room) : [piece]) {
      if (column > 0 && column + part.width > space) breakBefore(part.start);
      column += part.width;
      end = part.start + part.text.length;
    }
  }
  breaks.push({ end, start: line.length, newLine: false });
  return breaks;
}

/** How many columns the widest stretch needs that is not broken if there is another way. */
export function widestPiece(text: string): number {
  let widest = 0;
  for (const { width } of piecesOf(stripStyles(text).replaceAll('\n', ' '))) widest = Math.max(widest, width);
  return widest;
}

/**
 * A line of code in parts of at most `room` columns, all but the first of them `less` columns narrower. A part ends
 * after a blank if there is one in its second half.
 */
export function breakCode(line: string, room: number, less: number): string[] {
  const parts: string[] = [];
  let part = '';
  let column = 0;
  for (const cluster of clustersOf(line)) {
    if (column > 0 && column + cluster.width > room - (parts.length > 0 ? less : 0)) {
      const blank = cluster.text === ' ' ? part.length : part.lastIndexOf(' ') + 1;
      const end = blank * 2 > part.length ? blank : part.length;
      parts.push(part.slice(0, end));
      part = part.slice(end);
      column = displayWidth(part);
    }
    // The blank at which a line was broken is not shown.
    if (part === '' && parts.length > 0 && cluster.text === ' ') continue;
    part += cluster.text;
    column += cluster.width;
  }
  return [...parts, part];
}

/** A stretch that is not broken if there is another way. */
type Piece = Cluster;

// Chinese, Japanese and Yi in the basic plane, and everything outside it: emoji, rare ideographs. Korean puts blanks
// between its words.
const WITHOUT_BLANKS = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud800-\udfff]/;

// Kinsoku (JIS X 4051, and GB/T 15834 for Chinese): what may not start a line, and what may not end one.
const NEVER_FIRST =
  /^[!%),.:;?\]}¢°’”‥…′″℃‼⁇⁈⁉–—、。〃々〆〉》」』】〕〗〙〛〜〞〟゛゜ゝゞァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖㇰ-ㇿ・ーヽヾ！％），．：；？］｝～｡｣､･ｧ-ｰﾞﾟ￠]/;
const NEVER_LAST = /[$([{£¥‘“〈《「『【〔〖〘〚〝＄（［｛｢￡￥]$/;

// Columns. In a word that is nothing but punctuation, lines end where they must.
const MOST_TOGETHER = 4;

// An address ends where a dash or a letter of another script follows: those are words again.
const ADDRESS = /["'(<[“‘]{0,3}(?:https?:\/\/|www\.|mailto:)[\x21-\x7e]+/gi;

function* piecesOf(line: string): Generator<Piece> {
  for (const { 0: text, index: start } of line.matchAll(/[^ ]+/g)) {
    if (WITHOUT_BLANKS.test(text)) yield* clusterPieces(text, start);
    else yield { start, text, width: displayWidth(text) };
  }
}

/** Clusters, held together where a line may not end. */
function* clusterPieces(word: string, offset: number): Generator<Piece> {
  let start = offset;
  let text = '';
  let width = 0;
  let last = '';
  for (const cluster of clustersOf(word)) {
    if (text !== '' && cluster.width > 0 && mayPart(last, cluster.text)) {
      yield { start, text, width };
      start += text.length;
      text = '';
      width = 0;
    }
    text += cluster.text;
    width += cluster.width;
    last = cluster.text;
  }
  yield { start, text, width };
}

function mayPart(before: string, after: string): boolean {
  if (!WITHOUT_BLANKS.test(before) && !WITHOUT_BLANKS.test(after)) return false;
  return !NEVER_FIRST.test(after) && !NEVER_LAST.test(before);
}

/** What a piece that is longer than a line is made of: clusters, with the punctuation after them; an address is whole. */
function* partsOf({ start, text }: Piece, room: number): Generator<Piece> {
  let position = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    yield* wordParts(text.slice(position, index), start + position, room);
    position = index + address.length;
    const after = text.slice(position, position + 1);
    const width = displayWidth(address);
    const whole = width + displayWidth(after);
    // A mark that may not start a line stays with it, if there is room, or if no line would have room.
    const isHeld = NEVER_FIRST.test(after) && (whole <= room || width > room);
    if (isHeld) position += after.length;
    yield { start: start + index, text: isHeld ? address + after : address, width: isHeld ? whole : width };
  }
  yield* wordParts(text.slice(position), start + position, room);
}

/** Ends after hyphens where that is enough: "89-dead-as-" and "tajik-forces". */
function* wordParts(word: string, start: number, room: number): Generator<Piece> {
  for (const { 0: text, index } of word.matchAll(/[^-]+-*|-+/g)) {
    const width = displayWidth(text);
    if (width <= room && text.length < word.length) yield { start: start + index, text, width };
    else yield* smallestParts(text, start + index, room);
  }
}

function* smallestParts(word: string, start: number, room: number): Generator<Piece> {
  let last: Piece | undefined;
  for (const cluster of clustersOf(word)) {
    const width: number = (last?.width ?? 0) + cluster.width;
    if (last && width <= Math.min(room, MOST_TOGETHER) && NEVER_FIRST.test(cluster.text)) {
      last = { ...last, text: last.text + cluster.text, width };
      continue;
    }
    if (last) yield last;
    last = { ...cluster, start: start + cluster.start };
  }
  if (last) yield last;
}

/** A word that is too long for a line, or that takes no column at all: wrap-ansi gives its blank one. */
function hasUnusualWord(line: string, room: number): boolean {
  for (let start = 0; start < line.length; ) {
    const blank = line.indexOf(' ', start);
    const end = blank === -1 ? line.length : blank;
    if (end > start) {
      const word = line.slice(start, end);
      const width = displayWidth(word);
      if (width === 0 || (width > room && !isAddress(word))) return true;
    }
    start = end + 1;
  }
  return false;
}

function isAddress(word: string): boolean {
  const [first] = word.matchAll(ADDRESS);
  return first?.[0] === word;
}
