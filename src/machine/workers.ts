/** Threads that read articles: several at once, none for longer than its time, none with more than its memory. */
import type { Worker } from 'node:worker_threads';
import type { Incoming, Prepared } from '../library/incoming.ts';
import type { ArticleResult } from '../sources/read-article.ts';

export interface Task {
  readonly kind: 'read' | 'prepare';
  readonly incoming: Incoming;
}

export type Answer =
  | { readonly kind: 'done'; readonly result: readonly (ArticleResult | Prepared)[] }
  | { readonly kind: 'bug'; readonly stack: string };

export interface Workers {
  readonly read: (incoming: Incoming) => Promise<readonly ArticleResult[]>;
  readonly prepare: (incoming: Incoming) => Promise<readonly Prepared[]>;
  /** Ends all of them, whatever they are at. */
  readonly close: () => Promise<void>;
}

// In milliseconds: for a file, or some lines of JSON Lines, with the quotations in it; and for a line by itself.
const TIME = 10_000;
const TIME_FOR_LINE = 2_000;
const SHORT_LINE = 1024 * 1024;

const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 };

const TOO_SLOW = {
  what: 'takes too long to read',
  hint: 'It may be damaged, or made to be slow. Save its text in a file of its own and add that.',
};
const TOO_LARGE = {
  what: 'needs too much memory to read',
  hint: 'It may be damaged, or made so. Save its text in a file of its own and add that.',
};

/** @param file the program of a thread: `worker.ts`, built. @param most how many run at once; each starts when needed. */
export function openWorkers(file: string, most: number): Workers {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  let running = 0;
  const hire = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free) return free;
    if (running >= most) return new Promise((resolve) => waiting.push(resolve));
    running += 1;
    const threads = await import('node:worker_threads');
    const worker = new threads.Worker(file, { resourceLimits: MEMORY, env: {} });
    all.add(worker);
    return worker;
  };
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) return next(worker);
    worker.unref(); // an idle thread is no reason to go on
    idle.push(worker);
  };
  const dismiss = async (worker: Worker) => {
    running -= 1;
    all.delete(worker);
    await worker.terminate();
    const next = waiting.shift();
    if (next) next(await hire());
  };
  const run = async (task: Task): Promise<readonly (ArticleResult | Prepared)[]> => {
    const worker = await hire();
    worker.ref();
    const outcome = await askWorker(worker, task);
    if (outcome.kind === 'done' || outcome.kind === 'bug') release(worker);
    else await dismiss(worker);
    if (outcome.kind === 'done') return outcome.result;
    if (outcome.kind === 'bug') throw new Error(`in a thread: ${outcome.stack}`);
    return withoutBadLine(task, outcome.kind === 'slow' ? TOO_SLOW : TOO_LARGE);
  };
  /** A bad line costs only itself: those that were read with it are read again, each alone. */
  const withoutBadLine = async (
    task: Task,
    why: typeof TOO_SLOW,
  ): Promise<readonly (ArticleResult | Prepared)[]> => {
    const { incoming } = task;
    if (incoming.kind !== 'lines') return [{ kind: 'problem', problem: { where: incoming.name, ...why } }];
    const { name, from, lines } = incoming;
    if (lines.length === 1) return [{ kind: 'problem', problem: { where: `${name}, line ${from}`, ...why } }];
    const results: (ArticleResult | Prepared)[] = [];
    for (const [index, line] of lines.entries())
      results.push(...(await run({ ...task, incoming: { ...incoming, from: from + index, lines: [line] } })));
    return results;
  };
  return {
    read: async (incoming) => (await run({ kind: 'read', incoming })) as readonly ArticleResult[],
    prepare: async (incoming) => (await run({ kind: 'prepare', incoming })) as readonly Prepared[],
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  };
}

type Outcome = Answer | { readonly kind: 'slow' } | { readonly kind: 'dead' };

function askWorker(worker: Worker, task: Task): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', die).off('exit', die);
      resolve(outcome);
    };
    // Out of memory, in all likelihood: errors in the code come back as answers.
    const die = () => end({ kind: 'dead' });
    const timer = setTimeout(() => end({ kind: 'slow' }), timeFor(task));
    worker.on('message', end).on('error', die).on('exit', die);
    worker.postMessage(task);
  });
}

function timeFor({ incoming }: Task): number {
  if (incoming.kind !== 'lines') return TIME;
  const [only, ...others] = incoming.lines;
  return only !== undefined && others.length === 0 && only.length < SHORT_LINE ? TIME_FOR_LINE : TIME;
}
