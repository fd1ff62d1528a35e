import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { Finding } from '../library/database/check-library.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { countOf } from '../render/counts.ts';
import { renderJson } from '../render/json.ts';
import { wrap } from '../render/wrap.ts';
import { examples } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

const MEASURE = 100;

interface CheckOptions extends ScreenOptions, LibraryOptions {
  readonly json?: true;
}

/** `news check`: whether the library is sound, and what to do when it is not. */
export function addCheckCommand(program: Command, context: Context): void {
  program
    .command('check')
    .summary('see whether your library is sound')
    .description(
      'Look at everything in the file of your library: whether SQLite finds it whole, every article can be read, and what is searched in holds just what the articles hold. What is wrong is told with what to do about it, and the exit code is 1.',
    )
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news check', 'news check --library /mnt/stick/news']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<CheckOptions>();
      const { terminal } = context;
      const folder = libraryFolderOf(options, context);
      const file = libraryFile(folder);
      if (!libraryExists(folder)) {
        if (options.json) return terminal.write(renderJson({ file, exists: false }));
        return terminal.writeError(`There is no library in ${folder} yet, so there is nothing to check.\n`);
      }
      const { checkLibrary } = await import('../library/database/check-library.ts');
      const { articles, quotations, faults, notes } = await checkLibrary(file);
      const isSound = faults.length === 0;
      const { width } = await openScreen(context, options, MEASURE);
      if (options.json) {
        terminal.write(
          renderJson({ file, exists: true, sound: isSound, articles, quotations, faults, notes }),
        );
      } else {
        terminal.write([...faults, ...notes].map((finding) => renderFinding(finding, width)).join(''));
        const holds = `${countOf(articles, 'article')}, ${countOf(quotations, 'quotation')}`;
        if (isSound) terminal.write(`${wrap(`${file} is sound: ${holds}.`, width)}\n`);
      }
      if (!isSound) throw new UserError(`${file} is not sound: ${countOf(faults.length, 'fault')}.`);
    });
}

function renderFinding({ what, hint }: Finding, width: number): string {
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
  return `${wrap(sentence, width, { hang: 2 })}\n${wrap(hint, width, { indent: 2 })}\n\n`;
}
