import { type Command, Option } from 'commander';
import { cleanLine } from '../article/clean-text.ts';
import { slugify } from '../article/slug.ts';
import type { Context } from '../context.ts';
import { UsageError, UserError } from '../errors.ts';
import type { View } from '../library/database/views.ts';
import { renderJson } from '../render/json.ts';
import { renderView, renderViewList } from '../render/view-list.ts';
import { addFilterOptions, choosesArticles, type FilterOptions, queryOf } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import { ALL, examples, wholeNumber } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { type SortOptions, sortOption } from './sort-option.ts';
import { commandLineOf, optionsToKeep } from './view-options.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface ViewCommandOptions extends ScreenOptions, LibraryOptions, FilterOptions, SortOptions {
  readonly limit?: number;
  readonly json?: true;
}

/** `news view`: choices of articles that the reader has given a name. */
export function addViewCommand(program: Command, context: Context): void {
  const command = program
    .command('view')
    .argument('[what]', 'save, list or remove (default: list)')
    .argument('[name]', 'its name, like a tag: morning, to-read')
    .summary('give options of “news list” a name')
    .description(
      'Give options that choose articles a name: “news view save morning --tag europe --unread” makes “news list @morning” of them, and the same with quotes, speakers and mark. Dates are kept as they are typed: 2d is two days before whenever you ask. Saving under the same name again replaces the view.',
    )
    .addOption(
      new Option('-n, --limit <number>', 'show at most this many, or all').argParser((value) =>
        value === 'all' ? ALL : wholeNumber(value),
      ),
    )
    .addOption(sortOption());
  addFilterOptions(command, 'only', { speaker: true })
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (what = 'list', name: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<ViewCommandOptions>();
      if (what === 'save') return saveNamed(name, options, context);
      const { limit, sort } = options;
      if (choosesArticles(options) || limit !== undefined || sort !== undefined)
        throw new UsageError('Options that choose articles are there for saving.', EXAMPLE);
      if (what === 'list' && name === undefined) return listAll(options, context);
      if (what === 'remove' && name !== undefined) return removeNamed(name, options, context);
      throw misunderstood(what, name);
    });
}

const EXAMPLES = [
  'news view save morning --tag europe --unread --since 2d',
  'news list @morning',
  'news mark read @morning',
  'news view list',
  'news view remove morning',
];
const EXAMPLE = `As in: ${EXAMPLES[0]}`;

async function saveNamed(
  typedName: string | undefined,
  options: ViewCommandOptions,
  context: Context,
): Promise<void> {
  if (typedName === undefined) throw new UsageError('Which name is the view to have?', EXAMPLE);
  if (!/[\p{L}\p{N}]/u.test(typedName))
    throw new UsageError('The name of a view is a word such as morning or to-read.', EXAMPLE);
  if (!choosesArticles(options))
    throw new UsageError('A view has at least one option that chooses articles.', EXAMPLE);
  await queryOf(options, context);
  const database = await openLibrary(options, context);
  if (database === undefined)
    throw new UserError(
      'There is no library yet that could keep a view.',
      'Add articles first: news add <url or file>',
    );
  const { saveView } = await import('../library/database/views.ts');
  const { feedsNamed } = await import('./feeds-named.ts');
  const { sort, limit } = options;
  const { feed, ...others } = options;
  // A title may change, and another feed may begin so later; its id stays.
  const feeds = feed === undefined ? {} : { feed: await feedsNamed(feed, options, context) };
  const view = {
    name: slugify(typedName),
    options: optionsToKeep({
      filters: { ...others, ...feeds },
      ...(sort !== undefined && { sort }),
      ...(limit !== undefined && { limit }),
    }),
  };
  const isReplaced = saveView(database, view);
  return show(view, isReplaced ? 'Replaced' : 'Saved', options, context);
}

async function listAll(options: ViewCommandOptions, context: Context): Promise<void> {
  const database = await openLibrary(options, context);
  const { allViews } = await import('../library/database/views.ts');
  const views = database === undefined ? [] : allViews(database);
  if (options.json) return writeJsonList(views, ALL, asJson, context.terminal);
  if (views.length === 0)
    return context.terminal.writeError(
      'There are no views yet. Save one with: news view save morning --unread\n',
    );
  const screen = await openScreen(context, options, MEASURE);
  await screen.show(renderViewList(views.map(rowOf), screen));
}

async function removeNamed(word: string, options: ViewCommandOptions, context: Context): Promise<void> {
  const { removeView } = await import('../library/database/views.ts');
  const { findView } = await import('./with-view.ts');
  const { database, view } = await findView(word, options, context);
  removeView(database, view.name);
  return show(view, 'Removed', options, context);
}

async function show(view: View, done: string, options: ViewCommandOptions, context: Context): Promise<void> {
  if (options.json) return context.terminal.write(renderJson(asJson(view)));
  const screen = await openScreen(context, options, MEASURE);
  context.terminal.write(renderView(rowOf(view), screen, done));
}

function rowOf({ name, options }: View) {
  return { name, command: cleanLine(commandLineOf(options)) };
}

function asJson(view: View) {
  const { limit, ...options } = view.options;
  const number = limit === undefined ? {} : { limit: limit === 'all' ? limit : Number(limit) };
  return { name: view.name, options: { ...options, ...number }, command: commandLineOf(view.options) };
}

function misunderstood(what: string, name: string | undefined): UsageError {
  if (what === 'remove')
    return new UsageError('Which view is to be removed?', 'See them with: news view list');
  if (what === 'list')
    return new UsageError(
      `“${cleanLine(name ?? '')}” is one word too many.`,
      'See all views with: news view list',
    );
  const wanted = cleanLine(what).replace(/^@?/, '@').slice(0, 100);
  return new UsageError(
    `“${cleanLine(what)}” is nothing that can be done with views: they are saved, listed and removed.`,
    `To see what a view shows: news list ${wanted}`,
  );
}
