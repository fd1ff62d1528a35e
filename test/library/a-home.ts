import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkLibrary } from '../../src/library/database/check-library.ts';
import { openDatabase } from '../../src/library/database/open-database.ts';
import { aFolder, idsIn, wordsIndexed, wordsToIndex } from './a-library.ts';

/** A folder for a library, which is not there yet, and for files to add to it. */
export function aHome() {
  const folder = aFolder();
  const library = join(folder, 'library');
  return {
    folder,
    library,
    db: join(library, 'library.db'),
    env: { NEWS_HOME: library },
    /** Writes a file and gives its path. */
    file: (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
  };
}

/** Articles as JSON Lines, each with a text and a quotation of its own. */
export function linesOf(from: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const articleBody = `The river rose in town ${number}. ${'All day it rained. '.repeat(9)}\n\n“We have seen ${number} metres of water,” said Mayor Ann Lee${number}.`;
    return JSON.stringify({ '@type': 'NewsArticle', headline: `River ${number}`, articleBody });
  });
  return `${lines.join('\n')}\n`;
}

/** Their ids, in alphabetical order. */
export function idsFrom(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `river-${from + index}`).sort();
}

/** Nothing is half there: SQLite finds the file whole, and the indexes hold just what the articles do. Gives the ids. */
export async function expectSound(file: string): Promise<readonly string[]> {
  const { faults } = await checkLibrary(file);
  expect(faults).toEqual([]);
  const database = await openDatabase(file);
  expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  return idsIn(database);
}
