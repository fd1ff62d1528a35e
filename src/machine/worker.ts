/** Runs in a thread of its own: reads what may be slow or made to be slow, so that it can be stopped from outside. */
import { parentPort } from 'node:worker_threads';
import { analyseArticle } from '../analysis/analyse-article.ts';
import { articlesIn, prepareIncoming } from '../library/prepare-incoming.ts';
import type { Answer, Task } from './workers.ts';

// What libraries print for those who write them is nothing for a reader.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo({ kind, incoming }: Task): Promise<Answer> {
  try {
    const result =
      kind === 'read' ? await articlesIn(incoming) : await prepareIncoming(incoming, analyseArticle);
    return { kind: 'done', result };
  } catch (error) {
    return { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
