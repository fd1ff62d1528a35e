import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { gather } from '../library/gather.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { prepareAll } from '../library/prepare-all.ts';
import { collectTags } from './filter-options.ts';
import { type AddOptions, keepDeliveries, type Tally } from './keep-deliveries.ts';
import { keeperFor, startReindex } from './keeper-for.ts';
import { examples, idWord } from './options.ts';
import { widthOption } from './screen.ts';
import { libraryFolderOf } from './shelf-of.ts';

// Pages that are fetched, or files that are read, at one time.
const AT_ONCE = 8;

/** `news add <url|file|->…`: keeps articles in the reader's library. */
export function addAddCommand(program: Command, context: Context): void {
  program
    .command('add')
    .argument(
      '<what...>',
      'addresses of the web, files, folders, patterns such as "*.html", or - for standard input',
    )
    .summary('keep articles in your library')
    .description(
      'Keep articles in your library: web pages, saved pages, Markdown, plain text, JSON, JSON Lines and mail; of a folder all that are in it. What is there already is not added twice: a page of the same address takes the place of the older one, with its tags and marks. What cannot be read is named, and costs only itself. “news undo” takes all of it back.',
    )
    .option('--tag <tag>', 'give them this tag; may be given several times', collectTags)
    .option('--id <id>', 'the id of the article, when it is only one', idWord)
    .option('--dry-run', 'only say what would be added')
    .addOption(widthOption(`columns to use (default: the terminal's, at most 100)`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<AddOptions>();
      const { terminal } = context;
      const folder = libraryFolderOf(options, context);
      const file = libraryFile(folder);
      const isNew = !libraryExists(folder);
      const keeper = await keeperFor(folder, options, context);
      const deliveries = prepareAll(gather(names, context), context.prepare, AT_ONCE);
      const tally = await keepDeliveries(deliveries, keeper, options, context);
      if (isNew && tally.added > 0 && !options.dryRun) terminal.writeError(`Your library is ${file}\n`);
      if (!options.dryRun) await startReindex(folder, context);
      if (tally.bad > 0) throw new UserError(describe(tally, options));
      terminal.writeError(`${describe(tally, options)}\n`);
    });
}

const EXAMPLES = [
  'news add https://example.org/story',
  'news add story.html notes.md --tag climate',
  'news add ~/Documents/clippings',
  'news add archive.jsonl --dry-run',
  'pbpaste | news add - --id my-notes',
];

function describe({ added, updated, known, bad }: Tally, { dryRun }: AddOptions): string {
  const parts = [
    ...(added > 0 || updated + known + bad === 0 ? [`${added} added`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(known > 0 ? [`${known} already there`] : []),
    ...(bad > 0 ? [`${bad} could not be read`] : []),
  ];
  return `${dryRun ? 'Only tried: ' : ''}${parts.join(', ')}.`;
}
