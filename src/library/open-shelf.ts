import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from './shelf.ts';

/** The library in this folder. */
export function libraryFile(folder: string): string {
  return join(folder, 'library.db');
}

export function libraryExists(folder: string): boolean {
  return existsSync(libraryFile(folder));
}

/**
 * What there is to read: the library in this folder, or the bundled articles as long as the reader has none. Nothing is
 * created. @throws UserError when there is a library that cannot be read
 */
export async function openShelf(folder: string, bundled: Shelf): Promise<Shelf> {
  if (!libraryExists(folder)) return bundled;
  const { openDatabase } = await import('./database/open-database.ts');
  const { databaseShelf } = await import('./database/database-shelf.ts');
  const database = await openDatabase(libraryFile(folder));
  const isEmpty =
    database.first('SELECT 1 FROM articles LIMIT 1') === undefined &&
    database.first('SELECT 1 FROM feeds LIMIT 1') === undefined;
  return isEmpty ? bundled : databaseShelf(database);
}
