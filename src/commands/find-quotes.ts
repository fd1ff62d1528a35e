import { speakersCalled } from '../analysis/match-speaker.ts';
import { type FoundQuote, quotesOf, selectQuotes } from '../analysis/select-quotes.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Order } from '../library/shelf.ts';
import type { Query } from '../query/query.ts';
import { articlesNamed } from './articles-named.ts';
import { choosesArticles, type FilterOptions, queryOf } from './filter-options.ts';
import { both, quotedBy, saying } from './narrow-query.ts';
import { ALL } from './options.ts';
import type { ArticlesOf, QuoteOptions, QuoteSearch, Tally } from './quote-search.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';
import { tellWhatIsMissing } from './tell-what-is-missing.ts';
import { warnOf } from './warn-of.ts';

/** The quotations that a reader asks for, of the articles that are named or chosen, else of all. */
export async function findQuotes(
  names: readonly string[],
  typed: QuoteOptions,
  context: Context,
): Promise<QuoteSearch> {
  const wanted = await wantedBy(names, typed, context);
  const { options } = wanted;
  const chosen = await queryOf(wanted.filters, context);
  const articlesOf = await openArticles(wanted, chosen, context);
  const tally: Tally = { taken: 0, called: new Set() };
  return {
    quotes: selected(articlesOf(narrowed(chosen, options)), options, tally),
    tellWhatIsMissing: (shown) => {
      if (shown === 'none') tally.taken = 0;
      return tellWhatIsMissing(tally, options, chosen, articlesOf, context.terminal);
    },
  };
}

/** What a command line comes to, with the view that it names. */
interface Wanted {
  /** Articles, by name. */
  readonly names: readonly string[];
  /** Which of the library, where none is named. The speaker is not among these: that is whose words are wanted. */
  readonly filters: FilterOptions & LibraryOptions;
  readonly options: QuoteOptions;
  /** Where the view shows only the first of them. */
  readonly first?: { readonly order: Order; readonly limit: number };
}

async function wantedBy(names: readonly string[], typed: QuoteOptions, context: Context): Promise<Wanted> {
  const { speaker: _, ...filters } = typed;
  const [view, ...otherViews] = names.filter((name) => name.startsWith('@'));
  if (view === undefined) return { names, filters, options: typed };
  if (otherViews.length > 0)
    throw new UsageError('Only one view can be named.', `As in: news quotes ${view} --unread`);
  const { besides, viewNamed } = await import('./with-view.ts');
  const { filters: kept, sort: order = 'date', limit = ALL } = await viewNamed(view, typed, context);
  const speaker = typed.speaker ?? (typed.everybody ? undefined : kept.speaker);
  return {
    names: names.filter((name) => name !== view),
    filters: { ...filters, within: besides(kept, filters) },
    options: { ...typed, ...(speaker !== undefined && { speaker }) },
    ...(limit !== ALL && { first: { order, limit } }),
  };
}

async function openArticles(
  { names, filters, options, first }: Wanted,
  chosen: Query,
  context: Context,
): Promise<ArticlesOf> {
  const shelf = await shelfOf(options, context);
  if (names.length === 0) {
    warnOf(await shelf.problems(), context.terminal);
    const { bare } = options;
    if (first !== undefined) return () => shelf.articles({ query: chosen, ...first, ...(bare && { bare }) });
    return (query) => shelf.articles({ query, order: 'date', ...(bare && { bare }) });
  }
  if (choosesArticles(filters)) {
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
