import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { describeDate } from '../render/dates.ts';
import { wrap } from '../render/wrap.ts';
import { openLibrary } from './named-in-library.ts';
import { ALL, examples } from './options.ts';
import { openScreen } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import type { ShowOptions } from './show-changed.ts';
import { inTime, showUndone, tellProgress } from './show-undone.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface UndoOptions extends ShowOptions, LibraryOptions {
  readonly list?: true;
}

/** `news undo`: takes back the last change to the library; again, the one before. */
export function addUndoCommand(program: Command, context: Context): void {
  program
    .command('undo')
    .summary('take back the last change to your library')
    .description(
      'Take back the last change to your library: what was added, removed, edited, tagged or marked by one command. Again, it takes back the change before; up to 100 can be taken back. “news redo” does again what was undone last, until something else is changed.',
    )
    .option('--list', 'only show what can be undone, the last change first')
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news undo', 'news undo --list']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<UndoOptions>();
      const { terminal, now } = context;
      const database = await openLibrary(options, context);
      const { changesMade, undoLastChange } = await import('../library/database/undo.ts');
      if (!options.list) {
        const undone = database && undoLastChange(database, tellProgress(context));
        return showUndone(undone, { done: 'Undone', nothing: 'There is nothing to undo.' }, options, context);
      }
      const changes = database === undefined ? [] : changesMade(database);
      if (options.json) return writeJsonList(changes, ALL, inTime, terminal);
      if (changes.length === 0) return terminal.writeError('There is nothing to undo.\n');
      const { width } = await openScreen(context, options, MEASURE);
      for (const change of changes) {
        const line = `${describeDate(inTime(change).made, now)}: ${change.what}`;
        terminal.write(`${wrap(line, width, { hang: 2 })}\n`);
      }
    });
}
