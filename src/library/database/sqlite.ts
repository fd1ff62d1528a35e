/** SQLite as the library uses it: statements kept prepared, and what it refuses told in the reader's words. */
import { Buffer, isUtf8 } from 'node:buffer';
import { inWords } from './database-faults.ts';
import { MIGRATIONS } from './migrations.ts';

export type Value = string | number | null;

export interface Database {
  /** Its name for the reader. */
  readonly file: string;
  /** Runs several statements without values. */
  readonly run: (sql: string) => void;
  /** Runs one statement. @returns how many rows it changed, and the key of the last one that it inserted. */
  readonly change: (
    sql: string,
    values?: readonly Value[],
  ) => { readonly changes: number; readonly key: number };
  /** As `change`, where nobody asks what it did; without the binding's report it takes two thirds of the time. */
  readonly write: (sql: string, values: readonly Value[]) => void;
  readonly first: <Row>(sql: string, values?: readonly Value[]) => Row | undefined;
  readonly all: <Row>(sql: string, values?: readonly Value[]) => Row[];
  /** The same, without holding all rows at once. */
  readonly each: <Row>(sql: string, values?: readonly Value[]) => Iterable<Row>;
  /** Its files are let go of only when the program ends, as soon as there was a statement with rows or values. */
  readonly close: () => void;
}

/** What to do with text that is no UTF-8, which only a damaged file holds. */
export type ReadText = (bytes: Buffer) => string;

/** With U+FFFD for what is no UTF-8. */
export const readLeniently: ReadText = (bytes) => bytes.toString('utf8');

/** @throws Error for text that is no UTF-8 */
export const readStrictly: ReadText = (bytes) => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new Error('text that is no UTF-8');
};

/**
 * A column of text, for use after SELECT. It is asked for as bytes, because the binding ends the whole program at text
 * that is no UTF-8; the rows have it as text.
 */
export function asText(column: string, name: string = column.replace(/^\w+\./, '')): string {
  return `CAST(${column} AS BLOB) AS ${name}`;
}

/**
 * Opens a database that exists. @param timeout in milliseconds: how long to wait for another writer.
 * @throws UserError when it cannot be opened; all that is done with it throws one for a disk that is full and the like.
 */
export async function openSqlite(
  file: string,
  address: string,
  timeout: number,
  readText: ReadText = readLeniently,
): Promise<Database> {
  const { default: Libsql } = await import('libsql');
  const told = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw inWords(error, file, () => formOf(connection) === formOf(newLibrary(Libsql)));
    }
  };
  const connection: Connection = told(() => new Libsql(address, { timeout }));
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const rowsOf = function* <Row>(rows: Iterator<unknown>): Generator<Row> {
    for (;;) {
      const { value, done } = told(() => rows.next());
      if (done) return;
      yield withText(value, readText) as Row;
    }
  };
  return {
    file,
    run: (sql) => told(() => void connection.exec(sql)),
    // Values go as one list: given one by one, a single null would be taken for named values.
    change: (sql, values = []) =>
      told(() => {
        const { changes, lastInsertRowid } = statement(sql).run(values);
        return { changes, key: Number(lastInsertRowid) };
      }),
    write: (sql, values) => told(() => void statement(sql).get(values)),
    first: <Row>(sql: string, values: readonly Value[] = []) => {
      const row = told(() => statement(sql).get(values)) as object | undefined;
      if (row !== undefined && '_metadata' in row) delete row._metadata; // how long it took
      return row && (withText(row, readText) as Row);
    },
    all: <Row>(sql: string, values: readonly Value[] = []) => [
      ...rowsOf<Row>(told(() => statement(sql).iterate(values))),
    ],
    // Of its own, for two may be under way at once.
    each: <Row>(sql: string, values: readonly Value[] = []) =>
      rowsOf<Row>(told(() => connection.prepare(sql).iterate(values))),
    close: () => void connection.close(),
  };
}

type Connection = InstanceType<typeof import('libsql')>;

function newLibrary(Libsql: typeof import('libsql')): Connection {
  const library = new Libsql(':memory:');
  for (const step of MIGRATIONS) library.exec(step);
  return library;
}

/** The tables of a library; "" where they cannot be read. */
function formOf(connection: Connection): string {
  try {
    return JSON.stringify(connection.prepare(FORM).all());
  } catch {
    return '';
  }
}

const FORM = 'SELECT hex(name) AS name, hex(sql) AS sql FROM sqlite_schema ORDER BY 1';

function withText(row: unknown, readText: ReadText): unknown {
  const values = row as Record<string, unknown>;
  for (const name in values) {
    const value = values[name];
    if (value instanceof ArrayBuffer) values[name] = readText(Buffer.from(value));
    else if (Buffer.isBuffer(value)) values[name] = readText(value);
  }
  return row;
}

/** All of it or nothing. Other writers wait from its beginning. */
export function inTransaction<Result>(database: Database, act: () => Result): Result {
  database.run('BEGIN IMMEDIATE');
  try {
    const result = act();
    database.run('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** SQLite may have rolled back by itself, as it does when the disk is full. */
function rollBack(database: Database): void {
  try {
    database.run('ROLLBACK');
  } catch {
    // There was nothing left to roll back.
  }
}
