import { createInterface } from 'node:readline/promises';

/**
 * Asks on standard error, so that a question does not get among results.
 *
 * @returns the line; "no" when the reader ends it all by Ctrl-C or Ctrl-D
 */
export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const end = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    // Newer versions of Node refuse a question at the end of input.
    const answer = await Promise.race([lines.question(question).catch(() => null), end]);
    if (answer === null) process.stderr.write('\n');
    return answer ?? 'no';
  } finally {
    lines.close();
  }
}
