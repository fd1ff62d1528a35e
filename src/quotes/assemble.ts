import type { CastMember, Evidence, Quotations, Quote, Span } from '../article/quote.ts';
import type { Attribution } from './attributions.ts';
import type { Cast } from './cast.ts';
import type { Character } from './characters.ts';
import { type Draft, draftOfAttribution, draftWithoutCue } from './drafts.ts';
import { quoteType } from './quote-type.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import type { ReadParagraph } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** How often each kind of evidence is right, words and speaker together, measured on annotated news. */
const CONFIDENCE: Readonly<Record<Evidence, number>> = {
  'cue-and-marks': 0.95,
  label: 0.55,
  cue: 0.72,
  carried: 0.55,
  'leaning-cue': 0.6,
  opinion: 0.5,
  'nearby-subject': 0.3,
  nobody: 0.1,
};

/** A quotation of fewer words without a cue is a scare quote, a nickname or a title of a work: nobody's speech. */
const SHORTEST_WITHOUT_CUE = 5;

/** What is carried from sentence to sentence and from paragraph to paragraph. */
interface Running {
  /** Whoever was quoted last in this paragraph. */
  here: Draft | undefined;
  /** Whoever was quoted last in the paragraph before. */
  before: Draft | undefined;
  /** A cue that ended with a colon and still waits for its words. */
  waiting: Draft | undefined;
}

/** Joins what cues attribute and the quoted regions that no cue has claimed into the article's quotations. */
export function assembleQuotations(
  text: string,
  paragraphs: readonly ReadParagraph[],
  attributions: readonly Attribution[],
  cast: Cast,
): Quotations {
  const drafts: Draft[] = [];
  const running: Running = { here: undefined, before: undefined, waiting: undefined };
  let next = 0;
  for (const paragraph of paragraphs) {
    running.here = undefined;
    paragraph.sentences.forEach((sentence, number) => {
      const made: Draft[] = [];
      const claimed: Attribution[] = [];
      for (
        let each = attributions[next];
        each && isIn(each, paragraph, number);
        each = attributions[++next]
      ) {
        claimed.push(each);
        made.push(draftOfAttribution(text, paragraph, each, cast));
      }
      const free = unclaimedRegions(paragraph, sentence, claimed);
      if (free.length > 0) {
        const draft = placeUnclaimed(text, paragraphs, paragraph, number, free, cast, running);
        if (draft) drafts.push(draft);
      }
      drafts.push(...made);
      running.here = made.at(-1) ?? running.here;
      const opening = claimed.findIndex((each) => each.opensNext);
      if (opening >= 0) running.waiting = made[opening];
      else if (made.length > 0 || free.length > 0) running.waiting = undefined;
    });
    running.before = running.here ?? (paragraph.regions.length > 0 ? running.before : undefined);
  }
  return toQuotations(text, paragraphs, drafts);
}

function isIn(attribution: Attribution, paragraph: ReadParagraph, sentence: number): boolean {
  return attribution.paragraph === paragraph.index && attribution.sentence === sentence;
}

function unclaimedRegions(
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
function placeUnclaimed(
  text: string,
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  number: number,
  free: readonly QuotedRegion[],
  cast: Cast,
  running: Running,
): Draft | undefined {
  const sentence = paragraph.sentences[number];
  const start = paragraph.tokens[sentence?.from ?? 0]?.start ?? 0;
  if (!standsAlone(paragraph, sentence)) {
    const long = free.filter(
      (region) => wordCount(text, region) >= SHORTEST_WITHOUT_CUE || followsColon(text, region),
    );
    const end = paragraph.tokens[(sentence?.to ?? 0) - 1]?.end ?? start;
    const subject = cast.subjectBetween(start, end) ?? cast.subjectBetween(0, start);
    if (long.length === 0) return undefined;
    running.here = draftWithoutCue(text, paragraph, long.map(toSpan), subject);
    return running.here;
  }
  const spans = free.map(toSpan);
  const previous = paragraphs[paragraph.index - 1];
  const goesOn = number === 0 && previous?.regions.at(-1)?.closed === false;
  const joins = running.here ?? running.waiting ?? (goesOn ? running.before : undefined);
  if (joins) {
    joins.spans.push(...spans);
    running.here ??= joins;
    return undefined;
  }
  const within = number > 0 ? cast.subjectBetween(paragraph.span.start, start) : undefined;
  const owner = within ?? running.before ?? (previous && cast.subjectBetween(previous.span.start, start));
  running.here = draftWithoutCue(text, paragraph, spans, owner);
  return running.here;
}

function standsAlone({ tokens }: ReadParagraph, sentence: Sentence | undefined): boolean {
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}

/** "Holm was short: “Soon.”" */
function followsColon(text: string, { start }: Span): boolean {
  return text[start - 1] === ':' || (text[start - 1] === ' ' && text[start - 2] === ':');
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

function toQuotations(
  text: string,
  paragraphs: readonly ReadParagraph[],
  drafts: readonly Draft[],
): Quotations {
  const spoken = drafts.filter((draft) => draft.spans.length > 0);
  const quotes = spoken.map((draft) => toQuote(text, paragraphs, draft));
  quotes.sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0));
  const characters = new Set<Character>();
  for (const { character } of spoken) if (character) characters.add(character);
  return { quotes, cast: [...characters].map(toCastMember) };
}

function toQuote(text: string, paragraphs: readonly ReadParagraph[], draft: Draft): Quote {
  const spans = [...draft.spans].sort((one, other) => one.start - other.start);
  const { character, speaker } = draft;
  return {
    type: quoteType(text, paragraphs, spans),
    text: spans.map((span) => text.slice(span.start, span.end)).join(' '),
    spans,
    paragraph: draft.paragraph + 1,
    // A name may have grown since: who is "Saidov" here is introduced in full further down.
    speaker: speaker && character ? { ...speaker, name: character.name } : speaker,
    cue: draft.cue,
    evidence: draft.evidence,
    confidence: CONFIDENCE[draft.evidence],
  };
}

function toCastMember({ name, aliases, roles }: Character): CastMember {
  return { name, aliases: [...aliases].filter((alias) => alias !== name), roles: [...roles] };
}
