import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyseArticle } from '../src/analysis/analyse-article.ts';
import { cleanText } from '../src/article/clean-text.ts';
import { runCli } from '../src/cli.ts';
import type { Context, Programs } from '../src/context.ts';
import type { Time } from '../src/feeds/doors.ts';
import { loadFolder } from '../src/library/load-folder.ts';
import { memoryShelf } from '../src/library/memory-shelf.ts';
import type { Opening } from '../src/library/open-article.ts';
import { articlesIn, prepareIncoming } from '../src/library/prepare-incoming.ts';
import { JOBS } from '../src/machine/jobs.ts';
import { openFeedWeb } from '../src/machine/open-feed-web.ts';
import { safeOutput } from '../src/machine/safe-output.ts';
import { ClosedPipe } from '../src/machine/terminal.ts';
import { readAddress } from '../src/web/read-address.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUNDLED = `${ROOT}data/articles`;
const NOW = '2026-11-22T12:00:00Z';
export const SEED_ID = '89-dead-as-tajik-forces-drive-rebels-from-town';

/** The world of a test run: what is not given is a pipe of 80 columns on the day the guide was written. */
export interface World {
  /** The folder of the articles that come with the program. */
  readonly bundled?: string;
  /** The folder of the reader's library; by default one that is not there. */
  readonly library?: string;
  /** What the web answers. */
  readonly fetch?: Opening['fetch'];
  /** What a person types when asked; without it there is no person. */
  readonly answers?: readonly string[];
  readonly programs?: Partial<Programs>;
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly columns?: number;
  readonly rows?: number;
  readonly isScreen?: boolean;
  readonly color?: 0 | 1 | 2 | 3;
  readonly hyperlinks?: boolean;
  readonly now?: string;
  /** The environment of whoever fetches feeds: NEWS_CONTACT, proxies. */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends what waits; as Ctrl-C does. */
  readonly interruption?: AbortSignal;
  /** In place of waiting. */
  readonly sleep?: Time['sleep'];
  /** After so many writes the reader of standard output is gone. */
  readonly closesAfter?: number;
  readonly hasPager?: boolean;
}

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  /** What went through the pager, each a page. */
  readonly paged: readonly string[];
  /** What the reader was asked. */
  readonly asked: readonly string[];
}

/** Runs `news` with these arguments in this process. */
export async function runNews(args: readonly string[], world: World = {}): Promise<Run> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const paged: string[] = [];
  const asked: string[] = [];
  const answers = [...(world.answers ?? [])];
  const context: Context = {
    terminal: {
      isScreen: world.isScreen ?? false,
      columns: world.columns ?? 80,
      rows: world.rows ?? 24,
      colorLevel: async (when) => (when === 'always' ? 1 : (world.color ?? 0)),
      hyperlinks: async () => world.hyperlinks ?? false,
      write: (text) => {
        if (stdout.length >= (world.closesAfter ?? Number.POSITIVE_INFINITY)) throw new ClosedPipe();
        stdout.push(safeOutput(text));
      },
      writeError: (text) => stderr.push(cleanText(text)),
      status: () => {},
      ask: async (question) => {
        asked.push(question);
        return answers.shift() ?? null;
      },
      page: async (text) => {
        if (world.hasPager) paged.push(safeOutput(text));
        return world.hasPager ?? false;
      },
    },
    input: { chunks: () => chunksOf(world.stdin ?? []) },
    bundled: memoryShelf(() => loadFolder(world.bundled ?? BUNDLED), analyseArticle),
    bundledFolder: world.bundled ?? BUNDLED,
    library: { folder: world.library ?? join(ROOT, 'no-library'), saidBy: 'default' },
    analyse: analyseArticle,
    readAddress,
    fetch: world.fetch ?? (async (address) => ({ where: address, what: 'cannot be reached in a test' })),
    read: articlesIn,
    prepare: (incoming) => prepareIncoming(incoming, analyseArticle),
    feedDoors: async () => ({ readers: JOBS, web: await openFeedWeb(world.env ?? {}), time: timeOf(world) }),
    programs: {
      edit: async () => {},
      browse: async () => {},
      startNews: () => {},
      ...world.programs,
    },
    now: new Date(world.now ?? NOW),
  };
  const code = await runCli(args, context);
  return { stdout: stdout.join(''), stderr: stderr.join(''), code, paged, asked };
}

/** It is always `now`, and nobody waits. */
function timeOf({ now, interruption, sleep }: World): Time {
  const signal = interruption ?? new AbortController().signal;
  return {
    now: () => new Date(now ?? NOW),
    sleep: sleep ?? (async () => {}),
    interruption: () => signal,
  };
}

async function* chunksOf(stdin: NonNullable<World['stdin']>): AsyncGenerator<Uint8Array> {
  const parts = Array.isArray(stdin) ? stdin : [stdin as string | Uint8Array];
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
