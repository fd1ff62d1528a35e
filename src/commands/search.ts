import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import type { Order } from '../library/shelf.ts';
import { renderSearchResults } from '../render/search-results.ts';
import { addFilterOptions, type FilterOptions, queryOf } from './filter-options.ts';
import { ALL, examples, limitOption } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { foundAs, hitOf } from './search-hits.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';
import { oneMoreThan, take } from './take.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;
const SHOWN = 20;

interface SearchOptions extends ScreenOptions, LibraryOptions, Omit<FilterOptions, 'search'> {
  readonly sort: Order;
  readonly limit?: number;
  readonly json?: true;
}

const ORDERS: readonly string[] = ['rank', 'date', 'added', 'length', 'quotes'] satisfies Order[];

/** `news search <words…>`: full text, inside quotations too. */
export function addSearchCommand(program: Command, context: Context): void {
  const command = program
    .command('search')
    .argument('<words...>', 'what to look for; the shell leaves it alone in single quotation marks')
    .summary('find articles by their words, and by what is said in them')
    .description(DESCRIPTION)
    .addOption(limitOption(SHOWN, 'with --json'))
    .addOption(
      new Option('--sort <order>', 'what comes first: what fits best, or as in “news list”')
        .choices(ORDERS)
        .default('rank'),
    );
  addFilterOptions(command, 'only', { search: false, speaker: true })
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (words: string[], _, command: Command) => {
      const options = command.optsWithGlobals<SearchOptions>();
      const { terminal, now } = context;
      const query = await queryOf({ ...options, search: words.join(' ') }, context);
      const shelf = await shelfOf(options, context);
      const { sort: order, limit: most = options.json ? ALL : SHOWN } = options;
      const found = shelf.articles({ query, order, ...oneMoreThan(most) });
      if (options.json) return writeJsonList(found, most, foundAs(query), terminal);
      const { taken, isMore } = await take(found, most);
      if (taken.length === 0) return terminal.writeError('Nothing found. Try fewer words, or prefix*.\n');
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderSearchResults(taken.map(hitOf(query)), { ...screen, now }));
      if (isMore)
        terminal.writeError(`There are more: -n ${most * 4} shows up to ${most * 4}, -n all shows all.\n`);
    });
}

const DESCRIPTION =
  'Find articles. All words must occur, capitals and accents do not matter. Besides words there are "phrases", prefix*, AND, OR, NOT and parentheses; and fields: headline:, author:, source:, quote: (words inside of one quotation), speaker: (who says it), tag:, feed:, since:, until: and is:unread, is:read, is:starred.';

const EXAMPLES = [
  'news search peace talks',
  `news search 'quote:"peace agreement" speaker:Kubis'`,
  `news search 'headline:rain* NOT source:tribune since:2w'`,
];
