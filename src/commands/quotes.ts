import { type Command, Option } from 'commander';
import { type QuoteSelection, quotesOf, selectQuotes } from '../analysis/select-quotes.ts';
import type { Context } from '../context.ts';
import { renderQuoteList } from '../render/quote-list.ts';
import { articlesNamed } from './articles-named.ts';
import { type ExportFormat, exportQuotes, FORMATS, formatOf } from './export-quotes.ts';
import { findContexts } from './find-contexts.ts';
import { findExplanations } from './find-explanations.ts';
import { groupBySpeaker } from './group-by-speaker.ts';
import { collectWords, examples } from './options.ts';
import { addQuoteOptions } from './quote-options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { streamOption, streamQuotes } from './stream-quotes.ts';
import { tellWhatIsMissing } from './tell-what-is-missing.ts';

const MEASURE = 80;

interface QuotesOptions extends ScreenOptions, QuoteSelection {
  readonly context?: true;
  readonly explain?: true;
  readonly stances?: true;
  readonly format?: 'text' | ExportFormat;
  readonly json?: true;
  readonly stream?: true;
}

/** `news quotes [article…]`: who said what. */
export function addQuotesCommand(program: Command, context: Context): void {
  const command = program
    .command('quotes')
    .argument('[article...]', 'ids, beginnings of ids, files, or - for standard input (default: all)')
    .summary('show who said what')
    .description(
      'Show quotations, grouped by who said them: the words, whether they are direct, mixed or indirect speech, the words that introduce them, the article and the paragraph. Only English is understood: in another language, quotations are found by their marks, and the speaker stays open.',
    )
    .option('-s, --speaker <name>', 'only what this one said; may be given several times', collectWords);
  addQuoteOptions(command, 'only')
    .option('-c, --context', 'show the sentence around each quotation')
    .option('-e, --explain', 'show what ties each quotation to its speaker, and how sure it is')
    .addOption(
      new Option(
        '--stances',
        'show also what somebody wants, backs or expects without being quoted; goes without --type',
      ).conflicts('type'),
    )
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .addOption(new Option('--format <format>', 'print text, or a form for other programs').choices(FORMATS))
    .addOption(new Option('--json', 'the same as --format json'))
    .addOption(streamOption())
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<QuotesOptions>();
      if (options.stream) return streamQuotes(names, context);
      const format = formatOf(options);
      const quotes = await quotesOf(await articlesNamed(names, context), context.analyse, options);
      const wanted = selectQuotes(quotes, options);
      await tellWhatIsMissing(quotes, wanted, options.speaker ?? [], context.terminal);
      if (format !== 'text') return exportQuotes(format, wanted, context.terminal.write);
      const contextOf = options.context && (await findContexts(wanted));
      const explanationOf = options.explain && (await findExplanations(wanted));
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderQuoteList(groupBySpeaker(wanted, { contextOf, explanationOf }), screen));
    });
}

const EXAMPLES = [
  'news quotes --speaker Saidov',
  `news quotes --speaker "the president's spokesman" --type indirect`,
  'news quotes story.txt --about "peace talks" --context',
  'news quotes 89-dead --explain',
  'news quotes --min-confidence 80% --format csv > quotations.csv',
  'news quotes --stream < archive.jsonl > quotations.jsonl',
];
