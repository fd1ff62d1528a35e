import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { feedsWhere } from '../../../src/library/database/feeds/feed-rows.ts';
import { MIGRATIONS } from '../../../src/library/database/migrations.ts';
import {
  createDatabase,
  openDatabase,
  temporaryDatabase,
} from '../../../src/library/database/open-database.ts';
import { openSqlite } from '../../../src/library/database/sqlite.ts';
import { openShelf } from '../../../src/library/open-shelf.ts';
import { EVERYTHING } from '../../../src/library/shelf.ts';
import { add, aFolder, aLibrary, idsIn, openedAgain } from '../a-library.ts';

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe('a new library', () => {
  test('is for its owner alone, with its folder and the files beside it', async () => {
    const file = join(aFolder(), 'new', 'folder', 'library.db');
    const database = await createDatabase(file);
    await add(database, [{ headline: 'Rain' }]);
    expect(readdirSync(join(file, '..')).sort()).toEqual(['library.db', 'library.db-shm', 'library.db-wal']);
    for (const name of readdirSync(join(file, '..'))) expect(modeOf(join(file, '..', name))).toBe('600');
    expect([modeOf(join(file, '..')), modeOf(join(file, '../..'))]).toEqual(['700', '700']);
  });

  test('keeps the permissions that its owner has given it', async () => {
    const database = await aLibrary();
    chmodSync(database.file, 0o640);
    (await createDatabase(database.file)).close();
    expect(modeOf(database.file)).toBe('640');
  });

  test('lets others read while one writes, and waits for the disk', async () => {
    const database = await aLibrary();
    expect(database.first('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(database.first('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.first('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(database.first('PRAGMA busy_timeout')).toEqual({ timeout: 20_000 });
  });

  test('is known to be one', async () => {
    const database = await aLibrary();
    database.run('PRAGMA wal_checkpoint(TRUNCATE)');
    const header = readFileSync(database.file);
    expect(header.subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(header.subarray(68, 72).toString()).toBe('news');
  });

  test.each([
    ['in a file', 'file/library.db', /a part of its name is no folder/],
    ['under a name that is too long', `${'x'.repeat(300)}/library.db`, /longer than the file system takes/],
    ['where a folder is', 'folder', /is a folder/],
  ])('cannot be made %s', async (_, name, message) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'folder'));
    await expect(createDatabase(join(folder, name))).rejects.toThrow(message);
    await expect(createDatabase(join(folder, name))).rejects.toThrow(UserError);
  });

  test('in memory leaves nothing', async () => {
    const database = await temporaryDatabase();
    await add(database, [{ headline: 'Rain' }]);
    expect(idsIn(database)).toEqual(['rain']);
  });
});

describe('a file that is no library', () => {
  const untouched = async (file: string, message: RegExp) => {
    const before = readFileSync(file);
    for (const open of [openDatabase, createDatabase]) {
      await expect(open(file)).rejects.toThrow(message);
      await expect(open(file)).rejects.toThrow(UserError);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  };

  test('but some text is left as it is', async () => {
    const file = join(aFolder(), 'library.db');
    writeFileSync(file, 'Dear diary, it rains. '.repeat(400));
    await untouched(file, /is no library, or is damaged/);
  });

  test.each(['wal', 'delete'])('but the database of another program (%s) is left as it is', async (mode) => {
    const file = join(aFolder(), 'library.db');
    const other = await openSqlite(file, file, 100);
    other.run(
      `PRAGMA journal_mode = ${mode}; CREATE TABLE places (url TEXT); PRAGMA user_version = ${MIGRATIONS.length}`,
    );
    other.close();
    await untouched(file, /is a database, but no library of news/);
  });

  test('but the library of a newer program is left as it is', async () => {
    const database = await aLibrary({ headline: 'Rain' });
    database.run(`ALTER TABLE articles ADD COLUMN mood TEXT; PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    database.run('PRAGMA wal_checkpoint(TRUNCATE)');
    await untouched(database.file, /was written by a newer news/);
  });

  test('not even yet is none: an empty one is begun', async () => {
    const file = join(aFolder(), 'library.db');
    writeFileSync(file, '');
    const bundled = { headlines: async () => [] } as never;
    const shelf = await openShelf(join(file, '..'), bundled);
    expect([...(await shelf.headlines(EVERYTHING))]).toEqual([]);
    expect(idsIn(await createDatabase(file))).toEqual([]);
  });
});

describe('a library that is there', () => {
  test('is needed to open it', async () => {
    const file = join(aFolder(), 'library.db');
    await expect(openDatabase(file)).rejects.toThrow('cannot be opened');
    expect(existsSync(file)).toBe(false);
  });

  test('that another program does not let go of is said to be in use', async () => {
    const database = await aLibrary({ headline: 'Rain' });
    database.run('BEGIN IMMEDIATE');
    const impatient = await openSqlite(database.file, database.file, 1);
    expect(() => impatient.run('BEGIN IMMEDIATE')).toThrow('is in use by another program');
    // Who only reads does not wait.
    expect(idsIn(await openedAgain(database))).toEqual(['rain']);
  });

  test('can be as large as it may, and then says that the disk is full', async () => {
    const database = await aLibrary({ headline: 'Rain' });
    const { page_count: pages } = database.first<{ page_count: number }>('PRAGMA page_count') ?? {
      page_count: 0,
    };
    database.run(`PRAGMA max_page_count = ${pages + 4}`);
    const long = Array.from({ length: 3000 }, (_, number) => `word${number}`).join(' ');
    const fill = async () => {
      for (let number = 0; number < 20; number += 1)
        await add(database, [{ headline: `Snow ${number}`, body: `${number} ${long}` }]);
    };
    await expect(fill()).rejects.toThrow('the disk is full');
    const kept = idsIn(database);
    database.run(`PRAGMA max_page_count = ${pages + 4000}`);
    expect(database.first('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    await fill();
    expect(idsIn(database)).toEqual(expect.arrayContaining([...kept]));
    expect(idsIn(database)).toHaveLength(21);
  });
});

describe('migrations', () => {
  /** The tables of a library as they are, apart from what is in them. */
  const schemaOf = (database: Awaited<ReturnType<typeof aLibrary>>) =>
    database.all('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name');

  test.each(MIGRATIONS.map((_, steps) => steps))(
    'from version %i lead to what a new library is',
    async (steps) => {
      const file = join(aFolder(), 'library.db');
      const old = await createDatabase(file, { steps });
      expect(old.first('PRAGMA user_version')).toEqual({ user_version: steps });
      old.close();
      const database = await openDatabase(file);
      expect(database.first('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length });
      expect(schemaOf(database)).toEqual(schemaOf(await aLibrary()));
      await add(database, [{ headline: 'Rain' }]);
      expect(idsIn(database)).toEqual(['rain']);
    },
  );

  test('keep what older libraries hold (test/library/database/libraries)', async () => {
    const folder = join(import.meta.dirname, 'libraries');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db')) : [];
    // A library of each version that was published is kept there before the next step is written.
    expect(files.length).toBe(MIGRATIONS.length - 1);
    for (const name of files) {
      const file = join(aFolder(), 'library.db');
      copyFileSync(join(folder, name), file);
      const database = await openDatabase(file);
      expect(idsIn(database)).not.toEqual([]);
      expect(database.first('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      expect([...database.each('PRAGMA foreign_key_check')]).toEqual([]);
    }
  });

  test('keep the feeds of a library of form 2, and what they brought', async () => {
    const file = join(aFolder(), 'library.db');
    copyFileSync(join(import.meta.dirname, 'libraries/form-2.db'), file);
    const database = await openDatabase(file);
    expect(feedsWhere(database, '1').map(({ id, tags }) => [id, tags])).toEqual([
      ['the-havn-courier', ['harbour']],
    ]);
    const brought = `SELECT a.id, (SELECT count(*) FROM versions v WHERE v.article = a.key) AS earlier
      FROM items i JOIN articles a ON a.key = i.article WHERE a.key IN
      (SELECT rowid FROM article_index WHERE article_index MATCH 'likes OR lamps') ORDER BY a.id`;
    expect(database.all(brought)).toEqual([
      { id: 'a-boat-of-havn-is-painted-green', earlier: 1 },
      { id: 'lamps-of-havn-are-lit-again', earlier: 0 },
    ]);
  });

  test('are done once, when several programs come at the same time', async () => {
    const file = join(aFolder(), 'library.db');
    const opened = await Promise.all([1, 2, 3, 4].map(() => createDatabase(file)));
    for (const database of opened) await add(database, [{ headline: 'Rain' }]);
    expect(opened.map(idsIn)).toEqual(opened.map(() => ['rain']));
  });

  test('that fail leave the library as it was', async () => {
    const file = join(aFolder(), 'library.db');
    const old = await createDatabase(file, { steps: MIGRATIONS.length - 1 });
    old.run(
      `PRAGMA application_id = ${0x6e657773}; CREATE TABLE ${MIGRATIONS.length === 1 ? 'articles' : 'x'} (id TEXT)`,
    );
    old.close();
    if (MIGRATIONS.length > 1) return;
    await expect(openDatabase(file)).rejects.toThrow(/is damaged/);
    const after = await openSqlite(file, file, 100);
    expect(after.first('PRAGMA user_version')).toEqual({ user_version: 0 });
    expect(after.all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'articles' }]);
  });
});
