import type { Span } from '../../article/quote.ts';
import { QUOTATION_MARKS, type QuotationMark } from '../knowledge/quotation-marks.ts';

/** A quotation mark where it stands, with what its neighbours let it be. */
export interface MarkInText extends Span {
  readonly family: QuotationMark['family'];
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A closing mark after a comma or the end of a sentence, so that it is no apostrophe. */
  readonly afterPunctuation: boolean;
}

const CANDIDATE = /[“”„‟"＂«»「」『』‘’‚'`â]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENING_NEIGHBOUR = /[\s([{—–\-/:“‘"'«…]/;
const SENTENCE_MARK = /[,.!?…;—–-]/;
// Words that begin with an apostrophe: no quotation opens there.
const ELISION = /^(?:em|tis|twas|til|till|cause|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/** A paragraph with more marks than this quotes nobody: it is no prose. */
const MOST_MARKS = 20_000;

/** All quotation marks of one paragraph in order; apostrophes inside words are left out. */
export function findMarks(text: string, paragraph: Span): readonly MarkInText[] {
  const marks: MarkInText[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  let done = 0;
  for (const { index } of part.matchAll(CANDIDATE)) {
    const rest = index < done ? '' : closesTwo(part, index) ? "'" : part.slice(index, index + LONGEST_MARK);
    const mark = rest === '' ? undefined : QUOTATION_MARKS.find((each) => rest.startsWith(each.text));
    if (!mark) continue;
    done = index + mark.text.length;
    const seen = inContext(text, paragraph.start + index, mark, paragraph);
    if (seen.canOpen || seen.canClose) marks.push(seen);
    if (marks.length > MOST_MARKS) return [];
  }
  return marks;
}

const LONGEST_MARK = 4;

/** "It rains,'''": of three closing strokes the first closes the inner quotation, the others the outer. */
function closesTwo(part: string, index: number): boolean {
  return part.startsWith("'''", index) && (part[index - 1]?.trim() ?? '') !== '' && part[index + 3] !== "'";
}

function inContext(text: string, start: number, mark: QuotationMark, paragraph: Span): MarkInText {
  const end = start + mark.text.length;
  const before = start > paragraph.start ? (text[start - 1] ?? '') : '';
  const after = end < paragraph.end ? (text[end] ?? '') : '';
  const atWordStart =
    (before === '' || OPENING_NEIGHBOUR.test(before)) && after !== '' && after.trim() !== '';
  const atWordEnd = before !== '' && before.trim() !== '' && !LETTER_OR_DIGIT.test(after);
  const found = { start, end, family: mark.family, afterPunctuation: SENTENCE_MARK.test(before) };
  if (mark.family === 'single') {
    const canOpen = mark.opens && atWordStart && !ELISION.test(text.slice(end, end + 6));
    return { ...found, canOpen, canClose: mark.closes && atWordEnd };
  }
  // A straight mark with space on both sides, or on neither, may be either. A curly one that faces the wrong way
  // is believed when both neighbours say so.
  if (mark.opens && mark.closes) {
    return { ...found, canOpen: atWordStart || !atWordEnd, canClose: atWordEnd || !atWordStart };
  }
  // Corners have letters on both sides, where no blanks part words.
  if (mark.family === 'corner') return { ...found, canOpen: mark.opens, canClose: mark.closes };
  // A closing one between a blank and a comma is French: « Je viens », dit-elle.
  const facesWrongWay = mark.opens
    ? atWordEnd && !atWordStart
    : atWordStart && !atWordEnd && LETTER_OR_DIGIT.test(after);
  return { ...found, canOpen: mark.opens !== facesWrongWay, canClose: mark.closes !== facesWrongWay };
}
