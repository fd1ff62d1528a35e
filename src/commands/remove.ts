import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { KeyedHeadline } from '../library/database/keyed-headlines.ts';
import { countOf } from '../render/counts.ts';
import { renderHeadlineList } from '../render/headline-list.ts';
import { namedInLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import { openScreen } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { type ShowOptions, showChanged } from './show-changed.ts';

const MEASURE = 100;

interface RemoveOptions extends ShowOptions, LibraryOptions {
  readonly yes?: true;
}

/** `news remove <article…>`: takes articles out of the reader's library. */
export function addRemoveCommand(program: Command, context: Context): void {
  program
    .command('remove')
    .argument('<article...>', 'ids of your library, or beginnings of ids')
    .summary('take articles out of your library')
    .description(
      'Take articles out of your library. On a terminal they are shown and you are asked first; elsewhere say --yes. “news undo” brings them back, with their tags and marks.',
    )
    .option('-y, --yes', 'do not ask')
    .option('--json', 'print what was removed as JSON')
    .addHelpText('after', examples(['news remove 89-dead', 'news remove old-story another --yes']))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<RemoveOptions>();
      const { terminal, now } = context;
      const { database, articles } = await namedInLibrary(names, options, context);
      if (!options.yes && !(await isAgreed(articles, options, context)))
        return terminal.writeError('Nothing was removed.\n');
      const { removeArticles } = await import('../library/database/change-articles.ts');
      const keys = removeArticles(
        database,
        articles.map(({ key }) => key),
        now,
      );
      const removed = articles.filter(({ key }) => keys.includes(key)).map(({ headline }) => headline);
      if (options.yes || options.json) await showChanged(removed, { done: 'Removed' }, options, context);
      const them = removed.length === 1 ? 'it' : 'them';
      terminal.writeError(
        `Removed ${countOf(removed.length, 'article')}. “news undo” brings ${them} back.\n`,
      );
    });
}

async function isAgreed(
  articles: readonly KeyedHeadline[],
  options: RemoveOptions,
  context: Context,
): Promise<boolean> {
  const { terminal, now } = context;
  const { width } = await openScreen(context, options, MEASURE);
  const rows = articles.map(({ headline }) => headline);
  const { makeTheme } = await import('../render/theme.ts');
  terminal.writeError(`${renderHeadlineList(rows, { width, theme: makeTheme(0), now })}\n`);
  const which = articles.length === 1 ? 'this article' : `these ${articles.length} articles`;
  const answer = await terminal.ask(`Remove ${which}? [y/N] `);
  if (answer === null)
    throw new UsageError(
      'Nothing was removed, for there is nobody to ask.',
      `Say that you mean it: news remove --yes ${articles.map(({ headline }) => headline.article.id).join(' ')}`,
    );
  return /^y(es)?$/i.test(answer.trim());
}
