import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Mark } from '../library/database/change-articles.ts';
import { countOf } from '../render/counts.ts';
import { addFilterOptions, choosesArticles, type FilterOptions, queryOf } from './filter-options.ts';
import { namedInLibrary, openLibrary } from './named-in-library.ts';
import { ALL, examples } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { type ShowOptions, showChanged } from './show-changed.ts';
import type { SortOptions } from './sort-option.ts';

interface MarkOptions extends ShowOptions, LibraryOptions, FilterOptions {
  readonly all?: true;
}

const MARKS: readonly string[] = ['read', 'unread', 'star', 'unstar'] satisfies Mark[];

const DONE: Readonly<Record<Mark, string>> = {
  read: 'Marked as read',
  unread: 'Marked as unread',
  star: 'Starred',
  unstar: 'Took the star from',
};

/** `news mark <read|unread|star|unstar> <article…>`: the reader's marks. */
export function addMarkCommand(program: Command, context: Context): void {
  const command = program
    .command('mark')
    .addArgument(new Argument('<mark>', 'what to mark them as').choices(MARKS))
    .argument('[article...]', 'ids of your library, beginnings of ids, or a view: @morning')
    .summary('mark articles as read or unread, or with a star')
    .description(
      'Mark articles of your library as read or unread, or with a star; “news undo” takes that back. Name them, or choose them by options: then all are marked that “news list -n all” shows with the same options. See them with “news list --unread” and “news list --starred”. Reading an article does not mark it: “news read” never writes to your library.',
    )
    .option('--all', 'all articles of your library');
  addFilterOptions(command, 'only', { speaker: true })
    .option('--json', 'print what was marked as JSON')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (mark: Mark, names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<MarkOptions>();
      const { terminal, now } = context;
      const { database, keys, areNamed } = await chosen(mark, names, options, context);
      const { markArticles } = await import('../library/database/change-articles.ts');
      const { headlinesAt } = await import('../library/database/keyed-headlines.ts');
      const marked = database === undefined ? [] : markArticles(database, keys, mark, now);
      const shown =
        database === undefined || !(areNamed || options.json) ? [] : headlinesAt(database, marked);
      await showChanged(shown, { done: DONE[mark] }, options, context);
      if (keys.length === 0) terminal.writeError(options.all ? NO_ARTICLE : NO_FIT);
      else if (marked.length === 0) terminal.writeError('Nothing changed: they are marked so already.\n');
      else if (!areNamed)
        terminal.writeError(
          `${DONE[mark]}: ${countOf(marked.length, 'article')}. “news undo” takes that back.\n`,
        );
    });
}

const EXAMPLES = [
  'news mark read 89-dead',
  'news mark star one-story another',
  'news mark read --feed coast-post --until 2w',
  'news mark read @morning',
  'news mark read --all',
];

const NO_ARTICLE = 'There is no article to mark.\n';
const NO_FIT = 'No article fits, so none is marked.\n';

/** The articles that are named, or else all that a list with these options shows. */
async function chosen(mark: Mark, words: readonly string[], typed: MarkOptions, context: Context) {
  const [view, ...otherViews] = words.filter((word) => word.startsWith('@'));
  const areNamed = words.length > otherViews.length + Number(view !== undefined);
  const areChosen = view !== undefined || choosesArticles(typed);
  const ways = [areNamed, areChosen, typed.all === true].filter(Boolean).length;
  if (ways !== 1 || otherViews.length > 0)
    throw new UsageError(
      ways > 1
        ? 'Articles that are named, options or a view that choose them, and --all do not go together.'
        : 'Name articles, or choose them by options or one view, or say --all.',
      `As in: news mark ${mark} 89-dead, or: news mark ${mark} --until 2w`,
    );
  if (areNamed) {
    const { database, articles } = await namedInLibrary(words, typed, context);
    return { database, keys: articles.map(({ key }) => key), areNamed };
  }
  const options: MarkOptions & SortOptions & { readonly limit?: number } =
    view === undefined ? typed : await (await import('./with-view.ts')).withView(view, typed, context);
  const query = await queryOf(options, context);
  const database = await openLibrary(options, context);
  const { sort: order = 'date', limit = ALL } = options;
  const { keysOf } = await import('../library/database/database-shelf.ts');
  const selection = { query, order, ...(limit !== ALL && { limit }) };
  return { database, keys: database === undefined ? [] : keysOf(database, selection), areNamed };
}
