import { speakersCalled } from '../analysis/match-speaker.ts';
import { type FoundQuote, quotesOf, selectQuotes } from '../analysis/select-quotes.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Query } from '../query/query.ts';
import { articlesNamed } from './articles-named.ts';
import { choosesArticles, queryOf } from './filter-options.ts';
import { both, quotedBy, saying } from './narrow-query.ts';
import type { ArticlesOf, QuoteOptions, QuoteSearch, Tally } from './quote-search.ts';
import { shelfOf } from './shelf-of.ts';
import { tellWhatIsMissing } from './tell-what-is-missing.ts';
import { warnOf } from './warn-of.ts';

/** The quotations that a reader asks for, of the articles that are named or chosen, else of all. */
export async function findQuotes(
  names: readonly string[],
  options: QuoteOptions,
  context: Context,
): Promise<QuoteSearch> {
  const articlesOf = await openArticles(names, options, context);
  const chosen = await queryOf(options, context);
  const tally: Tally = { taken: 0, called: new Set() };
  return {
    quotes: selected(articlesOf(narrowed(chosen, options)), options, tally),
    tellWhatIsMissing: (shown) => {
      if (shown === 'none') tally.taken = 0;
      return tellWhatIsMissing(tally, options, chosen, articlesOf, context.terminal);
    },
  };
}

async function openArticles(
  names: readonly string[],
  options: QuoteOptions,
  context: Context,
): Promise<ArticlesOf> {
  const shelf = await shelfOf(options, context);
  if (names.length === 0) {
    warnOf(await shelf.problems(), context.terminal);
    const { bare } = options;
    return (query) => shelf.articles({ query, order: 'date', ...(bare && { bare }) });
  }
  if (choosesArticles(options)) {
    throw new UsageError(
      'Articles are named, and chosen by options too.',
      'Leave out the names or those options.',
    );
  }
  const named = await articlesNamed(names, shelf, context);
  return () => named;
}

async function* selected(
  articles: ReturnType<ArticlesOf>,
  options: QuoteOptions,
  tally: Tally,
): AsyncGenerator<FoundQuote> {
  for await (const kept of articles) {
    const quotes = quotesOf(kept, options);
    for (const name of options.speaker ?? [])
      if (speakersCalled(name, kept.analysis.cast).length > 0) tally.called.add(name);
    for (const quote of selectQuotes(quotes, options)) {
      tally.taken += 1;
      yield quote;
    }
  }
}

/** The index knows in which articles somebody of that name says those words; the others need not be read. */
function narrowed(query: Query, { speaker, about, stances }: QuoteOptions): Query {
  if (stances) return query; // the index holds quotations only
  const bySpeaker = speaker === undefined ? query : both(query, quotedBy(speaker));
  return about === undefined ? bySpeaker : both(bySpeaker, saying(about));
}
