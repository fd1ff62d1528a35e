import type { Article } from '../article/article.ts';
import { foldWords } from '../article/fold-words.ts';
import { type CastMember, type Quote, type QuoteType, withStances } from '../article/quote.ts';
import type { Analysis } from './analyse-article.ts';
import { speakersCalled } from './match-speaker.ts';

/** A quotation with the article it stands in. */
export interface FoundQuote {
  readonly article: Article;
  /** The article's plain text, which the quotation's offsets point into. */
  readonly text: string;
  readonly quote: Quote;
  /** The speaker as the whole article knows them; absent when nobody is named. */
  readonly speaker: CastMember | undefined;
  /** Whether the article tells the speaker's name; "officials" and "a Defense Ministry source" are none. */
  readonly isNamed: boolean;
}

/** All quotations of an article, in the order of its text; stances too where they are wanted. */
export function quotesOf(
  { article, analysis }: { readonly article: Article; readonly analysis: Analysis },
  wanted: { readonly stances?: true } = {},
): FoundQuote[] {
  const { text, cast } = analysis;
  const quotes = wanted.stances ? withStances(analysis) : analysis.quotes;
  const members = new Map(cast.map((member) => [member.name, member]));
  const names = namesAmong(quotes);
  return quotes.map((quote) => ({
    article,
    text,
    quote,
    speaker: quote.speaker ? members.get(quote.speaker.name) : undefined,
    isNamed: quote.speaker !== null && names.has(quote.speaker.name),
  }));
}

/**
 * The speakers of one article that have a name. Where only "he" or "the spokesman" stands beside all that is quoted, a
 * noun phrase is told from a name by its first letter.
 */
function namesAmong(quotes: readonly Quote[]): Set<string> {
  const links = new Map<string, Set<string>>();
  for (const { speaker } of quotes) {
    if (speaker) links.set(speaker.name, (links.get(speaker.name) ?? new Set()).add(speaker.link));
  }
  const isName = ([name, by]: [string, Set<string>]) =>
    by.has('name') || by.has('short-name') || !(by.has('unnamed') || /^\p{Ll}/u.test(name));
  return new Set([...links].filter(isName).map(([name]) => name));
}

/** What a reader asks for; what is not asked for excludes nothing. */
export interface QuoteSelection {
  /** Names or roles; a quotation by any one of them is wanted. */
  readonly speaker?: readonly string[];
  readonly type?: QuoteType;
  /** Words that must all stand in the quotation, in any order; capitals and accents do not matter. */
  readonly about?: string;
  /** 0 to 1: how sure a quotation must be at least. */
  readonly minConfidence?: number;
}

export function selectQuotes(
  quotes: readonly FoundQuote[],
  { speaker: names, type, about, minConfidence = 0 }: QuoteSelection,
): FoundQuote[] {
  const topic = foldWords(about ?? '');
  const members = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  const called = new Set(names?.flatMap((name) => speakersCalled(name, members)));
  return quotes.filter(
    ({ quote, speaker }) =>
      (!type || quote.type === type) &&
      quote.confidence >= minConfidence &&
      (!names || (speaker !== undefined && called.has(speaker))) &&
      (topic.length === 0 || holdsAll(foldWords(quote.text), topic)),
  );
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((candidate) => candidate.startsWith(word)));
}
