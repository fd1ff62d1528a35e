import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { UserError } from '../errors.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { failWith } from './fail-with.ts';
import { collectTags } from './filter-options.ts';
import { collectWords, examples, words } from './options.ts';
import { widthOption } from './screen.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';
import type { ShowOptions } from './show-changed.ts';
import type { SettingsOptions } from './subscribe-settings.ts';

interface SubscribeOptions extends ShowOptions, LibraryOptions, SettingsOptions {
  readonly all?: true;
}

/** `news subscribe <url…>`: subscribes to feeds, and keeps what they have. */
export function addSubscribeCommand(program: Command, context: Context): void {
  program
    .command('subscribe')
    .argument('<address...>', 'addresses of sites or of their feeds')
    .summary('subscribe to the feeds of sites')
    .description(
      'Subscribe to feeds: RSS, Atom and JSON Feed. The address of any page of a site will do: the feed that it names is taken, and of several you choose. What is in the feed is kept in your library at once, and “news update” fetches what comes later. Of a feed that you have already, the options given are changed.',
    )
    .option('--title <title>', 'call it so, whatever it calls itself', words)
    .option('--no-title', 'call it again as it calls itself')
    .option('--tag <tag>', 'give this tag to all of its articles; may be given several times', collectTags)
    .option('--no-tag', 'take all tags of the feed away, also from its articles')
    .option('--full-text', 'fetch the page behind each article, and keep its text in place of the feed’s')
    .option('--no-full-text', 'keep what the feed itself has')
    .option(
      '--header <header>',
      'send this with each request, such as "Authorization: Bearer 123"; may be given several times',
      collectWords,
    )
    .option('--no-header', 'send no headers of its own any more')
    .option('--all', 'subscribe to all feeds that a page names')
    .addOption(widthOption(`columns to use (default: the terminal's, at most 100)`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<SubscribeOptions>();
      const { terminal } = context;
      const { feedAt, settingsOf } = await import('./subscribe-settings.ts');
      const { openSubscribeWorld, refuseTitle, subscribeToEach } = await import('./subscribe-to.ts');
      const { showSubscriptions } = await import('./show-subscriptions.ts');
      const folder = libraryFolderOf(options, context);
      const isNew = !libraryExists(folder);
      const settings = settingsOf(options);
      const wanted = names.map((name) => feedAt(name, context));
      if (wanted.length > 1) refuseTitle(settings);
      const world = await openSubscribeWorld(settings, options, context);
      const errors: UserError[] = [];
      await showSubscriptions(subscribeToEach(wanted, world, errors), options, context);
      terminal.status('');
      if (isNew && libraryExists(folder)) terminal.writeError(`Your library is ${libraryFile(folder)}\n`);
      failWith(errors, 'feeds could not be had', terminal, world.seeker.signal);
    });
}

const EXAMPLES = [
  'news subscribe example.org',
  'news subscribe https://example.org/feed.xml --title "The Example" --tag oslo',
  'news subscribe example.org/blog --full-text',
  'news subscribe https://example.org/private.xml --header "Authorization: Bearer 123"',
];
