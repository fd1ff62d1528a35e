import { contentWords } from '../analysis/match-speaker.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';
import type { Span } from '../article/quote.ts';
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
      roles: fullestRoles(group.flatMap(({ speaker }) => speaker?.roles ?? [])),
      quotes: group.map((quote) => rowOf(quote, contextOf?.(quote))),
    }));
}

function rowOf({ article, text, quote }: FoundQuote, context: string | undefined): QuoteRow {
  return {
    text: wordsOf(text, quote.spans),
    type: quote.type,
    cue: quote.cue,
    articleId: article.id,
    paragraph: quote.paragraph,
    ...(context !== undefined && { context }),
  };
}

/** Without the roles that say less than another one does: "spokesman" beside "the president's spokesman". */
function fullestRoles(roles: readonly string[]): string[] {
  const told = [...new Set(roles)].map((role) => ({ role, words: new Set(contentWords(role)) }));
  const saysMore = (one: Set<string>, other: Set<string>) =>
    one.size > other.size && [...other].every((word) => one.has(word));
  return told
    .filter(({ words }) => !told.some((other) => saysMore(other.words, words)))
    .map(({ role }) => role);
}

/** The quoted words, with an ellipsis where others stand between them. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.reduce((words, { start, end }, index) => {
    const between = text.slice(spans[index - 1]?.end ?? start, start).trim();
    return `${words}${index === 0 ? '' : between === '' ? ' ' : ' … '}${text.slice(start, end)}`;
  }, '');
}
