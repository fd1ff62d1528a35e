import type { Quote } from '../../src/article/quote.ts';
import { confidenceFeatures } from '../../src/quotes/assembly/confidence.ts';
import { compareQuotations } from '../eval/compare-quotations.ts';
import { foundQuotes } from '../eval/found-quotes.ts';
import type { AnnotatedArticle } from '../eval/read-corpus.ts';
import { countFeatures, learnWhetherRight } from './learner.ts';

const ROUNDS = 10;
const DECAY = 1e-4;
/** What fewer quotations have is not learned. */
const LEAST_SEEN = 25;

/** What was found in an article by an engine that had not learned from it. */
export interface ReadArticle {
  readonly article: AnnotatedArticle;
  readonly quotes: readonly Quote[];
}

/** How likely a quotation is right, by how it was found. Stances are left out: they bring their own probability. */
export function learnConfidence(read: readonly ReadArticle[]): ReadonlyMap<string, number> {
  const cases = read.flatMap(({ article, quotes }) =>
    quotes
      .filter(({ evidence }) => evidence !== 'stance')
      .map((quote) => ({ features: confidenceFeatures(quote), right: isRight(article, quote) })),
  );
  const counts = countFeatures(cases.map(({ features }) => features));
  const common = cases.map(({ features, right }) => ({
    features: features.filter((feature) => (counts.get(feature) ?? 0) >= LEAST_SEEN),
    right,
  }));
  return learnWhetherRight(common, { rounds: ROUNDS, decay: DECAY });
}

/** Whether all its pieces are, in words and source. */
function isRight(article: AnnotatedArticle, quote: Quote): boolean {
  const { matched, spurious } = compareQuotations(article, foundQuotes([quote]), 'all');
  return matched.length > 0 && spurious.length === 0 && matched.every(({ verdict }) => verdict.source);
}
