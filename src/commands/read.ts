import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { openArticle } from '../library/open-article.ts';
import { renderJson } from '../render/json.ts';
import { examples } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';
import { tellNotice } from './tell-notice.ts';

const MEASURE = 72;

interface ReadOptions extends ScreenOptions, LibraryOptions {
  readonly json?: true;
  readonly quotes: boolean;
  readonly history?: true;
  readonly feedText?: true;
}

/** `news read <article>`: one article as a page. */
export function addReadCommand(program: Command, context: Context): void {
  program
    .command('read')
    .argument(
      '<article>',
      'an id, the beginning of one, an address of the web, a file, or - for standard input',
    )
    .summary('show one article, formatted')
    .description(
      'Show one article. What somebody is quoted as saying has a colour of their own, the same all through the article; the last lines tell who is quoted how often.',
    )
    .addOption(widthOption(`columns to use, never more (default: the terminal's, at most ${MEASURE})`))
    .option('--no-quotes', 'do not colour quotations')
    .option('--history', 'show what an article of your library said before, and what was changed')
    .addOption(
      new Option(
        '--feed-text',
        'show what its feed says, where the text of its page has taken that place',
      ).conflicts('history'),
    )
    .option('--json', 'print the article and its plain text as JSON')
    .addHelpText(
      'after',
      examples([
        'news read guide',
        'news read 89-dead --width 60',
        'news read story.html',
        'news read https://example.org/story',
        'news read - < story.md',
        'news read rain-in-oslo --history',
      ]),
    )
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<ReadOptions>();
      if (options.history)
        return (await import('./show-history.ts')).showHistory(name, MEASURE, options, context);
      const opened = options.feedText
        ? await (await import('./earlier-texts.ts')).openFeedText(name, options, context)
        : await openArticle(name, [await shelfOf(options, context), context.bundled], context);
      tellNotice(opened, context.terminal);
      const { article, analysis, otherTexts } = opened.kept;
      if (options.json) {
        const { text } = analysis;
        const { newsArticleFrom } = await import('../sources/news-article.ts');
        return context.terminal.write(renderJson({ ...newsArticleFrom(article), id: article.id, text }));
      }
      const screen = await openScreen(context, options, MEASURE);
      const { renderArticlePage } = await import('../render/article-page.ts');
      const hyperlinks = await context.terminal.hyperlinks();
      const quotations = options.quotes ? analysis : null;
      const page = { article, quotations, ...(otherTexts && { otherTexts }), hyperlinks, now: context.now };
      await screen.show(renderArticlePage({ ...page, ...screen }));
    });
}
