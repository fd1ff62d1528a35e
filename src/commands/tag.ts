import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { collectTags } from './filter-options.ts';
import { namedInLibrary } from './named-in-library.ts';
import { examples } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { type ShowOptions, showChanged } from './show-changed.ts';
import { showTags } from './show-tags.ts';

interface TagOptions extends ShowOptions, LibraryOptions {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** `news tag [article…]`: gives articles tags, takes them away, and tells which there are. */
export function addTagCommand(program: Command, context: Context): void {
  program
    .command('tag')
    .argument('[article...]', 'ids of your library, or beginnings of ids')
    .summary('give articles tags, or see all tags')
    .description(
      'Give articles of your library tags, or take tags from them; “news undo” takes that back. Without --add and --remove it shows tags: those of the articles named, or all there are with the number of articles that have them. A tag is made of lower-case letters and digits with hyphens between.',
    )
    .option('-a, --add <tag>', 'give them this tag; several with commas, or several times', collectTags)
    .option('-r, --remove <tag>', 'take this tag from them', collectTags)
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<TagOptions>();
      const { add = [], remove = [] } = options;
      if (names.length === 0 && add.length + remove.length > 0)
        throw new UsageError('Which articles?', 'Name them: news tag <article> --add climate');
      const both = add.find((tag) => remove.includes(tag));
      if (both !== undefined)
        throw new UsageError(`${both} is both to be added and to be removed.`, 'Leave out one of them.');
      if (names.length === 0) return showTags(options, context);
      const { database, articles } = await namedInLibrary(names, options, context);
      const { headlinesAt } = await import('../library/database/keyed-headlines.ts');
      const keys = articles.map(({ key }) => key);
      if (add.length + remove.length === 0)
        return showChanged(
          headlinesAt(database, keys),
          { done: 'Tags of', withTags: true },
          options,
          context,
        );
      const { tagArticles } = await import('../library/database/change-articles.ts');
      const changed = tagArticles(database, keys, { add, remove }, context.now);
      await showChanged(headlinesAt(database, changed), { done: 'Tagged', withTags: true }, options, context);
      if (changed.length === 0) context.terminal.writeError('Nothing changed: their tags are so already.\n');
    });
}

const EXAMPLES = [
  'news tag 89-dead --add tajikistan,1998',
  'news tag one-story another --remove to-read',
  'news tag',
  'news list --tag tajikistan',
];
