import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withoutLogin } from '../article/without-login.ts';
import type { Context } from '../context.ts';
import { countOf } from '../render/counts.ts';
import { renderOpml } from '../render/opml.ts';
import { chosenFeeds, type FeedFilterOptions, whyNoFeed } from './chosen-feeds.ts';
import { collectTags } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import { examples } from './options.ts';

interface ExportOptions extends FeedFilterOptions {
  readonly force?: true;
}

/** `news export-opml [file]`: the reader's feeds, for other programs. */
export function addExportOpmlCommand(program: Command, context: Context): void {
  program
    .command('export-opml')
    .argument('[file]', 'where it goes; without it, and for “-”, to standard output')
    .summary('write the list of your feeds')
    .description(
      'Write the list of your feeds as OPML 2.0, which other programs read: each feed in the folder of its first tag, with all of its tags as categories. The list holds no passwords and no headers, but an address may be private: only you can read the file.',
    )
    .option('--tag <tag>', 'only feeds with this tag; may be given several times', collectTags)
    .option('-f, --force', 'replace a file that is there')
    .addHelpText(
      'after',
      examples(['news export-opml feeds.opml', 'news export-opml --tag oslo > oslo.opml']),
    )
    .action(async (name: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>();
      const { terminal, now } = context;
      const database = await openLibrary(options, context);
      const feeds = await chosenFeeds(database, [], options, context);
      const opml = renderOpml(
        feeds.map((feed) => ({ ...feed, site: feed.site && withoutLogin(feed.site) })),
        now,
      );
      if (name === undefined || name === '-') terminal.write(opml);
      else {
        const { writePrivateFile } = await import('../library/write-private-file.ts');
        writePrivateFile(resolve(name), opml, options.force === true);
        terminal.write(`Wrote ${countOf(feeds.length, 'feed')} to ${resolve(name)}.\n`);
      }
      if (feeds.length === 0) terminal.writeError(whyNoFeed(options));
    });
}
