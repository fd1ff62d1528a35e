import type { Article } from './article.ts';
import type { CastMember, Quotations, Quote } from './quote.ts';
import { joinedWords } from './search-words.ts';

/** The words an article is found by, folded and parted by blanks, each field by itself. */
export interface IndexWords {
  readonly headline: string;
  readonly author: string;
  readonly source: string;
  readonly body: string;
  /** Of each quotation, in order. */
  readonly quotes: readonly IndexedQuote[];
}

export interface IndexedQuote {
  readonly words: string;
  /** Names and roles of whoever is quoted; "" when nobody is named. */
  readonly speaker: string;
}

/** What an index keeps of an article, and what a search without an index looks at. */
export function indexWordsOf(
  article: Omit<Article, 'body'>,
  { text, quotes, cast }: { readonly text: string } & Pick<Quotations, 'quotes' | 'cast'>,
): IndexWords {
  return {
    headline: joinedWords(article.headline),
    author: apart(article.authors),
    source: apart([article.publisher ?? '', hostOf(article.url)]),
    body: joinedWords(text),
    quotes: indexQuotes(quotes, cast),
  };
}

/** What is kept of the quotations alone. */
export function indexQuotes(quotes: readonly Quote[], cast: readonly CastMember[]): IndexedQuote[] {
  const speakers = new Map(
    cast.map(({ name, aliases, roles }) => [name, apart([name, ...aliases, ...roles])]),
  );
  return quotes.map(({ text, speaker }) => ({
    words: joinedWords(text),
    speaker: speaker === null ? '' : (speakers.get(speaker.name) ?? joinedWords(speaker.name)),
  }));
}

// No letter and no digit, so no query holds it: a phrase cannot begin in one name and end in the next.
const BETWEEN = ' ¦ ';

function apart(texts: readonly string[]): string {
  return texts
    .map(joinedWords)
    .filter((words) => words !== '')
    .join(BETWEEN);
}

/** "example.org", without "www."; "" where there is no address. */
function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
