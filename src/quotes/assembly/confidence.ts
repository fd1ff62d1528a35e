import type { Quote } from '../../article/quote.ts';
import { confidenceWeights } from '../knowledge/confidence-weights.ts';
import { logistic, scoreOf } from '../knowledge/linear-model.ts';

/** A quotation of which it is not yet told how sure we are. */
export type Unweighed = Omit<Quote, 'confidence'>;

/** What is left of it when a pronoun could mean somebody else as well. */
const IN_DOUBT = 0.7;
/** Lengths in words from which on quotations are alike. */
const LENGTHS = [41, 21, 11, 7, 5, 3, 2, 1];
const MOST_SPANS = 3;

/**
 * How sure we are that the words and the speaker of a quotation are right, from 0 to 1, by weights trained by
 * `npm run train`. `doubtful` when its pronoun could mean somebody else nearly as well.
 */
export function confidenceOf(quote: Unweighed, doubtful = false): number {
  const sure = logistic(scoreOf(confidenceFeatures(quote), confidenceWeights()));
  const share = Math.round(100 * sure * (doubtful ? IN_DOUBT : 1)) / 100;
  return Math.min(0.99, Math.max(0.01, share));
}

/** What is weighed of a quotation: its kind, what leads to its speaker, its cue and its length. */
export function confidenceFeatures({
  type,
  text,
  spans,
  speaker,
  cue,
  evidence,
}: Unweighed): readonly string[] {
  const link = speaker?.link ?? 'nobody';
  const count = text.split(/\s+/).length;
  const length = `${LENGTHS.find((least) => count >= least) ?? 1} words`;
  const word = cue?.text.toLowerCase().split(/\s+/).at(-1) ?? 'none';
  const opening = /^that\b/i.test(text) ? 'that' : 'otherwise';
  return [
    'any',
    evidence,
    link,
    `${evidence} ${type}`,
    `${evidence} ${link}`,
    `${evidence} in ${Math.min(spans.length, MOST_SPANS)}`,
    `${evidence} ${length}`,
    `${type} ${length}`,
    `${type} cue ${word}`,
    `${type} opens ${opening}`,
  ];
}
