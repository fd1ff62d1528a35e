import type { Span } from '../../article/quote.ts';
import { cutAtCue, openedByParagraph } from './lost-marks.ts';
import { findMarks, type MarkInText } from './marks-in-text.ts';
import type { QuotedRegion } from './quoted-region.ts';

/** The outermost quoted regions of one paragraph, in order. */
export function findQuotedRegions(text: string, paragraph: Span): readonly QuotedRegion[] {
  const marks = findMarks(text, paragraph);
  if (marks.length === 0) return [];
  const doubles = marks.filter((mark) => mark.family !== 'single');
  const singles = singleRegions(text, marks, paragraph);
  // British style has single marks outside and double ones within: whoever stands outside, wins.
  const opened = openedByParagraph(text, paragraph, doubles);
  const pairs = pairDoubles(text, opened ? doubles.slice(1) : doubles, paragraph);
  return outermost([...(opened ? [opened] : []), ...pairs, ...singles]).map((region) =>
    cutAtCue(text, region),
  );
}

function pairDoubles(text: string, marks: readonly MarkInText[], paragraph: Span): readonly QuotedRegion[] {
  const nests = isBalanced(marks);
  const regions: QuotedRegion[] = [];
  let open: MarkInText | undefined;
  let depth = 0;
  for (const mark of marks) {
    if (!open) {
      if (mark.canOpen) open = mark;
      continue;
    }
    if (mark.family !== open.family) continue;
    if (mark.canClose) {
      if (depth > 0) depth--;
      else {
        regions.push(closedRegion(open, mark));
        open = undefined;
      }
    } else if (nests) depth++;
    // A second opening mark means that the first was never closed: that costs the first.
    else if (mark.end - open.end > 1 && isStraight(text, open)) open = mark;
  }
  if (open && hasWords(text, open.end, paragraph.end)) {
    regions.push(openRegion(open, paragraph.end));
  }
  return regions;
}

function isStraight(text: string, mark: MarkInText): boolean {
  return text[mark.start] === '"' || text.startsWith("''", mark.start);
}

function isBalanced(marks: readonly MarkInText[]): boolean {
  let depth = 0;
  for (const mark of marks) {
    if (mark.canOpen && mark.canClose) return false;
    depth += mark.canOpen ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Single marks are told from apostrophes by their closing: after a comma or a full stop it is certain; after a letter
 * it is believed only when no certain one follows, because of plural possessives ("the firms' fault").
 */
function singleRegions(text: string, marks: readonly MarkInText[], paragraph: Span): readonly QuotedRegion[] {
  const singles = marks.filter((mark) => mark.family === 'single');
  const certainAhead = certainClosingsAhead(singles);
  const regions: QuotedRegion[] = [];
  let open: MarkInText | undefined;
  singles.forEach((mark, at) => {
    if (mark.canOpen && (!open || !mark.canClose)) open ??= mark;
    else if (open && mark.canClose && (mark.afterPunctuation || !certainAhead[at])) {
      regions.push(closedRegion(open, mark));
      open = undefined;
    }
  });
  if (open && goesOnWith(text, open, paragraph.end)) regions.push(openRegion(open, paragraph.end));
  return regions;
}

/** Whether the next paragraph opens with the same mark: only then a single one that nothing closes is no apostrophe. */
function goesOnWith(text: string, { start, end }: MarkInText, paragraphEnd: number): boolean {
  let next = paragraphEnd;
  while (next < text.length && text[next]?.trim() === '') next++;
  return text.startsWith(text.slice(start, end), next) && next > paragraphEnd;
}

function openRegion(open: MarkInText, end: number): QuotedRegion {
  return { start: open.start, end, inner: { start: open.end, end }, closed: false, family: open.family };
}

/** For each mark, whether a certain closing mark comes after it and before the next that opens. */
function certainClosingsAhead(marks: readonly MarkInText[]): readonly boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  let certain = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    ahead[at] = certain;
    const mark = marks[at];
    if (mark?.canOpen) certain = false;
    else if (mark?.canClose && mark.afterPunctuation) certain = true;
  }
  return ahead;
}

function closedRegion(open: MarkInText, close: MarkInText): QuotedRegion {
  return {
    start: open.start,
    end: close.end,
    inner: { start: open.end, end: close.start },
    closed: true,
    family: open.family,
  };
}

function outermost(regions: readonly QuotedRegion[]): readonly QuotedRegion[] {
  const inOrder = [...regions].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: QuotedRegion[] = [];
  for (const region of inOrder) {
    const last = kept.at(-1);
    if (!last || region.start >= last.end) kept.push(region);
  }
  return kept;
}

function hasWords(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    const char = text[position] ?? '';
    if (char.toLowerCase() !== char.toUpperCase() || (char >= '0' && char <= '9')) return true;
  }
  return false;
}
