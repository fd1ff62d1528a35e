/** `@morning` on a command line: the options that were saved under that name. */
import { cleanLine } from '../article/clean-text.ts';
import { slugify } from '../article/slug.ts';
import type { Context } from '../context.ts';
import { UsageError, UserError } from '../errors.ts';
import type { Database } from '../library/database/sqlite.ts';
import type { View } from '../library/database/views.ts';
import { type FoundId, findId } from '../library/find-id.ts';
import type { FilterOptions } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';
import { shellWord } from './shell-word.ts';
import type { SortOptions } from './sort-option.ts';
import { type Choice, choiceIn } from './view-options.ts';

interface Typed extends FilterOptions, LibraryOptions, SortOptions {
  readonly limit?: number;
}

/**
 * The options that are typed, together with those of the view that is named: both hold. Of a date, publisher, order or
 * number, what is typed goes before what the view says. @throws UserError for a view that there is not
 */
export async function withView<Options extends Typed>(
  word: string,
  typed: Options,
  context: Context,
): Promise<Options> {
  const view = await viewNamed(word, typed, context);
  const { sort = view.sort, limit = view.limit } = typed;
  return {
    ...typed,
    within: besides(view.filters, typed),
    ...(sort !== undefined && { sort }),
    ...(limit !== undefined && { limit }),
  };
}

/** What a view asks for, but for what is said anew. */
export function besides(filters: FilterOptions, typed: FilterOptions): FilterOptions {
  const { since, until, source, ...rest } = filters;
  return {
    ...rest,
    ...(since !== undefined && typed.since === undefined && { since }),
    ...(until !== undefined && typed.until === undefined && { until }),
    ...(source !== undefined && typed.source === undefined && { source }),
  };
}

/** @throws UserError for a view that there is not, UsageError for a word that names none */
export async function viewNamed(word: string, options: LibraryOptions, context: Context): Promise<Choice> {
  if (!word.startsWith('@')) throw await notAView(word, options, context);
  const { view } = await findView(word, options, context);
  return choiceIn(view.options);
}

/**
 * The view that a name means, or the beginning of one. @throws UserError where several begin so, or none does
 */
export async function findView(
  word: string,
  options: LibraryOptions,
  context: Context,
): Promise<{ readonly database: Database; readonly view: View }> {
  const database = await openLibrary(options, context);
  if (database === undefined) throw unknownView(word);
  const { allViews } = await import('../library/database/views.ts');
  const views = allViews(database);
  const names = views.map(({ name }) => name);
  const found = await findId(
    {
      has: (name) => names.includes(name),
      startingWith: (beginning) => names.filter((name) => name.startsWith(beginning)),
      all: () => names,
    },
    word.replace(/^@/, ''),
  );
  const view = found.kind === 'found' ? views.find(({ name }) => name === found.id) : undefined;
  if (view !== undefined) return { database, view };
  throw unknownView(word, found.kind === 'several' ? found.ids.slice(0, MOST_GUESSES) : nearIn(found));
}

function nearIn(found: FoundId): readonly string[] {
  return found.kind === 'none' ? found.near : [];
}

const MOST_GUESSES = 5;
const LONGEST_SHOWN = 100;

function unknownView(word: string, near: readonly string[] = []): UserError {
  const guess = near.length > 0 ? `Did you mean ${near.map((name) => `@${name}`).join(' or ')}? ` : '';
  const name = cleanLine(word.replace(/^@?/, '@')).slice(0, LONGEST_SHOWN);
  return new UserError(`There is no view ${name}.`, `${guess}See them with: news view list`);
}

/** Whoever types "news list oslo" wants to read, to search, or has forgotten the @. */
async function notAView(word: string, options: LibraryOptions, context: Context): Promise<UsageError> {
  const shown = cleanLine(word).slice(0, LONGEST_SHOWN);
  const message = `“${shown}” is no view: @ stands before the name of one.`;
  const database = await openLibrary(options, context);
  if (database !== undefined && /[\p{L}\p{N}]/u.test(word)) {
    const { viewCalled } = await import('../library/database/views.ts');
    const view = viewCalled(database, slugify(word));
    if (view !== undefined) return new UsageError(message, `Say: news list @${view.name}`);
  }
  const found = await (await shelfOf(options, context)).find(word);
  if (found.kind === 'found') return new UsageError(message, `Read that article with: news read ${found.id}`);
  const hint =
    shown === ''
      ? 'See all views with: news view list'
      : `Search for words with: news search ${shellWord(shown)}`;
  return new UsageError(message, hint);
}
