import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { countOf } from '../render/counts.ts';
import { renderJson } from '../render/json.ts';
import { describeSize } from '../render/sizes.ts';
import { examples } from './options.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

interface BackupOptions extends LibraryOptions {
  readonly force?: true;
  readonly json?: true;
}

/** `news backup <file>`: a copy of the library as it is at this moment. */
export function addBackupCommand(program: Command, context: Context): void {
  program
    .command('backup')
    .argument('<file>', 'where the copy goes; in a folder it is called library-2026-01-31.db')
    .summary('copy your library')
    .description(
      'Copy your library into one file, as it is at this moment, also while another news adds to it. Only you can read the copy, and it gets its name when it is whole. A file that is there stays, unless you say --force.',
    )
    .option('-f, --force', 'replace a file that is there')
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news backup ~/backups', 'news backup /mnt/stick/news.db --force']))
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      const { terminal, now } = context;
      const folder = libraryFolderOf(options, context);
      if (!libraryExists(folder))
        throw new UserError(
          `There is no library in ${folder} yet.`,
          'Nothing was copied. Begin one with: news add <url or file>',
        );
      const { backUp, backupFile } = await import('../library/database/back-up.ts');
      const file = backupFile(name, now);
      const { articles, bytes } = await backUp(libraryFile(folder), file, options.force === true);
      if (options.json) return terminal.write(renderJson({ file, articles, bytes }));
      terminal.write(`Copied ${countOf(articles, 'article')} to ${file} (${describeSize(bytes)}).\n`);
    });
}
