import type { Database } from './sqlite.ts';

/** The id that is wanted, with a number after it where another article has it. @param key of the article it is for */
export function freeId(database: Database, wanted: string, key = 0): string {
  return freeIdAmong('articles', database, wanted, key);
}

export function freeIdAmong(
  table: 'articles' | 'feeds',
  database: Database,
  wanted: string,
  key: number,
): string {
  const isTaken = (id: string) =>
    database.first(`SELECT 1 FROM ${table} WHERE id = ? AND key <> ?`, [id, key]) !== undefined;
  if (!isTaken(wanted)) return wanted;
  // Ten thousand stories "Morning briefing": the number of the last one is found by doubling, not by counting.
  let step = 1;
  let number = 2;
  while (isTaken(`${wanted}-${number + step}`)) {
    number += step;
    step *= 2;
  }
  while (isTaken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
