import { type FoundQuote, quotesOf } from '../../src/analysis/select-quotes.ts';
import type { Link, Quote } from '../../src/article/quote.ts';

/** Someone who is quoted once: by this name, after words that lead to it so, with these roles. */
export type Spoken = readonly [name: string | null, link?: Link, roles?: readonly string[]];

/** The quotations of articles in which these speak, as if an engine had found them. */
export function quotesBy(...articles: readonly (readonly Spoken[])[]): FoundQuote[] {
  return articles.flatMap((spoken, number) => {
    const id = String(number);
    const cast = spoken.flatMap(([name, , roles = []]) =>
      name === null ? [] : { name, aliases: [], roles },
    );
    return quotesOf({
      article: { id, headline: 'Rain', authors: [], keywords: [], body: id },
      analysis: { text: id, wordCount: 1, quotes: spoken.map(quoteBy), stances: [], cast },
    });
  });
}

function quoteBy([name, link = 'name']: Spoken): Quote {
  const span = { start: 0, end: 1 };
  return {
    type: 'direct',
    text: 'It rains.',
    spans: [span],
    paragraph: 1,
    speaker: name === null ? null : { ...span, name, mention: name, link, namedAt: null },
    cue: null,
    evidence: 'cue',
    confidence: 1,
  };
}
