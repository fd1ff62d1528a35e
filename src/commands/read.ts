import type { Command } from 'commander';
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
    .option('--json', 'print the article and its plain text as JSON')
    .addHelpText(
      'after',
      examples([
        'news read guide',
        'news read 89-dead --width 60',
        'news read story.html',
        'news read https://example.org/story',
        'news read - < story.md',
      ]),
    )
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<ReadOptions>();
      const opened = await openArticle(name, [await shelfOf(options, context), context.bundled], context);
      tellNotice(opened, context.terminal);
      const { article, analysis } = opened.kept;
      if (options.json) {
        const { text } = analysis;
        const { newsArticleFrom } = await import('../sources/news-article.ts');
        return context.terminal.write(renderJson({ ...newsArticleFrom(article), id: article.id, text }));
      }
      const screen = await openScreen(context, options, MEASURE);
      const { renderArticlePage } = await import('../render/article-page.ts');
      const hyperlinks = await context.terminal.hyperlinks();
      const quotations = options.quotes ? analysis : null;
      await screen.show(renderArticlePage({ article, quotations, hyperlinks, now: context.now, ...screen }));
    });
}
