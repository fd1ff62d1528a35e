/** The library's file: opening it, and bringing it to the form that this program knows. */
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../errors.ts';
import { inWords } from './database-faults.ts';
import { MIGRATIONS } from './migrations.ts';
import { type Database, inTransaction, openSqlite, type ReadText } from './sqlite.ts';

/** "news", so that `file` and others can tell the library from any other database. */
const APPLICATION_ID = 0x6e657773;

// How long a writer waits for another, in milliseconds; a batch of articles takes less than one second.
const PATIENCE = 20_000;

export interface OpenOptions {
  /** How many migrations to know; fewer than all only in tests of migrations. */
  readonly steps?: number;
  readonly readText?: ReadText;
}

/**
 * Opens the library, which must exist.
 *
 * @throws UserError when it is damaged, of a newer program, not a library, or may not be read.
 */
export async function openDatabase(
  file: string,
  { steps = MIGRATIONS.length, readText }: OpenOptions = {},
): Promise<Database> {
  const mode = mayBeWritten(file) ? 'mode=rw' : 'mode=ro&immutable=1';
  const database = await openSqlite(file, `${pathToFileURL(file).href}?${mode}`, PATIENCE, readText);
  try {
    database.run('PRAGMA foreign_keys = ON');
    bringForward(database, steps);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the library and creates it, with its folder, where there is none: then only its owner can read it.
 *
 * @throws UserError as `openDatabase`, and where nothing may be written.
 */
export async function createDatabase(file: string, options?: OpenOptions): Promise<Database> {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw inWords(error, file);
  }
  return openDatabase(file, options);
}

/** A library that is nowhere on the disk and ends with the program. */
export async function temporaryDatabase(): Promise<Database> {
  const database = await openSqlite(':memory:', ':memory:', PATIENCE);
  bringForward(database, MIGRATIONS.length);
  return database;
}

/** Where the folder may not be written, SQLite cannot make the files beside the library that sharing it needs. */
function mayBeWritten(file: string): boolean {
  if (existsSync(`${file}-wal`)) return true;
  try {
    accessSync(dirname(file), constants.W_OK);
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A library of an older program is brought forward; one of a newer program, or of none, is left as it is. */
function bringForward(database: Database, steps: number): void {
  const version = numberOf(database, 'user_version');
  if (version > steps) throw fromTheFuture(database.file, version, steps);
  if ((version > 0 || !isEmpty(database)) && numberOf(database, 'application_id') !== APPLICATION_ID)
    throw foreign(database.file);
  if (version === steps) return;
  database.run('PRAGMA journal_mode = WAL');
  inTransaction(database, () => {
    // Another program may have been faster, and newer.
    const reached = numberOf(database, 'user_version');
    if (reached > steps) throw fromTheFuture(database.file, reached, steps);
    for (const step of MIGRATIONS.slice(reached, steps)) database.run(step);
    database.run(`PRAGMA user_version = ${steps}; PRAGMA application_id = ${APPLICATION_ID}`);
  });
}

function fromTheFuture(file: string, version: number, known: number): UserError {
  return new UserError(
    `The library ${file} was written by a newer news (form ${version}; this one knows ${known}).`,
    'Update news, or name another library with --library. Nothing was changed.',
  );
}

function foreign(file: string): UserError {
  return new UserError(
    `${file} is a database, but no library of news.`,
    'Name another folder with --library, or move that file away. Nothing was changed.',
  );
}

function isEmpty(database: Database): boolean {
  return database.first('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined;
}

function numberOf(database: Database, pragma: 'user_version' | 'application_id'): number {
  return database.first<Readonly<Record<string, number>>>(`PRAGMA ${pragma}`)?.[pragma] ?? 0;
}
