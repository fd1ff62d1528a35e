import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { type ExportFormat, exportQuotes, FORMATS, formatOf } from './export-quotes.ts';
import { addFilterOptions } from './filter-options.ts';
import { findQuotes } from './find-quotes.ts';
import { ALL, collectWords, examples, limitOption } from './options.ts';
import { addQuoteOptions, stancesOption } from './quote-options.ts';
import { widthOption } from './screen.ts';
import { MEASURE, SHOWN, type ShowOptions, showQuotes } from './show-quotes.ts';
import { streamOption, streamQuotes } from './stream-quotes.ts';
import { upTo } from './take.ts';

interface QuotesOptions extends ShowOptions {
  readonly format?: 'text' | ExportFormat;
  readonly json?: true;
  readonly stream?: true;
}

/** `news quotes [article…]`: who said what. */
export function addQuotesCommand(program: Command, context: Context): void {
  const command = program
    .command('quotes')
    .argument(
      '[article...]',
      'ids, beginnings of ids, files, - for standard input, or a view: @morning (default: all)',
    )
    .summary('show who said what')
    .description(
      'Show quotations, grouped by who said them: the words, whether they are direct, mixed or indirect speech, the words that introduce them, the article and the paragraph. Only English is understood: in another language, quotations are found by their marks, and the speaker stays open.',
    )
    .option('-s, --speaker <name>', 'only what this one said; may be given several times', collectWords);
  addQuoteOptions(command, 'only').addOption(limitOption(SHOWN, 'in other formats than text'));
  addFilterOptions(command, 'only of')
    .option('-c, --context', 'show the sentence around each quotation')
    .option('-e, --explain', 'show what ties each quotation to its speaker, and how sure it is')
    .addOption(stancesOption())
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .addOption(new Option('--format <format>', 'print text, or a form for other programs').choices(FORMATS))
    .addOption(new Option('--json', 'the same as --format json'))
    .addOption(streamOption())
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<QuotesOptions>();
      if (options.stream) return streamQuotes(names, context);
      const format = formatOf(options);
      const found = await findQuotes(names, options, context);
      if (format === 'text') return showQuotes(found, options, context);
      await exportQuotes(format, upTo(found.quotes, options.limit ?? ALL), context.terminal.write);
      return found.tellWhatIsMissing('all');
    });
}

const EXAMPLES = [
  'news quotes --speaker Saidov',
  'news quotes 89-dead --explain',
  'news quotes story.txt --about "peace talks" --context',
  'news quotes @morning --speaker minister',
  'news quotes --tag climate --format csv > quotations.csv',
  'news quotes --stream < archive.jsonl > quotations.jsonl',
];
