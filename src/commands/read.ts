import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { collectArticles } from '../library/collect-articles.ts';
import { openArticle } from '../library/open-article.ts';
import { renderJson } from '../render/json.ts';
import { newsArticleFrom } from '../sources/news-article.ts';
import { examples } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';

const MEASURE = 72;

interface ReadOptions extends ScreenOptions {
  readonly json?: true;
  readonly quotes: boolean;
}

/** `news read <article>`: one article as a page. */
export function addReadCommand(program: Command, context: Context): void {
  program
    .command('read')
    .argument('<article>', 'an id, the beginning of one, a file (.json, .md, .txt), or - for standard input')
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
        'news read story.txt',
        'news read - < story.md',
      ]),
    )
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<ReadOptions>();
      const { articles } = await collectArticles(context.shelves);
      const article = await openArticle(name, articles, context.input);
      if (options.json) {
        const { text } = await context.analyse(article);
        return context.terminal.write(renderJson({ ...newsArticleFrom(article), id: article.id, text }));
      }
      const screen = await openScreen(context, options, MEASURE);
      const { renderArticlePage } = await import('../render/article-page.ts');
      const hyperlinks = await context.terminal.hyperlinks();
      const quotations = options.quotes ? await context.analyse(article) : null;
      await screen.show(renderArticlePage({ article, quotations, hyperlinks, now: context.now, ...screen }));
    });
}
