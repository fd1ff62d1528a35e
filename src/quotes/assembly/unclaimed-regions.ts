import type { Span } from '../../article/quote.ts';
import type { Attribution } from '../attributions/attributions.ts';
import { isA } from '../knowledge/words.ts';
import type { QuotedRegion } from '../marks/quoted-region.ts';
import type { Cast } from '../people/cast.ts';
import { mainSubject, ownerBeside, subjectBeside } from '../people/sources-beside.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { type Draft, draftOfSource, draftWithoutCue } from './drafts.ts';
import { firstEndingAfter } from './quote-type.ts';
import { isSpokenFragment } from './spoken-fragments.ts';

/** What is carried from sentence to sentence and from paragraph to paragraph. */
export interface Running {
  /** Whoever was quoted last in this paragraph. */
  here: Draft | undefined;
  /** Whoever was quoted last in the paragraph before. */
  before: Draft | undefined;
  /** A cue that ended with a colon and still waits for its words. */
  waiting: Draft | undefined;
}

/** A sentence of which some quoted regions are left over. */
export interface Leftover {
  readonly paragraph: ReadParagraph;
  readonly previous: ReadParagraph | undefined;
  readonly sentence: Sentence;
  /** Its number in the paragraph. */
  readonly number: number;
  readonly free: readonly QuotedRegion[];
  /** What cues of the sentence have attributed. */
  readonly made: readonly Draft[];
}

/** The quoted regions of a sentence that no attribution has claimed. */
export function unclaimedRegions(
  { tokens }: ReadParagraph,
  sentence: Sentence,
  claimed: readonly Attribution[],
): readonly QuotedRegion[] {
  const taken = new Set<number>();
  for (const { contents } of claimed) {
    for (const { from, to } of contents)
      for (let at = from; at < to; at++) if (tokens[at]?.region) taken.add(at);
  }
  const free: QuotedRegion[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const region = tokens[at]?.region;
    if (region && !taken.has(at)) free.push(region);
  }
  return free;
}

/** Finds the speaker of regions without a cue; gives a new draft, or adds them to one there is. */
export function placeUnclaimed(
  text: string,
  leftover: Leftover,
  cast: Cast,
  running: Running,
): Draft | undefined {
  return standsAlone(leftover.paragraph, leftover.sentence)
    ? placeAlone(text, leftover, cast, running)
    : placeInClause(text, leftover, cast, running);
}

/** Regions with words around them that are not theirs. */
function placeInClause(text: string, leftover: Leftover, cast: Cast, running: Running): Draft | undefined {
  const { paragraph, sentence, free, made } = leftover;
  const { tokens } = paragraph;
  const spoken = free.filter((region) =>
    isSpokenFragment(text, region, running.here !== undefined || made.length > 0),
  );
  const first = spoken[0];
  if (!first) return undefined;
  const spans = spoken.map(toSpan);
  const start = tokens[sentence.from]?.start ?? 0;
  const end = tokens[sentence.to - 1]?.end ?? start;
  let at = sentence.from;
  while (at < sentence.to && tokens[at]?.region !== first) at++;
  const cued = made.findLast((each) => (each.cue?.start ?? 0) < first.start);
  const goesOn = opensSentence(tokens, sentence, at) ? running.here : undefined;
  const phrase =
    ownerBeside(tokens, sentence, at) ?? (cued || goesOn ? undefined : subjectBeside(tokens, sentence, at));
  running.here = phrase
    ? draftOfSource(text, paragraph, spans, phrase, cast)
    : draftWithoutCue(
        text,
        paragraph,
        spans,
        cued ?? goesOn ?? made[0] ?? cast.subjectBetween(start, end) ?? cast.subjectBetween(0, start),
      );
  return running.here;
}

/** "“It is dry” on most days." behind "…, she said." */
function opensSentence(tokens: ReadParagraph['tokens'], { from }: Sentence, quotation: number): boolean {
  for (let at = from; at < quotation; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark') continue;
    if (!token || !(isA('coordinator', token.lower) || isA('adverb', token.lower))) return false;
  }
  return true;
}

/** A sentence that is nothing but quotation. */
function placeAlone(text: string, leftover: Leftover, cast: Cast, running: Running): Draft | undefined {
  const { paragraph, previous, number, free } = leftover;
  const spans = free.map(toSpan);
  const goesOn = number === 0 && previous?.regions.at(-1)?.closed === false;
  const joins = running.here ?? running.waiting ?? (goesOn ? running.before : undefined);
  if (joins && isInMarks(joins, leftover)) {
    joins.spans.push(...spans);
    running.here ??= joins;
    return undefined;
  }
  if (joins) {
    running.here = draftWithoutCue(text, paragraph, spans, joins);
    return running.here;
  }
  running.here = draftOfTeller(text, leftover, cast, running);
  return running.here;
}

/** Whom the sentence before is about, or who was quoted before. */
function draftOfTeller(text: string, leftover: Leftover, cast: Cast, running: Running): Draft {
  const { paragraph, previous, sentence, number, free } = leftover;
  const spans = free.map(toSpan);
  const teller = number > 0 ? paragraph : previous;
  const last = number > 0 ? paragraph.sentences[number - 1] : previous?.sentences.at(-1);
  const announces = number === 0 && teller?.tokens.at(-1)?.text === ':';
  const phrase =
    teller && last && (number > 0 || announces || !running.before)
      ? tellerOf(teller.tokens, last)
      : undefined;
  if (teller && phrase) return draftOfSource(text, paragraph, spans, phrase, cast, teller);
  const start = paragraph.tokens[sentence.from]?.start ?? 0;
  const near = teller && cast.subjectBetween(teller.span.start, start);
  const owner = number > 0 ? (near ?? running.before) : (running.before ?? near);
  return draftWithoutCue(text, paragraph, spans, owner);
}

/** Whether a quotation in marks would only go on; what is reported without them does not turn into one. */
function isInMarks({ spans, paragraph: at }: Draft, { paragraph, previous }: Leftover): boolean {
  const last = spans.at(-1);
  const regions = at === paragraph.index ? paragraph.regions : (previous?.regions ?? []);
  return !last || (regions[firstEndingAfter(regions, last.start)]?.start ?? last.end) < last.end;
}

/** Whom a sentence is about that a quotation follows: its owner or its first subject. */
function tellerOf(tokens: ReadParagraph['tokens'], sentence: Sentence): NounPhrase | undefined {
  return ownerBeside(tokens, sentence, sentence.to) ?? mainSubject(tokens, sentence);
}

function standsAlone({ tokens }: ReadParagraph, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
