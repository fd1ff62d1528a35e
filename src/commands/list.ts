import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { renderHeadlineList } from '../render/headline-list.ts';
import { addFilterOptions, type FilterOptions, queryOf } from './filter-options.ts';
import { ALL, examples, limitOption } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';
import { type SortOptions, sortOption } from './sort-option.ts';
import { summaryOf } from './summary-of.ts';
import { oneMoreThan, take } from './take.ts';
import { warnOf } from './warn-of.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;
const SHOWN = 50;

interface ListOptions extends ScreenOptions, LibraryOptions, FilterOptions, SortOptions {
  readonly limit?: number;
  readonly json?: true;
}

/** `news list`: headlines, newest first. */
export function addListCommand(program: Command, context: Context): void {
  const command = program
    .command('list')
    .argument('[view]', 'a view: @morning (see: news help view)')
    .summary('show headlines, newest first')
    .description(
      `Show the headlines of your library, newest first, each with its id, source, date, reading time and number of quotations; of the articles that come with news as long as your library is empty. An article without a date stands where a feed brought it; one that you added without a date comes last. Its date is said to be unknown.`,
    )
    .addOption(limitOption(SHOWN, 'with --json'))
    .addOption(sortOption());
  addFilterOptions(command, 'only', { speaker: true })
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (view: string | undefined, _, command: Command) => {
      const typed = command.optsWithGlobals<ListOptions>();
      const options =
        view === undefined ? typed : await (await import('./with-view.ts')).withView(view, typed, context);
      const { terminal, now } = context;
      const shelf = await shelfOf(options, context);
      const { sort: order = 'date', limit: most = options.json ? ALL : SHOWN } = options;
      const headlines = await shelf.headlines({
        query: await queryOf(options, context),
        order,
        ...oneMoreThan(most),
      });
      warnOf(await shelf.problems(), terminal);
      if (options.json) return writeJsonList(headlines, most, summaryOf, terminal);
      const { taken, isMore } = await take(headlines, most);
      if (taken.length === 0)
        return (await import('./tell-no-article.ts')).tellNoArticle(options, shelf, context);
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderHeadlineList(taken, { ...screen, now }));
      if (isMore)
        terminal.writeError(`There are more: -n ${most * 4} shows up to ${most * 4}, -n all shows all.\n`);
    });
}

const EXAMPLES = [
  'news list -n 10',
  'news list --unread --since 3d',
  'news list --feed coast-post --speaker "Ann Lee"',
  'news list @morning',
  'news list --json | jq -r ".[].headline"',
];
