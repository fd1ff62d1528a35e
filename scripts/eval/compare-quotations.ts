/** Holds what was found in an article against what its annotators found, piece by piece. */
import type { QuoteType } from '../../src/article/quote.ts';
import type { FoundQuote } from './found-quotes.ts';
import { judgeSpeaker, type Verdict } from './judge-speaker.ts';
import type { AnnotatedArticle, AnnotatedQuote } from './read-corpus.ts';
import { cutAtParagraphs, matchSpans, sharedLength, trimEdges } from './spans.ts';

/** What is counted: everything, all but indirect reports of what is thought or wanted, or one type. */
export type Slice = 'all' | 'speech' | QuoteType;

export const SLICES: readonly Slice[] = ['all', 'speech', 'direct', 'mixed', 'indirect'];

export interface Comparison {
  readonly text: string;
  readonly matched: readonly {
    readonly right: AnnotatedQuote;
    readonly found: FoundQuote;
    readonly verdict: Verdict;
  }[];
  readonly missed: readonly AnnotatedQuote[];
  readonly spurious: readonly FoundQuote[];
}

/** What is annotated but stands outside the slice is neither asked for nor counted against what was found there. */
export function compareQuotations(
  { text, quotes }: AnnotatedArticle,
  found: readonly FoundQuote[],
  slice: Slice,
): Comparison {
  const annotated = quotes.flatMap((quote) => piecesOf(text, quote));
  const asked = annotated.filter((quote) => !quote.ignore && isIn(slice, quote));
  const others = annotated.filter((quote) => quote.ignore || !isIn(slice, quote));
  const pieces = found.flatMap((quote) => piecesOf(text, quote));
  const pairs = matchSpans(asked, pieces);

  const matched = pairs.flatMap((pair) => {
    const [right, piece] = [asked[pair.gold], pieces[pair.found]];
    return right && piece ? [{ right, found: piece, verdict: judgeSpeaker(right, piece) }] : [];
  });
  const [seen, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.found))];
  return {
    text,
    matched,
    missed: asked.filter((_, at) => !seen.has(at)),
    spurious: pieces.filter((piece, at) => !used.has(at) && countsIn(slice, piece, others)),
  };
}

function isIn(slice: Slice, { type, speech }: AnnotatedQuote): boolean {
  if (slice === 'all') return true;
  return slice === 'speech' ? type !== 'indirect' || speech : type === slice;
}

function countsIn(slice: Slice, piece: FoundQuote, others: readonly AnnotatedQuote[]): boolean {
  if (slice !== 'all' && slice !== 'speech' && piece.type !== slice) return false;
  const length = piece.end - piece.start;
  return !others.some((other) => {
    const shorter = Math.max(1, Math.min(length, other.end - other.start));
    return sharedLength(other, piece) >= shorter / 2;
  });
}

/** The quotation once for each paragraph it runs through, without the marks at its ends. */
function piecesOf<Q extends { readonly start: number; readonly end: number }>(
  text: string,
  quote: Q,
): readonly Q[] {
  return cutAtParagraphs(text, quote).map((span) => ({ ...quote, ...trimEdges(text, span) }));
}
