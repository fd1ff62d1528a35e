import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Mark } from '../library/database/change-articles.ts';
import { countOf } from '../render/counts.ts';
import { namedInLibrary, openLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { type ShowOptions, showChanged } from './show-changed.ts';

interface MarkOptions extends ShowOptions, LibraryOptions {
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
  program
    .command('mark')
    .addArgument(new Argument('<mark>', 'what to mark them as').choices(MARKS))
    .argument('[article...]', 'ids of your library, or beginnings of ids')
    .summary('mark articles as read or unread, or with a star')
    .description(
      'Mark articles of your library as read or unread, or with a star; “news undo” takes that back. See them with “news list --unread” and “news list --starred”. Reading an article does not mark it: “news read” never writes to your library.',
    )
    .option('--all', 'all articles of your library')
    .option('--json', 'print what was marked as JSON')
    .addHelpText(
      'after',
      examples(['news mark read 89-dead', 'news mark star one-story another', 'news mark read --all']),
    )
    .action(async (mark: Mark, names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<MarkOptions>();
      const { terminal, now } = context;
      if (options.all ? names.length > 0 : names.length === 0)
        throw new UsageError('Name articles, or say --all.', `As in: news mark ${mark} 89-dead`);
      const { database, keys } = await chosen(names, options, context);
      const { markArticles } = await import('../library/database/change-articles.ts');
      const { headlinesAt } = await import('../library/database/keyed-headlines.ts');
      const marked = database === undefined ? [] : markArticles(database, keys, mark, now);
      const shown =
        database === undefined || (options.all && !options.json) ? [] : headlinesAt(database, marked);
      await showChanged(shown, { done: DONE[mark] }, options, context);
      if (keys.length === 0) terminal.writeError('There is no article to mark.\n');
      else if (marked.length === 0) terminal.writeError('Nothing changed: they are marked so already.\n');
      else if (options.all) terminal.writeError(`${DONE[mark]}: ${countOf(marked.length, 'article')}.\n`);
    });
}

async function chosen(names: readonly string[], options: MarkOptions, context: Context) {
  if (!options.all) {
    const { database, articles } = await namedInLibrary(names, options, context);
    return { database, keys: articles.map(({ key }) => key) };
  }
  const database = await openLibrary(options, context);
  const all = database?.all<{ readonly key: number }>('SELECT key FROM articles') ?? [];
  return { database, keys: all.map(({ key }) => key) };
}
