import { bySpeaker } from '../analysis/by-speaker.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';
import { kindOf, type Span } from '../article/quote.ts';
import type { QuoteRow, SpeakerGroup } from '../render/quote-list.ts';
import type { ContextOf } from './find-contexts.ts';
import type { ExplanationOf } from './find-explanations.ts';

/** What a reader asked to see beside each quotation. */
export interface Beside {
  readonly contextOf: ContextOf | undefined;
  readonly explanationOf: ExplanationOf | undefined;
}

/**
 * Quotations under their speakers: who is quoted most comes first, then who is quoted earlier, and last what nobody is
 * named for. Quotations of one name in several articles stand together.
 */
export function groupBySpeaker(quotes: readonly FoundQuote[], beside: Beside): SpeakerGroup[] {
  return bySpeaker(quotes)
    .sort(
      (one, other) =>
        Number(one.name === undefined) - Number(other.name === undefined) ||
        other.quotes.length - one.quotes.length,
    )
    .map(({ name, roles, quotes: group }) => ({
      ...(name !== undefined && { name }),
      roles,
      quotes: group.map((quote) => rowOf(quote, beside)),
    }));
}

function rowOf(found: FoundQuote, { contextOf, explanationOf }: Beside): QuoteRow {
  const { article, text, quote } = found;
  return {
    text: wordsOf(text, quote.spans),
    kind: kindOf(quote),
    cue: quote.cue,
    articleId: article.id,
    paragraph: quote.paragraph,
    confidence: quote.confidence,
    ...(contextOf && { context: contextOf(found) }),
    ...(explanationOf && { explanation: explanationOf(found) }),
  };
}

/** The quoted words, with an ellipsis where others stand between them. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.reduce((words, { start, end }, index) => {
    const between = text.slice(spans[index - 1]?.end ?? start, start).trim();
    return `${words}${index === 0 ? '' : between === '' ? ' ' : ' … '}${text.slice(start, end)}`;
  }, '');
}
