import { fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseArticle } from './analysis/analyse-article.ts';
import { analyseWith, isPrepared, type PreparedAnalysis } from './analysis/prepared-analyses.ts';
import { runCli } from './cli.ts';
import type { Context, Programs } from './context.ts';
import { UserError } from './errors.ts';
import { loadFolder } from './library/load-folder.ts';
import { mayBeSlow } from './library/may-be-slow.ts';
import { memoryShelf } from './library/memory-shelf.ts';
import { libraryFolderIn } from './machine/library-folder.ts';
import { openTerminal } from './machine/terminal.ts';
import type { Workers } from './machine/workers.ts';
import { readAddress } from './web/read-address.ts';

// This thread writes what they read. Each takes forty MB, and more than two would wait for it.
const MOST_WORKERS = 2;
// In MiB; see `ThreadOptions`. A feed is read as a whole, and nearly all that this leaves behind can go at once.
const YOUNG = 8;
const YOUNG_OF_FEEDS = 16;

/**
 * Runs the program in this process. What only some commands need is loaded when it is asked for.
 *
 * @param root the folder of the package, which holds `data/` and `dist/`
 * @param args the arguments without "node news"
 * @returns the exit code
 */
export function main(root: string, args: readonly string[]): Promise<number> {
  const terminal = openTerminal(process.env);
  let read: readonly PreparedAnalysis[] | undefined;
  const prepared = () => {
    read ??= readPrepared(preparedFile(root));
    return read;
  };
  const analyse = analyseWith(prepared);
  const readBefore = (json: string) => prepared().find((each) => each.json === json)?.article;
  const toClose: (() => Promise<void>)[] = [];
  const startThreads = async (young: number) => {
    const started = await startWorkers(root, young);
    toClose.push(started.close);
    return started;
  };
  const workers = once(() => startThreads(YOUNG));
  const feedDoors = once(async () => {
    const [{ openFeedWeb }, { openTime }, readers] = await Promise.all([
      import('./machine/open-feed-web.ts'),
      import('./machine/time.ts'),
      startThreads(YOUNG_OF_FEEDS),
    ]);
    const { close, ...web } = await openFeedWeb(process.env);
    toClose.push(close);
    return { readers, web, time: openTime() };
  });
  const programs = once(() => startPrograms(root));
  const context: Context = {
    terminal,
    input: {
      chunks: () => {
        if (fstatSync(0).isDirectory())
          throw new UserError('Standard input is a folder.', 'Name the files in it.');
        if (process.stdin.isTTY) terminal.writeError('Reading from the keyboard; end with Ctrl-D.\n');
        return process.stdin;
      },
    },
    bundled: memoryShelf(() => loadFolder(bundledFolder(root), readBefore), analyse),
    bundledFolder: bundledFolder(root),
    library: libraryFolderIn(process.env),
    analyse,
    readAddress,
    fetch: async (address) =>
      (await import('./machine/fetch-incoming.ts')).fetchIncoming(address, process.env),
    read: async (incoming) => {
      if (mayBeSlow(incoming)) return (await workers()).read(incoming);
      return (await import('./library/prepare-incoming.ts')).articlesIn(incoming);
    },
    prepare: async (incoming) => (await workers()).prepare(incoming),
    feedDoors,
    programs: {
      edit: async (file) => (await programs()).edit(file),
      browse: async (address) => (await programs()).browse(address),
      startNews: (started) => void programs().then(({ startNews }) => startNews(started)),
    },
    now: new Date(),
  };
  return runCli(args, context).finally(() => Promise.all(toClose.map((close) => close())));
}

/** Reads the bundled articles, for the build to write to `preparedFile`. */
export async function prepareBundled(root: string): Promise<PreparedAnalysis[]> {
  const texts: string[] = [];
  const { articles } = await loadFolder(bundledFolder(root), (json) => void texts.push(json));
  return Promise.all(
    articles.map(async (article, place) => ({
      json: texts[place] ?? '',
      article,
      analysis: await analyseArticle(article),
    })),
  );
}

export function preparedFile(root: string): string {
  return join(root, 'dist', 'analyses.json');
}

/** One of a kind, made when it is first asked for. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function startWorkers(root: string, young: number): Promise<Workers> {
  const [{ openWorkers }, { availableParallelism }] = await Promise.all([
    import('./machine/workers.ts'),
    import('node:os'),
  ]);
  const others = Math.max(1, availableParallelism() - 1);
  return openWorkers(join(root, 'dist', 'worker.cjs'), { most: Math.min(others, MOST_WORKERS), young });
}

async function startPrograms(root: string): Promise<Programs> {
  const { openPrograms } = await import('./machine/programs.ts');
  return openPrograms(process.env, [process.execPath, join(root, 'bin', 'news')]);
}

function bundledFolder(root: string): string {
  return join(root, 'data', 'articles');
}

/** Only saves time: where it is missing or damaged, articles are read when they are needed. */
export function readPrepared(file: string): PreparedAnalysis[] {
  try {
    const prepared: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(prepared) ? prepared.filter(isPrepared) : [];
  } catch {
    return [];
  }
}
