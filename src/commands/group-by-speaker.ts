import type { FoundQuote } from '../analysis/select-quotes.ts';
import type { QuoteRow, SpeakerGroup } from '../render/quote-list.ts';
import type { ContextOf } from './find-contexts.ts';

/**
 * Quotations under their speakers: who is quoted most comes first, then who is quoted earlier, and last what nobody is
 * named for. Quotations of one name in several articles stand together.
 *
 * @param contextOf gives the sentence around a quotation, for a reader who asked for it
 */
export function groupBySpeaker(quotes: readonly FoundQuote[], contextOf?: ContextOf): SpeakerGroup[] {
  const bySpeaker = new Map<string | undefined, FoundQuote[]>();
  for (const quote of quotes) {
    const name = quote.quote.speaker?.name;
    const group = bySpeaker.get(name);
    if (group) group.push(quote);
    else bySpeaker.set(name, [quote]);
  }
  return [...bySpeaker]
    .sort(
      ([nameA, a], [nameB, b]) =>
        Number(nameA === undefined) - Number(nameB === undefined) || b.length - a.length,
    )
    .map(([name, group]) => ({
      ...(name !== undefined && { name }),
      roles: [...new Set(group.flatMap(({ speaker }) => speaker?.roles ?? []))],
      quotes: group.map((quote) => rowOf(quote, contextOf?.(quote))),
    }));
}

function rowOf({ article, quote }: FoundQuote, context: string | undefined): QuoteRow {
  return {
    text: quote.text,
    type: quote.type,
    cue: quote.cue,
    articleId: article.id,
    paragraph: quote.paragraph,
    ...(context !== undefined && { context }),
  };
}
