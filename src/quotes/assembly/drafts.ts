import type { Cue, Evidence, Span, Speaker } from '../../article/quote.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Cast } from '../people/cast.ts';
import type { Character } from '../people/characters.ts';
import { type Meant, seenAs } from '../people/meant.ts';
import type { Sighting } from '../people/sightings.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { spanOf } from '../words/phrase-heads.ts';

/** A quotation in the making: spans may still be added to it, and who speaks may yet be told. */
export interface Draft {
  readonly paragraph: number;
  readonly spans: Span[];
  speaker: Speaker | null;
  character: Character | undefined;
  readonly cue: Cue | null;
  evidence: Evidence;
  /** Its pronoun could mean somebody else nearly as well. */
  doubtful?: boolean;
}

/** A quotation that a cue attributes. */
export function draftOfAttribution(
  text: string,
  paragraph: ReadParagraph,
  attribution: Attribution,
  cast: Cast,
): Draft {
  const { source, cue, contents } = attribution;
  const meant = source && cast.resolve(paragraph, source);
  const cueSpan = spanOf(paragraph.tokens, cue);
  return {
    paragraph: paragraph.index,
    spans: contents.map((content) => spanOf(paragraph.tokens, content)),
    speaker: source ? speakerOf(text, paragraph, source, meant) : null,
    character: meant?.character,
    cue: { ...cueSpan, text: text.slice(cueSpan.start, cueSpan.end) },
    evidence: evidenceOf(paragraph, attribution),
    doubtful: meant?.doubtful === true,
  };
}

function evidenceOf(paragraph: ReadParagraph, { source, cue, contents }: Attribution): Evidence {
  if (!source) return 'nobody';
  if (cue.kind === 'colon') return 'label';
  if (cue.leaning) return 'leaning-cue';
  if (cue.kind === 'think') return 'opinion';
  const inMarks = contents.some((content) => paragraph.tokens[content.from]?.kind === 'quoted');
  return inMarks ? 'cue-and-marks' : 'cue';
}

/** A quotation without a cue of its own, by whoever stands near it. */
export function draftWithoutCue(
  text: string,
  paragraph: ReadParagraph,
  spans: readonly Span[],
  owner: Draft | Sighting | undefined,
): Draft {
  const base = { paragraph: paragraph.index, spans: [...spans], cue: null };
  if (!owner) return { ...base, speaker: null, character: undefined, evidence: 'nobody' };
  if ('evidence' in owner)
    return {
      ...base,
      speaker: owner.speaker,
      character: owner.character,
      evidence: 'carried',
      doubtful: owner.doubtful === true,
    };
  const speaker = speakerAt(text, { start: owner.start, end: owner.end }, seenAs(owner));
  return { ...base, speaker, character: owner.character, evidence: 'nearby-subject' };
}

/** A quotation without a cue of its own, by the words that name its source, in its own paragraph or in another. */
export function draftOfSource(
  text: string,
  paragraph: ReadParagraph,
  spans: readonly Span[],
  source: NounPhrase,
  cast: Cast,
  teller = paragraph,
): Draft {
  const meant = cast.resolve(teller, source);
  const speaker = speakerOf(text, teller, source, meant);
  const base = { paragraph: paragraph.index, spans: [...spans], cue: null };
  return {
    ...base,
    speaker,
    character: meant?.character,
    evidence: 'nearby-subject',
    doubtful: meant?.doubtful === true,
  };
}

/** Says of a quotation without a cue who speaks, where words in another paragraph name them. */
export function tellSpeaker(
  draft: Draft,
  text: string,
  paragraph: ReadParagraph,
  source: NounPhrase,
  cast: Cast,
): void {
  const meant = cast.resolve(paragraph, source);
  draft.speaker = speakerAt(text, spanOf(paragraph.tokens, source), meant);
  draft.character = meant?.character;
  draft.evidence = 'label';
}

/** The speaker whom a source names, and whom it means. */
export function speakerOf(
  text: string,
  paragraph: ReadParagraph,
  source: NounPhrase,
  meant: Meant | undefined,
): Speaker {
  return speakerAt(text, spanOf(paragraph.tokens, trimmedMention(paragraph, source)), meant);
}

function speakerAt(text: string, { start, end }: Span, meant: Meant | undefined): Speaker {
  const mention = text.slice(start, end);
  if (!meant) return { start, end, mention, name: mention, link: 'unnamed', namedAt: null };
  const { character, link, namedAt } = meant;
  return { start, end, mention, name: character.name, link, namedAt };
}

/** Without the comma or "however" that the search for the verb has passed over. */
function trimmedMention({ tokens }: ReadParagraph, source: NounPhrase): NounPhrase {
  let to = source.to;
  while (
    to > source.from + 1 &&
    /^(?:,|however|too|meanwhile|for|example|instead|also)$/.test(tokens[to - 1]?.lower ?? '')
  )
    to--;
  return { from: source.from, to };
}
