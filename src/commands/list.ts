import type { Command } from 'commander';
import type { Article } from '../article/article.ts';
import type { Context } from '../context.ts';
import { collectArticles } from '../library/collect-articles.ts';
import { type HeadlineRow, renderHeadlineList } from '../render/headline-list.ts';
import { renderJson } from '../render/json.ts';
import { examples, wholeNumber } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { warnOf } from './warn-of.ts';

const MEASURE = 100;

interface ListOptions extends ScreenOptions {
  readonly limit?: number;
  readonly json?: true;
}

/** `news list`: headlines of all articles, newest first. */
export function addListCommand(program: Command, context: Context): void {
  program
    .command('list')
    .summary('show all headlines, newest first')
    .description(
      'Show the headlines of all articles, newest first, each with its id, source, date, reading time and number of quotations. An article without a date comes last, and its date is said to be unknown.',
    )
    .option('-n, --limit <number>', 'show at most this many', wholeNumber)
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news list -n 10', 'news list --json | jq -r ".[].headline"']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<ListOptions>();
      const { articles, problems } = await collectArticles(context.shelves);
      warnOf(problems, context.terminal);
      const rows = await Promise.all(
        articles.slice(0, options.limit).map((article) => rowOf(article, context)),
      );
      if (options.json) return context.terminal.write(renderJson(rows.map(summaryOf)));
      if (rows.length === 0) return context.terminal.writeError('There are no articles yet.\n');
      const screen = await openScreen(context, options, MEASURE);
      await screen.show(renderHeadlineList(rows, { ...screen, now: context.now }));
    });
}

async function rowOf(article: Article, { analyse }: Context): Promise<HeadlineRow> {
  const { wordCount, quotes } = await analyse(article);
  return { article, wordCount, quoteCount: quotes.length };
}

function summaryOf({ article, wordCount, quoteCount }: HeadlineRow) {
  const { id, headline, publisher, authors, dateline, datePublished, dateModified } = article;
  const author = authors.length > 0 ? authors : undefined;
  return {
    id,
    headline,
    source: publisher,
    author,
    dateline,
    datePublished,
    dateModified,
    wordCount,
    quoteCount,
  };
}
