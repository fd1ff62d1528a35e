/** What `news add` does with the library, before and after. */
import type { Context } from '../context.ts';
import type { Keeper } from '../library/database/keep-all.ts';
import type { Database } from '../library/database/sqlite.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import type { AddOptions } from './keep-deliveries.ts';

/** Keeps articles in the library in this folder, which is made if need be; or only tries, and then nothing is made. */
export async function keeperFor(folder: string, options: AddOptions, { now }: Context): Promise<Keeper> {
  const file = libraryFile(folder);
  const { tag: tags = [], id, dryRun } = options;
  const put = { tags, now, ...(id !== undefined && { id }) };
  const { createDatabase, openDatabase, temporaryDatabase } = await import(
    '../library/database/open-database.ts'
  );
  const { openKeeper, openRehearsal } = await import('../library/database/keep-all.ts');
  if (!dryRun) return openKeeper(await createDatabase(file), put);
  const library = libraryExists(folder) ? await openDatabase(file) : undefined;
  return openRehearsal(library, await temporaryDatabase(), put);
}

/** What an older engine found is looked for anew, by a program of its own that nobody waits for. */
export async function startReindex(folder: string, context: Context): Promise<void> {
  const { openDatabase } = await import('../library/database/open-database.ts');
  const database = await openDatabase(libraryFile(folder));
  await startReindexOf(database, folder, context);
  database.close();
}

/** The same, where the library is open. */
export async function startReindexOf(
  database: Database,
  folder: string,
  { programs }: Context,
): Promise<void> {
  const { countStale } = await import('../library/database/reindex.ts');
  if (countStale(database) > 0) programs.startNews(['reindex', '--library', folder]);
}
