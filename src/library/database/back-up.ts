import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../errors.ts';
import { whyNotWritten } from '../why-not-written.ts';
import { tellsDamage } from './database-faults.ts';
import { openDatabase } from './open-database.ts';
import { openSqlite } from './sqlite.ts';

/** The file that a reader names: in a folder, one called after the day. */
export function backupFile(name: string, now: Date): string {
  const path = resolve(name);
  if (!isFolder(path)) return path;
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return join(path, `library-${day.join('-')}.db`);
}

/** What is wrong with a path is told by whoever writes there. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export interface Backup {
  readonly articles: number;
  readonly bytes: number;
}

/**
 * Copies the library as it is at this moment, also while others write to it, into a file that only its owner can read.
 * The copy is whole and on the disk before it gets its name.
 *
 * @param isReplacing whether a file that is there may be replaced
 * @throws UserError when it may not, or the copy cannot be made; then nothing is left of it
 */
export async function backUp(file: string, target: string, isReplacing: boolean): Promise<Backup> {
  refuse(file, target, isReplacing);
  const database = await openDatabase(file);
  const unfinished = `${target}.${randomBytes(4).toString('hex')}.unfinished`;
  try {
    closeSync(openSync(unfinished, 'wx', 0o600));
  } catch (error) {
    throw inWords(error, target);
  }
  try {
    database.change('VACUUM INTO ?', [unfinished]);
    const articles = await settle(unfinished);
    refuse(file, target, isReplacing);
    renameSync(unfinished, target);
    flush(dirname(target));
    return { articles, bytes: statSync(target).size };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw inWords(error, target);
  } finally {
    database.close();
  }
}

function refuse(file: string, target: string, isReplacing: boolean): void {
  if (!existsSync(target)) return;
  if (realpathSync(target) === realpathSync(file))
    throw new UserError(`${target} is the library itself.`, 'Name another file for the backup.');
  if (!isReplacing)
    throw new UserError(`${target} is there already.`, 'Name another file, or replace it with --force.');
}

/** Makes of the copy what readers and a writer can use at once. @returns how many articles it holds */
async function settle(copy: string): Promise<number> {
  const address = pathToFileURL(copy).href;
  // Statements keep a database open, and files beside it, until the program ends; so there are none here.
  const database = await openSqlite(copy, `${address}?mode=rw`, 0);
  database.run('PRAGMA journal_mode = WAL');
  database.close();
  flush(copy);
  const reader = await openSqlite(copy, `${address}?mode=ro&immutable=1`, 0);
  return reader.first<{ readonly n: number }>('SELECT count(*) AS n FROM articles')?.n ?? 0;
}

/** Onto the disk. Not every system can do that with a folder, and then does not need it. */
function flush(path: string): void {
  const isFolder = statSync(path).isDirectory();
  try {
    const descriptor = openSync(path, isFolder ? 'r' : 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!isFolder) throw error;
  }
}

/** What is wrong with the library is told as it is; all else has happened to the copy. */
function inWords(error: unknown, target: string): unknown {
  if (tellsDamage(error)) return error;
  const reason = whyNotWritten(error);
  if (reason !== undefined)
    return new UserError(
      `The backup ${target} cannot be written: ${reason}.`,
      'Name another file, or make room.',
    );
  if (error instanceof UserError && error.message.startsWith('The library '))
    return new UserError(`The backup ${target} cannot be written.`, 'Is the disk full, or failing?');
  return error;
}
