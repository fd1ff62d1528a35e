import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Database, openSqlite, readLeniently } from '../../../src/library/database/sqlite.ts';
import { openWrites } from '../../../src/library/database/write-together.ts';
import { aFolder } from '../a-library.ts';

/** A table, as the one who writes it has it and as others see it. */
async function aTable() {
  const file = join(aFolder(), 'some.db');
  const open = () => openSqlite(file, file, 1000, readLeniently);
  const database = await open();
  database.run('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT NOT NULL)');
  const others = await open();
  const seen = () =>
    others.all<{ word: string }>('SELECT word FROM words ORDER BY rowid').map((row) => row.word);
  return { database, seen };
}

function put(database: Database, word: string | null): () => string {
  return () => {
    database.change('INSERT INTO words VALUES (?)', [word]);
    return `${word} is put`;
  };
}

const never = () => new Promise<void>(() => {});

describe('what is written together', () => {
  test('does not wait where nothing else is expected', async () => {
    const { database, seen } = await aTable();
    expect(await openWrites(database, never).write(1, put(database, 'one'))).toBe('one is put');
    expect(seen()).toEqual(['one']);
  });

  test('waits for all that is expected, and is kept at once', async () => {
    const { database, seen } = await aTable();
    const writes = openWrites(database, never);
    const [first, second] = [writes.expect(), writes.expect()];
    const one = writes.write(1, put(database, 'one'));
    first();
    const two = writes.write(1, put(database, 'two'));
    expect(seen()).toEqual([]);
    second();
    expect(seen()).toEqual(['one', 'two']);
    expect(await Promise.all([one, two])).toEqual(['one is put', 'two is put']);
  });

  test('waits for nothing when it is much', async () => {
    const { database, seen } = await aTable();
    const writes = openWrites(database, never);
    writes.expect();
    const all = [1900, 99, 1, 1].map((rows) => writes.write(rows, put(database, String(rows))));
    expect(seen()).toEqual(['1900', '99', '1']);
    expect(await Promise.all(all.slice(0, 3))).toEqual(['1900 is put', '99 is put', '1 is put']);
  });

  test('waits no longer than a moment, and only for what came with it', async () => {
    const { database, seen } = await aTable();
    const moments: { readonly end: () => void; readonly signal: AbortSignal }[] = [];
    const writes = openWrites(
      database,
      (_, signal) => new Promise((resolve) => void moments.push({ end: resolve, signal })),
    );
    writes.expect();
    const one = writes.write(1, put(database, 'one'));
    const two = writes.write(1999, put(database, 'two'));
    await Promise.all([one, two]);
    const three = writes.write(1, put(database, 'three'));
    expect(moments.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    moments[0]?.end();
    await Promise.resolve();
    expect(seen()).toEqual(['one', 'two']);
    moments[1]?.end();
    expect(await three).toBe('three is put');
    expect(seen()).toEqual(['one', 'two', 'three']);
  });

  test('is kept as a whole or not at all, and the next is kept again', async () => {
    const { database, seen } = await aTable();
    const writes = openWrites(database, never);
    const end = writes.expect();
    const both = Promise.allSettled([
      writes.write(1, put(database, 'one')),
      writes.write(1, put(database, null)),
    ]);
    end();
    const why = /NOT NULL/;
    expect((await both).map((result) => why.test(String((result as PromiseRejectedResult).reason)))).toEqual([
      true,
      true,
    ]);
    expect(seen()).toEqual([]);
    await writes.write(1, put(database, 'two'));
    expect(seen()).toEqual(['two']);
  });
});
