import { asText, type Database } from './sqlite.ts';

/** The id that is wanted, with a number after it where another article has it. @param key of the article it is for */
export function freeId(database: Database, wanted: string, key = 0): string {
  return freeIdAmong('articles', database, wanted, key);
}

/** Does that for many new articles, one after the other, and asks only once which of the ids are taken. */
export function freeIds(database: Database, wanted: readonly string[]): (wanted: string) => string {
  const rows = database.all<{ readonly id: string }>(
    `SELECT ${asText('id')} FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(wanted)],
  );
  const taken = new Set(rows.map(({ id }) => id));
  return (id) => {
    const free = taken.has(id) ? freeId(database, id) : id;
    taken.add(free);
    return free;
  };
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
