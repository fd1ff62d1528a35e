import type { Database } from '../../../src/library/database/sqlite.ts';

/** The same database, and how many statements it was asked to run. */
export function counting(database: Database): { readonly database: Database; readonly count: () => number } {
  let count = 0;
  const counted =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      count += 1;
      return ask(...asked);
    };
  const { run, change, write, first, all, each } = database;
  return {
    database: {
      ...database,
      run: counted(run),
      change: counted(change),
      write: counted(write),
      first: counted(first) as Database['first'],
      all: counted(all) as Database['all'],
      each: counted(each) as Database['each'],
    },
    count: () => count,
  };
}
