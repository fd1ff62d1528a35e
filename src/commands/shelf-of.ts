import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { openShelf } from '../library/open-shelf.ts';
import type { Shelf } from '../library/shelf.ts';

export interface LibraryOptions {
  readonly library?: string;
}

/** Gives the program the option that says where the library is. */
export function addLibraryOption(program: Command): void {
  program.addOption(new Option('--library <folder>', 'the folder of your library (see: news where)'));
}

export function libraryFolderOf({ library }: LibraryOptions, context: Context): string {
  return library === undefined ? context.library.folder : resolve(library);
}

/** What there is to read: the reader's library, or the bundled articles as long as it is empty. */
export function shelfOf(options: LibraryOptions, context: Context): Promise<Shelf> {
  return openShelf(libraryFolderOf(options, context), context.bundled);
}
