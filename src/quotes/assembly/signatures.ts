import type { Cast } from '../people/cast.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import { type NounPhrase, nounPhraseAfter } from '../words/noun-phrases.ts';
import { type Draft, tellSpeaker } from './drafts.ts';

const LONGEST = 14;

/** The name under a quotation that stands as a paragraph of its own: "— Jane Doe, surveyor". */
export function signatureOf(
  { tokens, regions }: ReadParagraph,
  previous: ReadParagraph | undefined,
): NounPhrase | undefined {
  if (!/^(?:-|--|—|–|―)$/.test(tokens[0]?.text ?? '') || regions.length > 0 || tokens.length > LONGEST)
    return undefined;
  if (previous?.tokens.at(-1)?.kind !== 'quoted') return undefined;
  const name = nounPhraseAfter(tokens, 1, tokens.length);
  return name && tokens[name.from]?.capital ? name : undefined;
}

/** Gives what was said right above a signature to whom it names. */
export function signDrafts(
  text: string,
  paragraph: ReadParagraph,
  signature: NounPhrase,
  cast: Cast,
  drafts: readonly Draft[],
): void {
  const draft = drafts.at(-1);
  if (draft && draft.cue === null && draft.paragraph === paragraph.index - 1)
    tellSpeaker(draft, text, paragraph, signature, cast);
}

/**
 * A quotation left open goes on in the next paragraph; when only there a cue tells who speaks, its beginning is told
 * with it. `first` is the number of the first draft of that paragraph.
 */
export function giveBack(drafts: readonly Draft[], first: number, { index, span }: ReadParagraph): void {
  const before = drafts[first - 1];
  const told = drafts.slice(first).find((draft) => draft.cue && draft.spans[0]?.start === span.start);
  if (!before || !told || before.cue !== null || before.paragraph !== index - 1) return;
  before.speaker = told.speaker;
  before.character = told.character;
  before.evidence = 'carried';
}
