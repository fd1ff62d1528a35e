import type { Command } from 'commander';
import { bySpeaker, mostQuotedFirst } from '../analysis/by-speaker.ts';
import { type QuoteSelection, quotesOf, selectQuotes } from '../analysis/select-quotes.ts';
import type { Context } from '../context.ts';
import { renderJson } from '../render/json.ts';
import { renderSpeakerList } from '../render/speaker-list.ts';
import { articlesNamed } from './articles-named.ts';
import { examples, wholeNumber } from './options.ts';
import { addQuoteOptions } from './quote-options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { rowOf, summaryOf } from './speaker-rows.ts';
import { tellWhatIsMissing } from './tell-what-is-missing.ts';

const MEASURE = 100;

interface SpeakersOptions extends ScreenOptions, Omit<QuoteSelection, 'speaker'> {
  readonly named?: true;
  readonly limit?: number;
  readonly json?: true;
}

/** `news speakers [article…]`: who is quoted, and how often. */
export function addSpeakersCommand(program: Command, context: Context): void {
  const command = program
    .command('speakers')
    .argument('[article...]', 'ids, beginnings of ids, files, or - for standard input (default: all)')
    .summary('show who is quoted, the most quoted first')
    .description(
      'Show who is quoted, the most quoted first: how often, by type of quotation, in how many articles, and what the articles say they are. Speakers of two articles are one when their names are equal.',
    )
    .option('--named', 'leave out sources without a name and quotations of nobody named');
  addQuoteOptions(command, 'count only')
    .option('-n, --limit <number>', 'show at most this many', wholeNumber)
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
      const quotes = await quotesOf(await articlesNamed(names, context), context.analyse);
      const speakers = bySpeaker(selectQuotes(quotes, options)).filter(
        ({ named }) => named || !options.named,
      );
      const counted = speakers.flatMap((speaker) => speaker.quotes);
      await tellWhatIsMissing(quotes, counted, [], context.terminal);
      const rows = speakers.sort(mostQuotedFirst).slice(0, options.limit);
      if (options.json) return context.terminal.write(renderJson(rows.map(summaryOf)));
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderSpeakerList(rows.map(rowOf), screen));
    });
}
