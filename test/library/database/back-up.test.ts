import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { backUp, backupFile } from '../../../src/library/database/back-up.ts';
import { markArticles } from '../../../src/library/database/change-articles.ts';
import { checkLibrary } from '../../../src/library/database/check-library.ts';
import { openDatabase } from '../../../src/library/database/open-database.ts';
import { undoLastChange } from '../../../src/library/database/undo.ts';
import { add, aFolder, aLibrary, everythingIn, idsIn, keyOf, NOW } from '../a-library.ts';

const TWO = [{ headline: 'Rain' }, { headline: 'Snow' }];

describe('a backup', () => {
  test('holds all, is a library of its own, and for its owner alone', async () => {
    const database = await aLibrary(...TWO);
    markArticles(database, [keyOf(database, 'rain')], 'star', NOW);
    const target = join(aFolder(), 'copy.db');
    expect(await backUp(database.file, target, false)).toEqual({ articles: 2, bytes: statSync(target).size });
    expect(readdirSync(dirname(target))).toEqual(['copy.db']);
    expect((statSync(target).mode & 0o777).toString(8)).toBe('600');
    expect(await checkLibrary(target)).toMatchObject({ articles: 2, quotations: 2, faults: [], notes: [] });
    const copy = await openDatabase(target);
    expect(everythingIn(copy)).toEqual(everythingIn(database));
    expect(copy.first('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(undoLastChange(copy)?.what).toBe('gave a star to rain');
    await add(copy, [{ headline: 'Wind' }]);
    expect([idsIn(copy).length, idsIn(database).length]).toEqual([3, 2]);
  });

  test('is of one moment, while another program is in the middle of a change', async () => {
    const database = await aLibrary(...TWO);
    database.run('BEGIN IMMEDIATE; DELETE FROM articles');
    const target = join(aFolder(), 'copy.db');
    await backUp(database.file, target, false);
    database.run('ROLLBACK');
    expect(idsIn(await openDatabase(target))).toEqual(['rain', 'snow']);
  });

  test('does not take the place of a file, unless that is wanted', async () => {
    const { file } = await aLibrary(...TWO);
    const target = join(aFolder(), 'copy.db');
    writeFileSync(target, 'dear');
    await expect(backUp(file, target, false)).rejects.toThrow(`${target} is there already.`);
    expect(readFileSync(target, 'utf8')).toBe('dear');
    await backUp(file, target, true);
    expect(idsIn(await openDatabase(target))).toEqual(['rain', 'snow']);
  });

  test('never takes the place of the library itself', async () => {
    const { file } = await aLibrary(...TWO);
    const other = join(aFolder(), 'link.db');
    symlinkSync(file, other);
    for (const target of [file, other])
      await expect(backUp(file, target, true)).rejects.toThrow('is the library itself');
  });

  test.each([
    ['no folder', 'none/copy.db', 'there is no such folder'],
    ['no folder but a file', 'file/copy.db', 'a part of its name is no folder'],
    ['a name that is too long', 'x'.repeat(300), 'the name is too long'],
  ])('with %s is told in words and leaves nothing', async (_, name, message) => {
    const { file } = await aLibrary(...TWO);
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    const target = join(folder, name);
    await expect(backUp(file, target, false)).rejects.toThrow(message);
    await expect(backUp(file, target, false)).rejects.toThrow(UserError);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('of a damaged library says that, and leaves nothing', async () => {
    const database = await aLibrary(...TWO);
    database.run('PRAGMA wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(database.file);
    const file = join(aFolder(), 'library.db');
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]));
    const folder = aFolder();
    await expect(backUp(file, join(folder, 'copy.db'), false)).rejects.toThrow(/The library .* is damaged/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('in a folder is called after the day', () => {
    const folder = aFolder();
    expect(backupFile(folder, new Date(2026, 0, 3, 23, 59))).toBe(join(folder, 'library-2026-01-03.db'));
    expect(backupFile(join(folder, 'x.db'), NOW)).toBe(join(folder, 'x.db'));
    writeFileSync(join(folder, 'file'), '');
    expect(backupFile(join(folder, 'file/y.db'), NOW)).toBe(join(folder, 'file/y.db'));
    expect(existsSync(join(folder, 'x.db'))).toBe(false);
  });

  test('of an empty library is an empty library', async () => {
    const { file } = await aLibrary();
    const folder = join(aFolder(), 'new');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    expect(await backUp(file, join(folder, 'copy.db'), false)).toMatchObject({ articles: 0 });
    expect(idsIn(await openDatabase(join(folder, 'copy.db')))).toEqual([]);
  });
});
