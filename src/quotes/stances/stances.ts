import { bestOf, logistic, scoreOf, type Weights } from '../knowledge/linear-model.ts';
import { objectWeights, stanceWeights } from '../knowledge/stance-weights.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import { type StanceCandidate, stanceCandidate } from './stance-candidates.ts';
import type { StanceObject } from './stance-objects.ts';

/** What somebody wants, backs, expects or seems to think, told by a verb that need not be one of speech. */
export interface Stance {
  /** The words that tell it: "has long supported", "called for". */
  readonly cue: NounPhrase;
  readonly source: NounPhrase;
  readonly object: NounPhrase;
  /** 0 to 1: how sure the model is of words and source. */
  readonly belief: number;
}

/** What is believed less is left out: half of what stands just above it is right. */
const LEAST_BELIEF = 0.3;

/**
 * The stances of a sentence, in order and apart from each other and from what is taken already. The weights are those
 * of two linear models, trained by `npm run train`: one ranks where the object may begin and end, as O'Keefe et al.
 * (2012) rank sources; the other tells whether the word is a cue at all.
 */
export function findStances(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: readonly NounPhrase[],
): readonly Stance[] {
  const words = stanceWeights();
  const found: Stance[] = [];
  let free = sentence.from;
  for (const candidate of stanceCandidates(tokens, sentence, taken, (word) => words.has(`word ${word}`))) {
    if (candidate.word < free) continue;
    const best = bestObject(candidate, objectWeights());
    if (!best) continue;
    const belief = logistic(scoreOf(beliefFeatures(candidate, best.object, best.share), words));
    if (belief < LEAST_BELIEF) continue;
    found.push(stanceOf(candidate, best.object, belief));
    free = best.object.to;
  }
  return found;
}

/** The words of a sentence that may tell a stance, one after the other, with what each may be about. */
export function* stanceCandidates(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: readonly NounPhrase[],
  isStanceWord: (word: string) => boolean,
): Generator<StanceCandidate> {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || !isStanceWord(token.lower)) continue;
    if (taken.some(({ from, to }) => at >= from && at < to)) continue;
    const candidate = stanceCandidate(tokens, at, sentence);
    if (candidate) yield candidate;
  }
}

/** The object that the model ranks first, with its share of all belief. */
export function bestObject(
  { objects }: StanceCandidate,
  weights: Weights,
): { readonly object: StanceObject; readonly share: number } | undefined {
  const { at, share } = bestOf(objects.map(({ features }) => scoreOf(features, weights)));
  const object = objects[at];
  return object && { object, share };
}

/** What the second model weighs: the candidate, and how clear a winner its object is. */
export function beliefFeatures(
  { features }: StanceCandidate,
  { from, to }: NounPhrase,
  share: number,
): readonly string[] {
  return [...features, `share ${Math.floor(share * 5)}`, `length ${Math.min(12, to - from)}`];
}

function stanceOf(
  { group, word, source }: StanceCandidate,
  { from, to }: NounPhrase,
  belief: number,
): Stance {
  const cue = { from: group.start, to: Math.max(from, word + 1) };
  return { cue, source, object: { from, to }, belief: Math.round(belief * 100) / 100 };
}
