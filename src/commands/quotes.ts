import { type Command, Option } from 'commander';
import { type FoundQuote, type QuoteSelection, quotesOf, selectQuotes } from '../analysis/select-quotes.ts';
import { QUOTE_TYPES } from '../article/quote.ts';
import type { Context } from '../context.ts';
import { renderJson } from '../render/json.ts';
import { renderQuoteList } from '../render/quote-list.ts';
import { articlesNamed } from './articles-named.ts';
import { findContexts } from './find-contexts.ts';
import { groupBySpeaker } from './group-by-speaker.ts';
import { collectWords, examples, words } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { streamQuotes } from './stream-quotes.ts';
import { tellWhatIsMissing } from './tell-what-is-missing.ts';

const MEASURE = 80;

interface QuotesOptions extends ScreenOptions, QuoteSelection {
  readonly context?: true;
  readonly json?: true;
  readonly stream?: true;
}

/** `news quotes [article…]`: who said what. */
export function addQuotesCommand(program: Command, context: Context): void {
  program
    .command('quotes')
    .argument('[article...]', 'ids, beginnings of ids, files, or - for standard input (default: all)')
    .summary('show who said what')
    .description(
      'Show quotations, grouped by who said them: the words, whether they are direct, mixed or indirect speech, the words that introduce them, the article and the paragraph.',
    )
    .option('-s, --speaker <name>', 'only what this one said; may be given several times', collectWords)
    .addOption(new Option('-t, --type <type>', 'only quotations of one type').choices(QUOTE_TYPES))
    .option('-a, --about <words>', 'only quotations that hold all these words', words)
    .option('-c, --context', 'show the sentence around each quotation')
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addOption(
      new Option(
        '--stream',
        'read articles as JSON Lines from standard input, write quotations as JSON Lines',
      ).conflicts(['speaker', 'type', 'about', 'context', 'json']),
    )
    .addHelpText(
      'after',
      examples([
        'news quotes --speaker Saidov',
        `news quotes --speaker "the president's spokesman" --type indirect`,
        'news quotes story.txt --about "peace talks" --context',
        'news quotes --stream < archive.jsonl > quotations.jsonl',
      ]),
    )
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<QuotesOptions>();
      if (options.stream) return streamQuotes(names, context);
      const quotes = await quotesOf(await articlesNamed(names, context), context.analyse);
      const wanted = selectQuotes(quotes, options);
      await tellWhatIsMissing(quotes, wanted, options.speaker ?? [], context.terminal);
      if (options.json) return context.terminal.write(renderJson(wanted.map(rowOf)));
      const groups = groupBySpeaker(wanted, options.context && (await findContexts(wanted)));
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderQuoteList(groups, screen));
    });
}

function rowOf({ article, quote }: FoundQuote) {
  return { article: article.id, ...quote };
}
