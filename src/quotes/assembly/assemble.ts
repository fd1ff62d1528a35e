import type { CastMember, Quotations, Quote } from '../../article/quote.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Cast } from '../people/cast.ts';
import type { Character } from '../people/characters.ts';
import { findForeignParagraphs, quotedAbroad } from '../reading/other-languages.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import { confidenceOf, type Unweighed } from './confidence.ts';
import { type Draft, draftOfAttribution, draftWithoutCue } from './drafts.ts';
import { quoteType } from './quote-type.ts';
import { giveBack, signatureOf, signDrafts } from './signatures.ts';
import { isTitleOfWork } from './spoken-fragments.ts';
import { type Leftover, placeUnclaimed, type Running, unclaimedRegions } from './unclaimed-regions.ts';

/** What is quoted, without where people stand. */
export type Said = Omit<Quotations, 'stances'>;

/** What all steps of the joining look at and add to. */
interface Assembly {
  readonly text: string;
  readonly cast: Cast;
  readonly running: Running;
  readonly drafts: Draft[];
}

/** Joins what cues attribute and the quoted regions that no cue has claimed into the article's quotations. */
export function assembleQuotations(
  text: string,
  paragraphs: readonly ReadParagraph[],
  attributions: readonly Attribution[],
  cast: Cast,
): Said {
  const running: Running = { here: undefined, before: undefined, waiting: undefined };
  const assembly: Assembly = { text, cast, running, drafts: [] };
  const foreign = findForeignParagraphs(paragraphs);
  let from = 0;
  for (const paragraph of paragraphs) {
    let to = from;
    while (attributions[to]?.paragraph === paragraph.index) to++;
    if (foreign.has(paragraph.index)) addQuotedAbroad(assembly, paragraph);
    else addParagraph(assembly, paragraph, paragraphs[paragraph.index - 1], attributions.slice(from, to));
    from = to;
  }
  return toQuotations(text, paragraphs, assembly.drafts);
}

function addQuotedAbroad({ text, drafts }: Assembly, paragraph: ReadParagraph): void {
  for (const span of quotedAbroad(text, paragraph))
    drafts.push(draftWithoutCue(text, paragraph, [span], undefined));
}

function addParagraph(
  assembly: Assembly,
  paragraph: ReadParagraph,
  previous: ReadParagraph | undefined,
  attributions: readonly Attribution[],
): void {
  const { text, cast, running, drafts } = assembly;
  const signature = attributions.length === 0 ? signatureOf(paragraph, previous) : undefined;
  if (signature) {
    signDrafts(text, paragraph, signature, cast, drafts);
    return;
  }
  const first = drafts.length;
  running.here = undefined;
  let from = 0;
  sentencesToRead(paragraph, attributions[0]).forEach((sentence, number) => {
    let to = from;
    while (attributions[to]?.sentence === number) to++;
    addSentence(assembly, { paragraph, previous, sentence, number }, attributions.slice(from, to));
    from = to;
  });
  if (previous?.regions.at(-1)?.closed === false) giveBack(drafts, first, paragraph);
  running.before = running.here ?? (paragraph.regions.length > 0 ? running.before : undefined);
}

function addSentence(
  { text, cast, running, drafts }: Assembly,
  place: Omit<Leftover, 'free' | 'made'>,
  attributions: readonly Attribution[],
): void {
  const { paragraph, sentence } = place;
  const claimed = attributions.filter((each) => !isOfWork(text, paragraph, each));
  const made = claimed.map((each) => draftOfAttribution(text, paragraph, each, cast));
  const free = unclaimedRegions(paragraph, sentence, claimed);
  const left = free.length > 0 && placeUnclaimed(text, { ...place, free, made }, cast, running);
  if (left) drafts.push(left);
  drafts.push(...made);
  running.here = made.at(-1) ?? running.here;
  const opening = claimed.findIndex((each) => each.opensNext);
  if (opening >= 0) running.waiting = made[opening];
  else if (made.length > 0 || free.length > 0) running.waiting = undefined;
}

/** What follows a label is said to the end of the paragraph, with all that it quotes. */
function sentencesToRead(paragraph: ReadParagraph, first: Attribution | undefined): readonly Sentence[] {
  const isLabelled = first?.paragraph === paragraph.index && first.cue.kind === 'colon';
  return isLabelled ? paragraph.sentences.slice(0, 1) : paragraph.sentences;
}

/** "wrote “The Long Rain”", "read “War and Weather”" */
function isOfWork(text: string, { tokens }: ReadParagraph, { cue, contents }: Attribution): boolean {
  const [content] = contents;
  const region = content && content.to - content.from === 1 ? tokens[content.from]?.region : undefined;
  if (!content || !region || contents.length > 1 || content.from !== cue.to) return false;
  return (
    /^(?:wrote|writes?|writing|written|reads?)$/.test(tokens[cue.to - 1]?.lower ?? '') &&
    isTitleOfWork(text, region)
  );
}

function toQuotations(text: string, paragraphs: readonly ReadParagraph[], drafts: readonly Draft[]): Said {
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
  const quote: Unweighed = {
    type: quoteType(text, paragraphs, spans),
    text: spans.map((span) => text.slice(span.start, span.end)).join(' '),
    spans,
    paragraph: draft.paragraph + 1,
    // A name may have grown since: who is "Saidov" here is introduced in full further down.
    speaker: speaker && character ? { ...speaker, name: character.name } : speaker,
    cue: draft.cue,
    evidence: draft.evidence,
  };
  return { ...quote, confidence: confidenceOf(quote, draft.doubtful) };
}

export function toCastMember({ name, aliases, roles }: Character): CastMember {
  return { name, aliases: [...aliases].filter((alias) => alias !== name), roles: [...roles] };
}
