/** Cuts a stretch out of a text so that it can be read by itself. */
import type { Span } from '../article/quote.ts';

export interface Passage extends Span {
  /** Whether it begins within a sentence. */
  readonly cutBefore: boolean;
  /** Whether it ends within a sentence. */
  readonly cutAfter: boolean;
}

/**
 * At most `length` characters of a paragraph around what is wanted (more, if that is longer), in whole words. The
 * passage begins and ends with a sentence where it can.
 */
export function cutPassage(text: string, paragraph: Span, wanted: Span, length: number): Passage {
  if (paragraph.end - paragraph.start <= length) return { ...paragraph, cutBefore: false, cutAfter: false };
  const room = Math.max(length, wanted.end - wanted.start);
  const around = {
    start: Math.max(paragraph.start, wanted.start - room),
    end: Math.min(paragraph.end, wanted.end + room),
  };
  const breaks = sentenceBreaks(text, around);
  if (around.start === paragraph.start) breaks.unshift({ end: paragraph.start, start: paragraph.start });
  const sentence = breaks.findLast((each) => each.start <= wanted.start)?.start;
  const isWhole = sentence !== undefined && wanted.end - sentence <= room;
  const start = isWhole ? sentence : wordStart(text, around, wanted, room - (wanted.end - wanted.start));
  const limit = start + room;
  if (limit >= paragraph.end) return { start, end: paragraph.end, cutBefore: !isWhole, cutAfter: false };
  const last = breaks.findLast((each) => each.end >= wanted.end && each.end <= limit)?.end ?? start;
  const isLongEnough = last - start >= room * SHORTEST_SHARE;
  const end = isLongEnough ? last : wordEnd(text, wanted.end, limit);
  return {
    start,
    end: start + text.slice(start, end).trimEnd().length,
    cutBefore: !isWhole,
    cutAfter: !isLongEnough,
  };
}

// A passage that ends with a sentence may be shorter than it could be, but not by more.
const SHORTEST_SHARE = 0.6;

const SENTENCE_END = /[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』”’]*\s*/g;
const BEGINS_SENTENCE = /^["'“‘«([「『]*[^\p{Ll}\s]/u;
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Capt|Co|Col|Corp|Dr|Gen|Gov|Inc|Jr|Lt|Ltd|Mr|Mrs|Ms|No|Prof|Rep|Rev|Sen|Sgt|Sr|St|vs)$/u;

/** Where one sentence ends and the next one starts. */
function sentenceBreaks(
  text: string,
  { start, end }: Span,
): { readonly end: number; readonly start: number }[] {
  return [...text.slice(start, end).matchAll(SENTENCE_END)].flatMap(({ 0: mark, index }) => {
    const place = start + index;
    const next = place + mark.length;
    const isAbbreviation =
      mark.startsWith('. ') && ABBREVIATION.test(text.slice(Math.max(0, place - 6), place));
    return BEGINS_SENTENCE.test(text.slice(next, next + 4)) && !isAbbreviation
      ? [{ end: place + mark.trimEnd().length, start: next }]
      : [];
  });
}

/** Where a word begins that leaves as much of the room before what is wanted as after it, or what is not needed there. */
function wordStart(text: string, around: Span, wanted: Span, room: number): number {
  const after = Math.min(Math.ceil(room / 2), around.end - wanted.end);
  const from = Math.max(around.start, wanted.start - (room - after));
  if (/^\s?$/.test(text.charAt(from - 1)) && /\S/.test(text.charAt(from))) return from;
  const blank = /\s+/.exec(text.slice(from, wanted.start));
  return blank ? from + blank.index + blank[0].length : withoutHalves(text, from, wanted.start);
}

/** The last end of a word up to `limit`; in text without blanks that of a character. */
function wordEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit + 1);
  const blank =
    rest.trimEnd() === rest ? Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\n')) : rest.length;
  return blank > 0 ? from + blank : withoutHalves(text, limit, limit + 20);
}

/** The next place, but not after `last`, that does not part a letter from its marks, or an emoji. */
function withoutHalves(text: string, place: number, last: number): number {
  let next = place;
  while (next < last && GOES_ON.test(text.charAt(next))) next += 1;
  return next;
}

const GOES_ON = /\p{M}|\u200d|\ufe0f|[\udc00-\udfff]/u;
