/** Runs in a thread of its own: reads what may be slow or made to be slow, so that it can be stopped from outside. */
import { parentPort } from 'node:worker_threads';
import { JOBS } from './jobs.ts';
import type { Answer, Task } from './threads.ts';

// What libraries print for those who write them is nothing for a reader.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answerTo(task));
});

export async function answerTo({ kind, input }: Task): Promise<Answer> {
  try {
    return { kind: 'done', result: await JOBS[kind as keyof typeof JOBS](input as never) };
  } catch (error) {
    return { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
