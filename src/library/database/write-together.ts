/**
 * What is ready to be written at about the same time goes into one transaction, for much of what one costs, it costs but
 * once: the index of words is written out, and pages of tables that the next would write again.
 */
import { type Database, inTransaction } from './sqlite.ts';

export interface Writes {
  /** Says that a write is under way that others may wait for. @returns what ends their waiting, to be called once */
  readonly expect: () => () => void;
  /**
   * Writes it now, or with others soon. @param rows about how many it writes. @returns what `act` gave, when it is kept;
   * rejects when anything that went with it failed, for then none of it is kept.
   */
  readonly write: <Result>(rows: number, act: () => Result) => Promise<Result>;
}

// Whoever else wants to write waits for so many at most.
const MOST_ROWS = 2_000;
/** How long a write waits for others, in milliseconds. */
const LONGEST = 500;

// SQLite holds 16 MB of pages, not 2, and leaves them in the log until it has as many: less is read and written twice.
const FOR_MUCH = 'PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000';

interface Waiting {
  readonly act: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** @param sleep ends after so many milliseconds, or with the signal */
export function openWrites(
  database: Database,
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): Writes {
  database.run(FOR_MUCH);
  let waiting: Waiting[] = [];
  let rows = 0;
  let expected = 0;
  let written = new AbortController();

  const writeAll = (): void => {
    const together = waiting;
    waiting = [];
    rows = 0;
    written.abort();
    try {
      const results = inTransaction(database, () => together.map(({ act }) => act()));
      for (const [index, { resolve }] of together.entries()) resolve(results[index] as never);
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  };

  const writeLater = async (): Promise<void> => {
    written = new AbortController();
    const { signal } = written;
    await sleep(LONGEST, signal);
    if (!signal.aborted) writeAll();
  };

  return {
    expect: () => {
      expected += 1;
      return () => {
        expected -= 1;
        if (expected === 0 && waiting.length > 0) writeAll();
      };
    },
    write: (more, act) =>
      new Promise((resolve, reject) => {
        waiting.push({ act, resolve, reject });
        rows += more;
        if (expected === 0 || rows >= MOST_ROWS) writeAll();
        else if (waiting.length === 1) void writeLater();
      }),
  };
}
