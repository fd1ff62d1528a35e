import type { Command } from 'commander';
import { describeProblem } from '../article/problem.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { Filling } from '../feeds/fill-articles.ts';
import { shownWord } from '../feeds/typed-feed.ts';
import { renderDone } from '../render/put-list.ts';
import { failWith } from './fail-with.ts';
import { namedInLibrary } from './named-in-library.ts';
import { ALL, examples } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface FetchOptions extends ScreenOptions, LibraryOptions {
  readonly json?: true;
}

type Fetched = Filling<{
  readonly key: number;
  readonly id: string;
  readonly headline: string;
  readonly url?: string;
}>;

/** `news fetch-full <article…>`: the texts of pages in place of what feeds have of them. */
export function addFetchFullCommand(program: Command, context: Context): void {
  program
    .command('fetch-full')
    .argument('<article...>', 'ids of your library, or beginnings of ids')
    .summary('fetch the full text of articles')
    .description(
      'Fetch the pages behind articles of your library, and put their text in place of what the feed has; that is kept beside it, for “news read --feed-text”. For all articles of a feed: news subscribe <address> --full-text.',
    )
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news fetch-full rain-in-oslo', 'news fetch-full rain-in-oslo snow']))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<FetchOptions>();
      const { terminal } = context;
      const { database, articles } = await namedInLibrary(names, options, context);
      const wanted = articles.map(({ key, headline: { article } }) => {
        const { id, headline, url } = article;
        return { key, id, headline, ...(url !== undefined && { url }) };
      });
      const doors = await context.feedDoors();
      const { fillArticles } = await import('../feeds/fill-articles.ts');
      const interruption = doors.time.interruption();
      const problems: UserError[] = [];
      const fetched = told(fillArticles(wanted, database, doors, interruption), problems);
      terminal.status(`Fetching ${wanted.length === 1 ? 'the page' : `${wanted.length} pages`}`);
      if (options.json) await writeJsonList(fetched, ALL, asJson, terminal);
      else {
        const { width, theme } = await openScreen(context, options, MEASURE);
        for await (const { kind, article } of fetched) {
          const done = DONE[kind];
          if (done !== undefined) terminal.write(renderDone({ done, ...article }, { width, theme }));
        }
      }
      terminal.status('');
      failWith(problems, 'pages could not be fetched', terminal, interruption);
    });
}

const DONE: Readonly<Partial<Record<Fetched['kind'], string>>> = {
  filled: 'Fetched',
  changed: 'Fetched',
  same: 'Already full',
};

/** The same, with what could not be fetched put into words. */
async function* told(fetched: AsyncIterable<Fetched>, problems: UserError[]): AsyncGenerator<Fetched> {
  for await (const each of fetched) {
    const { id, url } = each.article;
    if (each.kind === 'problem') {
      const where = url === undefined ? id : `The page of ${id}, ${shownWord(url)},`;
      const told = describeProblem({ what: each.what, where }).replace(/,:/, ':');
      problems.push(new UserError(`${told}.`, each.hint ?? TRY_AGAIN));
    }
    if (each.kind === 'stopped') problems.push(new UserError(`${id} was not waited for.`, TRY_AGAIN));
    yield each;
  }
}

const TRY_AGAIN = 'Its text stays as it is; try again later.';

function asJson(fetched: Fetched): object {
  const { kind, article } = fetched;
  const error = kind === 'problem' ? { what: fetched.what, hint: fetched.hint } : undefined;
  return { outcome: OUTCOMES[kind], id: article.id, headline: article.headline, error };
}

const OUTCOMES: Readonly<Record<Fetched['kind'], string>> = {
  filled: 'fetched',
  changed: 'fetched',
  same: 'full',
  problem: 'failed',
  stopped: 'stopped',
};
