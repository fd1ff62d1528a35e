import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { LibraryState } from '../library/database/describe-library.ts';
import { libraryFile } from '../library/open-shelf.ts';
import { EVERYTHING } from '../library/shelf.ts';
import { renderJson } from '../render/json.ts';
import { renderPlaces } from '../render/places.ts';
import { examples } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

const MEASURE = 100;

interface WhereOptions extends ScreenOptions, LibraryOptions {
  readonly json?: true;
}

/** `news where`: the files that the program uses. */
export function addWhereCommand(program: Command, context: Context): void {
  program
    .command('where')
    .summary('show which files news uses')
    .description(
      'Show where your library is and how much it holds, also when it cannot be opened, and where the articles are that come with news. Your library is in the folder that --library names, else the one in NEWS_HOME, else in “news” in the one in XDG_DATA_HOME, else in ~/.local/share/news.',
    )
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news where', 'news where --json | jq -r .library.file']))
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<WhereOptions>();
      const { terminal, bundled, bundledFolder, library } = context;
      const file = libraryFile(libraryFolderOf(options, context));
      const saidBy = options.library === undefined ? library.saidBy : '--library';
      const { describeLibrary } = await import('../library/database/describe-library.ts');
      const state = await describeLibrary(file);
      const articles = [...(await bundled.headlines(EVERYTHING))].length;
      if (options.json)
        return terminal.write(
          renderJson({
            library: { file, saidBy, ...asJson(state) },
            bundled: { folder: bundledFolder, articles },
          }),
        );
      const { width, theme } = await openScreen(context, options, MEASURE);
      const places = {
        library: { file, saidBy, state },
        bundled: { folder: bundledFolder, articles },
      };
      terminal.write(renderPlaces(places, { width, theme }));
    });
}

function asJson({ kind, ...state }: LibraryState): object {
  return { exists: kind !== 'none', ...state };
}
