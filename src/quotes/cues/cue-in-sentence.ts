import type { SpeechKind } from '../knowledge/speech-verbs.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';

/**
 * Words that say that somebody speaks, found in one sentence. All positions are token numbers of the paragraph;
 * `to` is exclusive.
 */
export interface CueInSentence {
  readonly kind: SpeechKind | 'according' | 'colon';
  /** The words of the cue itself: "had said", "according to". */
  readonly from: number;
  readonly to: number;
  /** Who speaks; absent when the cue leans on the clause before ("…, adding that") or names nobody. */
  readonly source: NounPhrase | undefined;
  /** Source, cue and what belongs to them: "Smith, a lawyer, told reporters on Friday". */
  readonly structure: NounPhrase;
  readonly inverted: boolean;
  readonly leaning: boolean;
}
