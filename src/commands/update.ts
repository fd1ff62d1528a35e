import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { readDuration } from '../query/read-duration.ts';
import { collectTags } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import type { UpdateCommandOptions } from './update-round.ts';

const AT_ONCE = 8;
const MOST_AT_ONCE = 32;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `news update [feed…]`: asks feeds for news. */
export function addUpdateCommand(program: Command, context: Context): void {
  program
    .command('update')
    .argument('[feed...]', 'ids, titles or addresses of feeds; without any, all feeds')
    .summary('fetch what is new in your feeds')
    .description(
      'Ask your feeds for news, several at once, and keep what they bring, with the quotations in it. A feed is asked only when it is due, as its site wants it. One that is slow or gone holds nobody else, and costs only itself; then the exit code is 1. Ctrl-C ends it, and what has come is kept.',
    )
    .option('--tag <tag>', 'only feeds with this tag; may be given several times', collectTags)
    .option('--force', 'ask also those that are not due')
    .option('--no-quotes', 'do not look for quotations now; “news reindex” finds them later')
    .option('--jobs <number>', `how many are asked at once, from 1 to ${MOST_AT_ONCE}`, parseJobs, AT_ONCE)
    .option('--watch <time>', 'update again and again, with so much time between: 30m, 2h', parseWatch)
    .option('-q, --quiet', 'say nothing where nothing is new and nothing failed, as for cron')
    .option('--json', 'print JSON for other programs; with --watch as JSON Lines')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<UpdateCommandOptions>();
      const { endUpdate, updateRound, watchFeeds } = await import('./update-round.ts');
      const database = await openLibrary(options, context);
      const update = () => updateRound(database, names, options, context);
      const isQuiet = options.quiet === true;
      if (options.watch !== undefined) await watchFeeds(update, options.watch, isQuiet, context);
      else endUpdate(await update(), isQuiet, context);
    });
}

const EXAMPLES = [
  'news update',
  'news update coast-post --force',
  'news update --tag oslo --no-quotes',
  'news update --watch 30m',
];

function parseJobs(value: string): number {
  const jobs = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_AT_ONCE) return jobs;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST_AT_ONCE}.`);
}

function parseWatch(value: string): number {
  const time = readDuration(value);
  if (time !== null && time >= MINUTE && time <= DAY) return time;
  throw new InvalidArgumentError('It takes a time from 1m to 24h, such as 30m, 2h or 1h30m.');
}
