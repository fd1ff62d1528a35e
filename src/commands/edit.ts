import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { Outcome } from './edit-by-hand.ts';
import { addEditOptions, type EditOptions, saysWhat } from './edit-options.ts';
import { namedInLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import { showChanged } from './show-changed.ts';

/** `news edit <article>`: what is known of an article, in the reader's editor or by options. */
export function addEditCommand(program: Command, context: Context): void {
  const command = program
    .command('edit')
    .argument('<article>', 'an id of your library, or the beginning of one')
    .summary('change headline, date, source, authors and tags')
    .description(
      'Change what is known of an article of your library: without options in your editor, the program in VISUAL or EDITOR. What is wrong is explained, and nothing you type is lost. The id stays as it is; “news undo” takes the change back.',
    );
  addEditOptions(command)
    .option('--json', 'print the article, as it is then, as JSON')
    .addHelpText('after', examples(['news edit 89-dead', 'news edit 89-dead --date 1998-11-06']))
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<EditOptions>();
      const { terminal, now } = context;
      const { database, articles } = await namedInLibrary([name], options, context);
      const { makeEdit } = await import('./make-edit.ts');
      const { editArticle } = await import('../library/database/edit-article.ts');
      const { headlinesAt } = await import('../library/database/keyed-headlines.ts');
      const [article] = articles;
      if (article === undefined) return;
      const { key, headline } = article;
      const take = (outcome: Outcome): Outcome => {
        if (outcome.kind === 'edit' && !editArticle(database, key, outcome.edit, now))
          throw new UserError(`${headline.article.id} is no longer in your library.`, 'See: news list');
        return outcome;
      };
      const outcome = await makeEdit(headline, options, context, take);
      const isEdited = outcome.kind === 'edit';
      const shown = headlinesAt(database, isEdited ? [key] : []);
      await showChanged(shown, { done: 'Edited', withTags: true }, options, context);
      if (isEdited) terminal.writeError(`Changed: ${outcome.names.join(', ')}. “news undo” takes it back.\n`);
      else
        terminal.writeError(
          `Nothing was changed${saysWhat(options) ? ': it is so already' : WHY[outcome.kind]}.\n`,
        );
    });
}

const WHY = {
  nothing: '. (An editor with windows of its own has to be told to wait: EDITOR="code --wait")',
  empty: ', for the text was empty',
};
