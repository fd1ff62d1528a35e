import type { Span } from '../../src/article/quote.ts';
import { attributeSentence } from '../../src/quotes/attributions/attributions.ts';
import { type ReadParagraph, readParagraphs } from '../../src/quotes/reading/reading.ts';
import type { StanceCandidate } from '../../src/quotes/stances/stance-candidates.ts';
import type { StanceObject } from '../../src/quotes/stances/stance-objects.ts';
import { stanceCandidates } from '../../src/quotes/stances/stances.ts';
import type { NounPhrase } from '../../src/quotes/words/noun-phrases.ts';
import { spanOf } from '../../src/quotes/words/phrase-heads.ts';
import { tokenClass } from '../../src/quotes/words/token-class.ts';
import type { Token } from '../../src/quotes/words/tokens.ts';
import { countFeatures } from './learner.ts';
import type { TrainingArticle } from './training-articles.ts';

/** An object that a candidate may have, held against what is annotated. */
export interface ObjectExample extends StanceObject {
  /** The share of words that it has in common with the annotated one most like it. */
  readonly overlap: number;
  /** Whether words and source are right. */
  readonly right: boolean;
}

export interface StanceExample {
  /** The number of its article. */
  readonly article: number;
  readonly candidate: StanceCandidate;
  readonly objects: readonly ObjectExample[];
}

export interface StanceExamples {
  /** The words that may tell a stance. */
  readonly words: ReadonlySet<string>;
  readonly examples: readonly StanceExample[];
}

/** A word is taken for a cue when it is one so often, and in so large a share of all its uses. */
const LEAST_USES = 4;
const LEAST_SHARE = 0.2;
/** What is seen less often is not learned: it would cost room and tell of one article only. */
const LEAST_SEEN = { objects: 60, candidates: 10 };
const LEAST_OVERLAP = 0.8;

export function stanceExamples(articles: readonly TrainingArticle[]): StanceExamples {
  const read = articles.map(({ text }) => readParagraphs(text));
  const words = cueWords(articles, read);
  const examples = articles.flatMap((article, number) =>
    (read[number] ?? []).flatMap((paragraph) => examplesIn(paragraph, article, number, words)),
  );
  return { words, examples: withoutRare(examples) };
}

function cueWords(
  articles: readonly TrainingArticle[],
  read: readonly (readonly ReadParagraph[])[],
): ReadonlySet<string> {
  const uses = new Map<string, { all: number; asCue: number }>();
  articles.forEach(({ quotes }, number) => {
    const inCue = new Set(quotes.flatMap(({ cue }) => (cue ? positionsIn(cue) : [])));
    for (const token of (read[number] ?? []).flatMap(({ tokens }) => tokens)) {
      if (token.kind !== 'word' || !/^(?:word|-ed|-ing)$/.test(tokenClass(token))) continue;
      const use = uses.get(token.lower) ?? { all: 0, asCue: 0 };
      uses.set(token.lower, use);
      use.all++;
      if (inCue.has(token.start)) use.asCue++;
    }
  });
  const often = [...uses].filter(([, { all, asCue }]) => asCue >= LEAST_USES && asCue / all >= LEAST_SHARE);
  return new Set(often.map(([word]) => word));
}

function positionsIn({ start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function examplesIn(
  paragraph: ReadParagraph,
  { quotes }: TrainingArticle,
  article: number,
  words: ReadonlySet<string>,
): readonly StanceExample[] {
  const { tokens, sentences } = paragraph;
  return sentences.flatMap((sentence, number) => {
    const spoken = attributeSentence(paragraph, sentence, number);
    const taken = spoken.flatMap(({ contents, cue }) => [...contents, cue.structure]);
    const candidates = [...stanceCandidates(tokens, sentence, taken, (word) => words.has(word))];
    return candidates.map((candidate) => ({
      article,
      candidate,
      objects: candidate.objects.map((object) => ({
        ...object,
        ...judge(tokens, object, candidate.source, quotes),
      })),
    }));
  });
}

function judge(
  tokens: readonly Token[],
  object: NounPhrase,
  source: NounPhrase,
  quotes: TrainingArticle['quotes'],
): { overlap: number; right: boolean } {
  const words = spanOf(tokens, object);
  const who = spanOf(tokens, source);
  let overlap = 0;
  let right = false;
  for (const quote of quotes) {
    const shared = sharedLength(words, quote);
    if (shared <= 0) continue;
    const share = shared / Math.max(words.end - words.start, quote.end - quote.start);
    overlap = Math.max(overlap, share);
    right ||= share >= LEAST_OVERLAP && quote.mention !== null && sharedLength(who, quote.mention) > 0;
  }
  return { overlap, right };
}

function sharedLength(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function withoutRare(examples: readonly StanceExample[]): readonly StanceExample[] {
  const ofObjects = countFeatures(examples.map(({ objects }) => objects.flatMap(({ features }) => features)));
  const ofCandidates = countFeatures(examples.map(({ candidate }) => candidate.features));
  const isCommon = (feature: string) => (ofObjects.get(feature) ?? 0) >= LEAST_SEEN.objects;
  return examples.map(({ candidate, objects, article }) => ({
    article,
    candidate: {
      ...candidate,
      features: candidate.features.filter(
        (feature) => (ofCandidates.get(feature) ?? 0) >= LEAST_SEEN.candidates,
      ),
    },
    objects: objects.map((object) => ({ ...object, features: object.features.filter(isCommon) })),
  }));
}
