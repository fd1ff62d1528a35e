import type { CueInSentence } from '../../src/quotes/cues/cue-in-sentence.ts';
import { findCues } from '../../src/quotes/cues/cues.ts';
import { readParagraphs } from '../../src/quotes/reading/reading.ts';
import type { Sentence } from '../../src/quotes/reading/sentences.ts';
import type { NounPhrase } from '../../src/quotes/words/noun-phrases.ts';
import type { Token } from '../../src/quotes/words/tokens.ts';

/** A text of one sentence as the stages see it. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly cues: readonly CueInSentence[];
  /** The words of a range of tokens. */
  readonly words: (range: NounPhrase | undefined) => string | undefined;
}

/** @throws Error when the text has more than one sentence. */
export function readSentence(text: string): ReadSentence {
  const [paragraph] = readParagraphs(text);
  const [sentence, another] = paragraph?.sentences ?? [];
  if (!paragraph || !sentence || another) throw new Error(`not one sentence: ${text}`);
  const { tokens } = paragraph;
  const words = (range: NounPhrase | undefined) =>
    range && text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
  return { tokens, sentence, cues: findCues(tokens, sentence), words };
}

/** The same with its first cue. @throws Error when it has none. */
export function readCue(text: string): ReadSentence & { readonly cue: CueInSentence } {
  const read = readSentence(text);
  const [cue] = read.cues;
  if (!cue) throw new Error(`no cue: ${text}`);
  return { ...read, cue };
}
