import type { FoundQuote } from './found-quotes.ts';
import type { AnnotatedArticle, AnnotatedQuote } from './read-corpus.ts';
import { isSamePerson } from './same-person.ts';
import { SAME_WORDS, sharedLength } from './spans.ts';

/** A phrase whose speaker is known, and the shortest quotation found that covers it. */
export interface AnchorResult {
  readonly text: string;
  readonly anchor: AnnotatedQuote;
  readonly found: FoundQuote | undefined;
  readonly isRight: boolean;
}

/** The phrases of an article whose speaker is known by name. */
export function scoreAnchors(
  { text, quotes }: AnnotatedArticle,
  found: readonly FoundQuote[],
): readonly AnchorResult[] {
  return quotes
    .filter((anchor) => !anchor.ignore && anchor.names.length > 0)
    .map((anchor) => {
      const [shortest] = found
        .filter((quote) => sharedLength(quote, anchor) >= SAME_WORDS * (anchor.end - anchor.start))
        .sort((a, b) => a.end - a.start - (b.end - b.start));
      const name = shortest?.name ?? null;
      const isRight = name !== null && anchor.names.some((known) => isSamePerson(known, name));
      return { text, anchor, found: shortest, isRight };
    });
}
