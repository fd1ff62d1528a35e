import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { countOf } from '../render/counts.ts';
import { renderProgress } from '../render/put-list.ts';
import { analyseAside } from './analyse-aside.ts';
import { openLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';

interface ReindexOptions extends LibraryOptions {
  readonly all?: true;
}

/** `news reindex`: looks anew for quotations that another version of the program has found. */
export function addReindexCommand(program: Command, context: Context): void {
  program
    .command('reindex')
    .summary('find the quotations of your library anew')
    .description(
      'Find the quotations in the articles of your library anew, and what articles are searched by: of those that another version of news has read. After an update the next “news add” starts it by itself, in the background. You can go on reading and adding meanwhile.',
    )
    .option('--all', 'of all articles; what is searched in is made anew, too, where it is damaged')
    .addHelpText('after', examples(['news reindex', 'news reindex --all']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<ReindexOptions>();
      const { terminal } = context;
      const database = await openLibrary(options, context);
      if (database === undefined) return terminal.writeError('There is no library yet.\n');
      const { countArticles, countStale, reindex } = await import('../library/database/reindex.ts');
      const isAll = options.all === true;
      const total = isAll ? countArticles(database) : countStale(database);
      let count = 0;
      for await (count of reindex(database, await analyseAside(context), isAll))
        terminal.status(renderProgress(count, Math.min(1, count / total)));
      terminal.status('');
      terminal.writeError(
        count > 0
          ? `Read ${countOf(count, 'article')} anew.\n`
          : 'Nothing to do: all articles were read by this version of news.\n',
      );
    });
}
