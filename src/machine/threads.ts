/** Threads that work: several at once, no task for longer than its time, none with more than its memory. */
import type { Worker } from 'node:worker_threads';

export interface Task {
  readonly kind: string;
  readonly input: unknown;
}

export type Answer =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'bug'; readonly stack: string };

/** `slow`: it took longer than its time. `dead`: the thread ended, out of memory in all likelihood. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'slow' | 'dead' };

export interface Threads {
  /** @param time in milliseconds. @throws Error for a fault in the program */
  readonly run: (task: Task, time: number) => Promise<Outcome>;
  /** Ends all of them, whatever they are at. */
  readonly close: () => Promise<void>;
}

const MEMORY = { maxOldGenerationSizeMb: 320, stackSizeMb: 4 };

export interface ThreadOptions {
  /** How many run at once; each starts when needed. */
  readonly most: number;
  /** How many MiB of young objects each may have before V8 looks which of them are still of use. */
  readonly young: number;
}

/** @param file the program of a thread: `worker.ts`, built. */
export function openThreads(file: string, { most, young }: ThreadOptions): Threads {
  const resourceLimits = { ...MEMORY, maxYoungGenerationSizeMb: young };
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
    const worker = new threads.Worker(file, { resourceLimits, env: {} });
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
  return {
    run: async (task, time) => {
      const worker = await hire();
      worker.ref();
      const outcome = await ask(worker, task, time);
      if (outcome.kind === 'done' || outcome.kind === 'bug') release(worker);
      else await dismiss(worker);
      if (outcome.kind === 'bug') throw new Error(`in a thread: ${outcome.stack}`);
      return outcome;
    },
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  };
}

function ask(worker: Worker, task: Task, time: number): Promise<Answer | Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Answer | Outcome): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', die).off('exit', die);
      resolve(outcome);
    };
    // Errors in the code come back as answers.
    const die = () => end({ kind: 'dead' });
    const timer = setTimeout(() => end({ kind: 'slow' }), time);
    worker.on('message', end).on('error', die).on('exit', die);
    worker.postMessage(task);
  });
}
