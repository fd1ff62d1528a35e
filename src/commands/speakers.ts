import type { Command } from 'commander';
import { countSpeakers, mostQuotedFirst } from '../analysis/count-speakers.ts';
import type { Context } from '../context.ts';
import { renderSpeakerList } from '../render/speaker-list.ts';
import { addFilterOptions } from './filter-options.ts';
import { findQuotes } from './find-quotes.ts';
import { ALL, examples, limitOption } from './options.ts';
import { addQuoteOptions } from './quote-options.ts';
import type { QuoteOptions } from './quote-search.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { rowOf, summaryOf } from './speaker-rows.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;
const SHOWN = 100;

interface SpeakersOptions extends ScreenOptions, Omit<QuoteOptions, 'speaker' | 'stances'> {
  readonly named?: true;
  readonly limit?: number;
  readonly json?: true;
}

/** `news speakers [article…]`: who is quoted, and how often. */
export function addSpeakersCommand(program: Command, context: Context): void {
  const command = program
    .command('speakers')
    .argument(
      '[article...]',
      'ids, beginnings of ids, files, - for standard input, or a view: @morning (default: all)',
    )
    .summary('show who is quoted, the most quoted first')
    .description(
      'Show who is quoted, the most quoted first: how often, by type of quotation, in how many articles, and what the articles say they are. Speakers of two articles are one when their names are equal.',
    )
    .option('--named', 'leave out sources without a name and quotations of nobody named');
  addQuoteOptions(command, 'count only').addOption(limitOption(SHOWN, 'with --json'));
  addFilterOptions(command, 'count only in')
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addHelpText(
      'after',
      examples([
        'news speakers',
        'news speakers 89-dead --named',
        'news speakers --about "peace talks" -n 5',
      ]),
    )
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<SpeakersOptions>();
      const bare = options.about === undefined && ({ bare: true } as const);
      const wanted = { ...options, ...bare, everybody: true } as const;
      const { quotes, tellWhatIsMissing } = await findQuotes(names, wanted, context);
      const speakers = (await countSpeakers(quotes)).filter(({ named }) => named || !options.named);
      await tellWhatIsMissing(speakers.length > 0 ? 'all' : 'none');
      const all = speakers.sort(mostQuotedFirst);
      const rows = all.slice(0, options.limit ?? (options.json ? all.length : SHOWN));
      if (options.json) return writeJsonList(rows, ALL, summaryOf, context.terminal);
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderSpeakerList(rows.map(rowOf), screen));
      if (rows.length < all.length && options.limit === undefined)
        context.terminal.writeError(`These are ${rows.length} of ${all.length}; see all with -n all.\n`);
    });
}
