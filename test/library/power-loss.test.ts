import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markArticles, removeArticles } from '../../src/library/database/change-articles.ts';
import { checkLibrary } from '../../src/library/database/check-library.ts';
import { openDatabase } from '../../src/library/database/open-database.ts';
import type { Database } from '../../src/library/database/sqlite.ts';
import { undoLastChange } from '../../src/library/database/undo.ts';
import { add, aFolder, aLibrary, idsIn, keyOf, NOW } from './a-library.ts';
import { randomNumbers } from './database/random-numbers.ts';

const PAGE = 4096;

/** What stands on the disk: the library, and the log of what was written to it last. */
interface Disk {
  readonly db: Buffer;
  readonly wal: Buffer;
}

function diskOf({ file }: Database): Disk {
  return { db: readFileSync(file), wal: readFileSync(`${file}-wal`) };
}

/** The ids in a library that stands so on the disk when the power is back; it has to be sound. */
async function idsAfter({ db, wal }: Disk, folder: string): Promise<readonly string[]> {
  const place = join(folder, 'after');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  const file = join(place, 'library.db');
  writeFileSync(file, db);
  writeFileSync(`${file}-wal`, wal);
  expect((await checkLibrary(file)).faults).toEqual([]);
  return idsIn(await openDatabase(file));
}

/** Changes of every kind, and the disk and the ids after each. */
async function* changesTo(database: Database) {
  const text = 'All day it rained, and the river rose. '.repeat(30);
  const state = () => ({ disk: diskOf(database), ids: idsIn(database) });
  for (let number = 0; number < 12; number += 1) {
    await add(database, [{ headline: `River ${number}`, body: `${number} ${text}` }]);
    yield state();
    const before = keyOf(database, `river-${number - 1}`);
    if (number % 4 === 1) markArticles(database, [before], 'star', NOW);
    else if (number % 4 === 2) removeArticles(database, [before], NOW);
    else if (number % 4 === 3) undoLastChange(database);
    yield state();
  }
}

describe('when the power fails', () => {
  test('after any change, that change is there', async () => {
    const database = await aLibrary();
    const folder = aFolder();
    for await (const { disk, ids } of changesTo(database)) expect(await idsAfter(disk, folder)).toEqual(ids);
  });

  test('in the middle of writing the log, all changes are there up to one of them', async () => {
    const database = await aLibrary();
    const folder = aFolder();
    const random = randomNumbers(7);
    const states: string[] = ['[]'];
    let last: Disk = { db: Buffer.alloc(0), wal: Buffer.alloc(0) };
    for await (const { disk, ids } of changesTo(database)) {
      states.push(JSON.stringify(ids));
      last = disk;
    }
    const seen = new Set<string>();
    for (let time = 0; time < 40; time += 1) {
      const { db, wal } = last;
      const cut = random(wal.length);
      // What comes after is missing, or is of an older log.
      const rest = time % 2 === 0 ? Buffer.alloc(0) : Buffer.alloc(wal.length - cut, random(256));
      seen.add(
        JSON.stringify(await idsAfter({ db, wal: Buffer.concat([wal.subarray(0, cut), rest]) }, folder)),
      );
    }
    expect(states).toEqual(expect.arrayContaining([...seen]));
    expect(seen.size).toBeGreaterThan(5);
  });

  test('while the log is taken over into the library, in whatever order the disk writes, nothing is lost', async () => {
    const database = await aLibrary();
    const folder = aFolder();
    for await (const _ of changesTo(database));
    const before = diskOf(database);
    database.run('PRAGMA wal_checkpoint(FULL)');
    const after = readFileSync(database.file);
    expect(after.equals(before.db)).toBe(false);
    const random = randomNumbers(11);
    for (let time = 0; time < 25; time += 1) {
      const db = Buffer.alloc(after.length);
      before.db.copy(db);
      for (let at = 0; at < after.length; at += PAGE) if (random(2) === 1) after.copy(db, at, at, at + PAGE);
      expect(await idsAfter({ db, wal: before.wal }, folder)).toEqual(idsIn(database));
    }
  });
});
