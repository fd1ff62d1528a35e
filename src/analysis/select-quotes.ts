import type { Article } from '../article/article.ts';
import type { CastMember, Quote, QuoteType } from '../article/quote.ts';
import type { Analyse } from './analyse-article.ts';
import { foldWords } from './fold-words.ts';
import { isCalled } from './match-speaker.ts';

/** A quotation with the article it stands in. */
export interface FoundQuote {
  readonly article: Article;
  /** The article's plain text, which the quotation's offsets point into. */
  readonly text: string;
  readonly quote: Quote;
  /** The speaker as the whole article knows them; absent when nobody is named. */
  readonly speaker: CastMember | undefined;
}

/** All quotations of the articles, in the order of the articles and of their text. */
export async function quotesOf(articles: readonly Article[], analyse: Analyse): Promise<FoundQuote[]> {
  const found: FoundQuote[] = [];
  for (const article of articles) {
    const { text, quotes, cast } = await analyse(article);
    const members = new Map(cast.map((member) => [member.name, member]));
    for (const quote of quotes) {
      found.push({
        article,
        text,
        quote,
        speaker: quote.speaker ? members.get(quote.speaker.name) : undefined,
      });
    }
  }
  return found;
}

/** What a reader asks for; what is not asked for excludes nothing. */
export interface QuoteSelection {
  /** Names or roles; a quotation by any one of them is wanted. */
  readonly speaker?: readonly string[];
  readonly type?: QuoteType;
  /** Words that must all stand in the quotation, in any order; capitals and accents do not matter. */
  readonly about?: string;
}

export function selectQuotes(
  quotes: readonly FoundQuote[],
  { speaker: names, type, about }: QuoteSelection,
): FoundQuote[] {
  const topic = foldWords(about ?? '');
  return quotes.filter(
    ({ quote, speaker }) =>
      (!type || quote.type === type) &&
      (!names || (speaker !== undefined && names.some((name) => isCalled(speaker, name)))) &&
      (topic.length === 0 || holdsAll(foldWords(quote.text), topic)),
  );
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((candidate) => candidate.startsWith(word)));
}
