import { join } from 'node:path';
import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { KeyedHeadline } from '../library/database/keyed-headlines.ts';
import type { Database } from '../library/database/sqlite.ts';
import { idNamed } from '../library/open-article.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

/** The reader's library; undefined as long as there is none, for nothing is created here. */
export async function openLibrary(options: LibraryOptions, context: Context): Promise<Database | undefined> {
  const folder = libraryFolderOf(options, context);
  if (!libraryExists(folder)) return undefined;
  const { openDatabase } = await import('../library/database/open-database.ts');
  return openDatabase(libraryFile(folder));
}

export interface NamedInLibrary {
  readonly database: Database;
  /** In the order in which they were named, each once. */
  readonly articles: readonly KeyedHeadline[];
}

/** The articles of the library that a reader names. @throws UserError for a name that stands for none or for several */
export async function namedInLibrary(
  names: readonly string[],
  options: LibraryOptions,
  context: Context,
): Promise<NamedInLibrary> {
  const database = await openLibrary(options, context);
  if (database === undefined) throw await notInLibrary(names[0] ?? '', context);
  const { databaseShelf } = await import('../library/database/database-shelf.ts');
  const { headlineWithId } = await import('../library/database/keyed-headlines.ts');
  const shelf = databaseShelf(database);
  const articles = new Map<number, KeyedHeadline>();
  for (const name of names) {
    const found = await shelf.find(name);
    if (found.kind === 'none') await refuseBundled(name, context);
    const article = headlineWithId(database, await idNamed(name, shelf));
    if (article !== undefined) articles.set(article.key, article);
  }
  return { database, articles: [...articles.values()] };
}

async function notInLibrary(name: string, context: Context): Promise<UserError> {
  await refuseBundled(name, context);
  return new UserError(
    `There is no article “${cleanLine(name)}”, for your library is empty.`,
    'Add one with: news add <url or file>',
  );
}

/** @throws UserError when the name is that of an article that comes with the program */
async function refuseBundled(name: string, { bundled, bundledFolder }: Context): Promise<void> {
  const found = await bundled.find(name);
  if (found.kind !== 'found') return;
  throw new UserError(
    `${found.id} comes with news and is not in your library.`,
    `Keep it there first: news add ${join(bundledFolder, `${found.id}.json`)}`,
  );
}
