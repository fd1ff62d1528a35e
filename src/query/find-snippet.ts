/** Finds the passage of an article that shows best why it was found. */
import { indexQuotes } from '../article/index-words.ts';
import type { Quotations, Quote, Span } from '../article/quote.ts';
import { densestStretch, type Sign } from './densest-stretch.ts';
import { findHits, type Hit, mergeSpans } from './find-hits.ts';
import { matchesQuotation } from './matches-query.ts';
import { cutPassage } from './passage.ts';
import type { Query } from './query.ts';
import { wantedInQuotation, wantedQuotations, wantedTexts } from './wanted-terms.ts';

export interface Snippet {
  /** On one line; "" for an article without text. */
  readonly text: string;
  /** What is looked for, in order and apart from one another. */
  readonly marks: readonly Span[];
  /** Whether it begins within a sentence. */
  readonly cutBefore: boolean;
  /** Whether it ends within a sentence. */
  readonly cutAfter: boolean;
  /** Who says it, where the query asks for quotations and the passage shows one of them. */
  readonly speaker?: string;
}

/**
 * The passage of at most about `length` characters with the most that the query looks for, else the beginning. Where it asks for
 * quotations, the passage shows one of them.
 *
 * @param analysis its `text` is the plain text that the quotations point into
 */
export function findSnippet(
  query: Query,
  { text, quotes, cast }: { readonly text: string } & Pick<Quotations, 'quotes' | 'cast'>,
  length: number,
): Snippet {
  const texts = wantedTexts(query).filter(({ field }) => field === 'any');
  const found = findQuotations(query, { text, quotes, cast });
  const hits = [...findHits(text, texts), ...found.hits].sort(inOrder);
  const signs = [...hits.map(signOf), ...found.quotes.map((quote) => openingOf(quote, length))].sort(inOrder);
  const stretch = densestStretch(text, signs, length);
  const passage = cutPassage(text, stretch.paragraph, stretch, length);
  const shown = hits.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const speaker = found.quotes.find((quote) => overlaps(quote, stretch))?.speaker?.name;
  return {
    text: text.slice(passage.start, passage.end).replace(/\s/g, ' '),
    marks: mergeSpans(shown).map(({ start, end }) => ({
      start: start - passage.start,
      end: end - passage.start,
    })),
    cutBefore: passage.cutBefore,
    cutAfter: passage.cutAfter,
    ...(speaker !== undefined && { speaker }),
  };
}

/** The quotations that the query asks for, and where in them its words stand. */
function findQuotations(
  query: Query,
  { text, quotes, cast }: { readonly text: string } & Pick<Quotations, 'quotes' | 'cast'>,
): { readonly quotes: readonly Quote[]; readonly hits: readonly Hit[] } {
  const wanted = wantedQuotations(query);
  if (wanted.length === 0) return { quotes: [], hits: [] };
  const indexed = indexQuotes(quotes, cast);
  const found = wanted.map((holds) => {
    const fitting = quotes.filter((_, place) => {
      const quote = indexed[place];
      return quote !== undefined && matchesQuotation(holds, quote);
    });
    const terms = wantedInQuotation(holds).filter(({ field }) => field === 'words');
    return { quotes: fitting, hits: hitsWithin(fitting, findHits(text, terms)) };
  });
  return { quotes: found.flatMap((each) => each.quotes), hits: found.flatMap((each) => each.hits) };
}

function hitsWithin(quotes: readonly Quote[], hits: readonly Hit[]): Hit[] {
  const spans = mergeSpans(quotes.flatMap((quote) => quote.spans).sort(inOrder));
  let next = 0;
  return hits.filter((hit) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next += 1;
    const span = spans[next];
    return span !== undefined && hit.start >= span.start && hit.end <= span.end;
  });
}

function signOf({ term, start, end }: Hit): Sign {
  return { start, end, means: `${term.words.join(' ')}${term.prefix ? '*' : ''}`, weight: 2 };
}

/** How a quotation begins: words that are looked for weigh more than that. */
function openingOf({ spans: [first] }: Quote, length: number): Sign {
  const { start, end } = first ?? { start: 0, end: 0 };
  return { start, end: Math.min(end, start + Math.floor(length / 2)), means: '“', weight: 1 };
}

function overlaps({ spans }: Quote, { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

function inOrder(one: Span, other: Span): number {
  return one.start - other.start;
}
