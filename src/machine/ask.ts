import { createInterface } from 'node:readline/promises';

/** Asks on standard error, so that a question does not get among results. @returns the line; null at the end of input. */
export async function ask(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const end = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    // Newer versions of Node refuse a question at the end of input.
    return await Promise.race([lines.question(question).catch(() => null), end]);
  } finally {
    lines.close();
  }
}
