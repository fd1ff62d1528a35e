import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { openLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import type { ShowOptions } from './show-changed.ts';
import { showUndone, tellProgress } from './show-undone.ts';

type RedoOptions = ShowOptions & LibraryOptions;

/** `news redo`: does again what was undone last. */
export function addRedoCommand(program: Command, context: Context): void {
  program
    .command('redo')
    .summary('do again what “news undo” took back')
    .description(
      'Do again what “news undo” took back last; again, what it took back before. That is possible until something else is changed.',
    )
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news redo']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<RedoOptions>();
      const database = await openLibrary(options, context);
      const { redoLastUndone } = await import('../library/database/undo.ts');
      const redone = database && redoLastUndone(database, tellProgress(context));
      await showUndone(
        redone,
        { done: 'Done again', nothing: 'There is nothing to do again.' },
        options,
        context,
      );
    });
}
