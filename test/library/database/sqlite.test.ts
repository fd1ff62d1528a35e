import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import {
  asText,
  inTransaction,
  openSqlite,
  readLeniently,
  readStrictly,
} from '../../../src/library/database/sqlite.ts';
import { aFolder } from '../a-library.ts';

async function aDatabase(readText = readLeniently) {
  const file = join(aFolder(), 'some.db');
  const database = await openSqlite(file, file, 1000, readText);
  database.run('CREATE TABLE words (key INTEGER PRIMARY KEY, word TEXT)');
  return database;
}

describe('a database', () => {
  test('gives rows as they were put in', async () => {
    const database = await aDatabase();
    const { key } = database.change('INSERT INTO words (word) VALUES (?)', ['“Straße” – 你好 😀']);
    expect(database.change('INSERT INTO words (word) VALUES (?)', [null])).toEqual({ changes: 1, key: 2 });
    const row = { key, word: '“Straße” – 你好 😀' };
    const sql = `SELECT key, ${asText('word')} FROM words ORDER BY key`;
    expect(database.first(sql)).toEqual(row);
    expect(database.first('SELECT key FROM words WHERE word IS ?', [null])).toEqual({ key: 2 });
    expect(database.all(sql)).toEqual([row, { key: 2, word: null }]);
    expect([...database.each(sql)]).toEqual([row, { key: 2, word: null }]);
    expect(database.first('SELECT key FROM words WHERE key = 7')).toBeUndefined();
  });

  test('writes for those who do not ask what it did, and refuses what does not fit', async () => {
    const database = await aDatabase();
    const insert = 'INSERT INTO words VALUES (?, ?)';
    for (const key of [1, 2, 3]) database.write(insert, [key, `word ${key}`]);
    expect(() => database.write(insert, [2, 'again'])).toThrow('UNIQUE');
    expect(() =>
      inTransaction(database, () => {
        database.write(insert, [4, 'four']);
        database.write(insert, [1, 'again']);
      }),
    ).toThrow('UNIQUE');
    database.write('DELETE FROM words WHERE key > ?', [2]);
    expect(database.all('SELECT key FROM words')).toEqual([{ key: 1 }, { key: 2 }]);
  });

  test('gives more rows than it fetches at once, two kinds of them at a time', async () => {
    const database = await aDatabase();
    for (let key = 1; key <= 250; key += 1) database.change('INSERT INTO words VALUES (?, ?)', [key, 'x']);
    const [one, other] = [0, 1].map(() => database.each<{ key: number }>('SELECT key FROM words')) as [
      Iterable<{ key: number }>,
      Iterable<{ key: number }>,
    ];
    let sum = 0;
    const others = other[Symbol.iterator]();
    for (const { key } of one) sum += key - (others.next().value?.key ?? 0);
    expect(sum).toBe(0);
    expect(others.next().done).toBe(true);
  });

  // Without asText the process would end here, and all tests of this file with it.
  test('takes text that is no UTF-8 for what it can be, or says so', async () => {
    const lenient = await aDatabase();
    const spoil = `INSERT INTO words (word) VALUES (CAST(x'41ff42' AS TEXT))`;
    lenient.run(spoil);
    const sql = `SELECT ${asText('word')} FROM words`;
    expect([lenient.first(sql), ...lenient.all(sql), ...lenient.each(sql)]).toEqual(
      [0, 1, 2].map(() => ({ word: 'A\ufffdB' })),
    );
    const strict = await aDatabase(readStrictly);
    strict.run(spoil);
    expect(() => strict.first(sql)).toThrow('no UTF-8');
  });

  test('does all of a transaction or nothing', async () => {
    const database = await aDatabase();
    const addAnd = (act: () => void) => () =>
      inTransaction(database, () => {
        database.change(`INSERT INTO words (word) VALUES ('x')`);
        act();
      });
    expect(
      addAnd(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(database.all('SELECT * FROM words')).toEqual([]);
    addAnd(() => {})();
    expect(database.all('SELECT * FROM words')).toHaveLength(1);
  });

  test('tells what the reader can mend in words, while rows come too', async () => {
    const database = await aDatabase();
    const other = await openSqlite(database.file, database.file, 1);
    database.run('BEGIN EXCLUSIVE');
    const busy = `The library ${database.file} is in use by another program that does not let go of it.`;
    expect(() => other.all('SELECT * FROM words')).toThrow(busy);
    expect(() => [...other.each('SELECT * FROM words')]).toThrow(busy);
    expect(() => other.run('BEGIN IMMEDIATE')).toThrow(UserError);
  });

  test('leaves our own mistakes as they are', async () => {
    const database = await aDatabase();
    expect(() => database.run('SELEKT')).toThrow(/syntax error/);
    expect(() => database.run('SELEKT')).not.toThrow(UserError);
  });
});
