import { createInterface } from 'node:readline/promises';

// As a shell tells that a program was ended by SIGINT.
const INTERRUPTED = 130;

/**
 * Asks on standard error, so that a question does not get among results. Ctrl-C ends the program, as everywhere.
 *
 * @returns the line; "no" when the reader ends it by Ctrl-D
 */
export async function ask(
  question: string,
  { input, output, exit }: Asking = {
    input: process.stdin,
    output: process.stderr,
    exit: (code) => process.exit(code),
  },
): Promise<string> {
  const lines = createInterface({ input, output });
  lines.once('SIGINT', () => {
    output.write('\n');
    lines.close(); // or the terminal would stay as the question wants it
    exit(INTERRUPTED);
  });
  const end = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    // Newer versions of Node refuse a question at the end of input.
    const answer = await Promise.race([lines.question(question).catch(() => null), end]);
    if (answer === null) output.write('\n');
    return answer ?? 'no';
  } finally {
    lines.close();
  }
}

interface Asking {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly exit: (code: number) => void;
}
