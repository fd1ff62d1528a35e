import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { countOf } from '../render/counts.ts';
import { renderSubscription } from '../render/subscription.ts';
import { collectTags } from './filter-options.ts';
import { type ImportedFeed, importLists, type ListOptions } from './import-lists.ts';
import { ALL, examples } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface ImportOptions extends ScreenOptions, LibraryOptions, ListOptions {
  readonly json?: true;
}

/** `news import-opml <file|->…`: subscribes to the feeds that another program has listed. */
export function addImportOpmlCommand(program: Command, context: Context): void {
  program
    .command('import-opml')
    .argument('<file...>', 'lists in OPML, or - for standard input')
    .summary('subscribe to the feeds in a list')
    .description(
      'Subscribe to all feeds in a list, as other programs write it (OPML). Folders and categories become tags. Nothing is fetched yet; “news update” does that. A feed that you have already gets the tags. What cannot be used is named, and costs only itself; then the exit code is 1.',
    )
    .option('--tag <tag>', 'give this tag to all of them; may be given several times', collectTags)
    .option('--dry-run', 'only say what would be done')
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news import-opml feeds.opml', 'news import-opml feeds.opml --dry-run']))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const { terminal } = context;
      const { feeds, bad } = await importLists(names, options, context);
      if (options.json) await writeJsonList(feeds, ALL, asJson, terminal);
      else {
        const { width, theme } = await openScreen(context, options, MEASURE);
        const done = options.dryRun ? WOULD_BE_DONE : DONE;
        for (const feed of feeds) terminal.write(renderSubscription(rowOf(feed, done), { width, theme }));
      }
      const told = describe(feeds, bad, options);
      if (bad > 0) throw new UserError(told, 'Look at what is said above, and correct the list.');
      if (feeds.length === 0) return;
      const hint = options.dryRun || !feeds.some(isNew) ? '' : ' Fetch what is in them with: news update';
      terminal.writeError(`${told}${hint}\n`);
    });
}

const DONE: Readonly<Record<ImportedFeed['outcome'], string>> = {
  subscribed: 'Subscribed',
  returned: 'Subscribed again',
  changed: 'Given its tags',
  known: 'Already there',
};

const WOULD_BE_DONE: typeof DONE = {
  subscribed: 'Would subscribe',
  returned: 'Would subscribe again',
  changed: 'Would give its tags',
  known: 'Already there',
};

function isNew({ outcome }: ImportedFeed): boolean {
  return outcome === 'subscribed' || outcome === 'returned';
}

function rowOf({ outcome, title, address, tags }: ImportedFeed, done: typeof DONE) {
  return { done: done[outcome], title, facts: [address, ...tags.map((tag) => `#${tag}`)] };
}

function asJson({ outcome, id, title, address, tags }: ImportedFeed): object {
  return { outcome, id, title, url: address, tags };
}

function describe(feeds: readonly ImportedFeed[], bad: number, { dryRun }: ImportOptions): string {
  const there = feeds.filter((feed) => !isNew(feed)).length;
  const parts = [
    `subscribed to ${countOf(feeds.length - there, 'feed')}`,
    ...(there > 0 ? [`${there} ${there === 1 ? 'was' : 'were'} there already`] : []),
    ...(bad > 0 ? [`${bad} could not be used`] : []),
  ].join(', ');
  return dryRun ? `Only tried: ${parts}.` : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}
