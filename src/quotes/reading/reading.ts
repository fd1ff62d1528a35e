import type { Span } from '../../article/quote.ts';
import { findParagraphs } from '../marks/paragraphs.ts';
import type { QuotedRegion } from '../marks/quoted-region.ts';
import { findQuotedRegions } from '../marks/quoted-regions.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { findSentences, type Sentence } from './sentences.ts';

/** A paragraph as the later stages see it: its quoted regions are tokens of its sentences. */
export interface ReadParagraph {
  /** Counted from 0. */
  readonly index: number;
  readonly span: Span;
  readonly regions: readonly QuotedRegion[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The first stages in one: text to paragraphs with quoted regions, tokens and sentences. */
export function readParagraphs(text: string): readonly ReadParagraph[] {
  return findParagraphs(text).map((span, index) => {
    const regions = findQuotedRegions(text, span);
    const tokens = tokenize(text, span, regions);
    return { index, span, regions, tokens, sentences: findSentences(text, tokens) };
  });
}

/** The number of the sentence that holds a token. */
export function sentenceAt({ sentences }: ReadParagraph, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph that holds a position, or the one before it. */
export function paragraphAt(
  paragraphs: readonly ReadParagraph[],
  position: number,
): ReadParagraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.span.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
