import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { inWords, tellsDamage } from '../../../src/library/database/database-faults.ts';

const failed = (code: number) =>
  `ConnectionFailed("Unable to open connection to local database file:///x.db?mode=rw: ${code}")`;

describe('what goes wrong with the library is told in words', () => {
  test.each([
    [{ code: 'SQLITE_BUSY', rawCode: 5, message: 'database is locked' }, 'is in use by another program'],
    [{ code: 'SQLITE_BUSY_SNAPSHOT', rawCode: 517 }, 'is in use by another program'],
    [{ code: 'SQLITE_IOERR_WRITE', rawCode: 778 }, 'the disk reports an error'],
    [{ code: 'SQLITE_FULL', rawCode: 13 }, 'the disk is full'],
    [{ code: 'SQLITE_READONLY_DIRECTORY', rawCode: 1544 }, 'may not be written'],
    // Some codes have no name in libsql.
    [{ code: '', rawCode: 267, message: 'database disk image is malformed' }, 'is damaged'],
    [{ code: 'SQLITE_ERROR', rawCode: 1, message: 'unsupported file format' }, 'is damaged'],
    [{ code: 'EACCES', message: '' }, 'may not be written'],
    [{ code: 'ENOSPC', message: '' }, 'the disk is full'],
    // libsql tells only a number when it cannot open a file.
    [{ code: '', message: failed(14) }, 'cannot be opened'],
    [{ code: '', message: failed(26) }, 'is no library, or is damaged'],
    [{ code: '', message: failed(526) }, 'cannot be opened'],
    [{ message: failed(261) }, 'is in use by another'],
  ])('%j', (error, words) => {
    const told = inWords(error, '/home/x/library.db') as UserError;
    expect(told).toBeInstanceOf(UserError);
    expect(told.message).toMatch(/^The library \/home\/x\/library\.db .*\.$/);
    expect(told.message).toContain(words);
    expect(told.hint).toMatch(/\.$|\?$|: news check$/);
  });

  test.each([
    [{ code: 'SQLITE_CONSTRAINT_UNIQUE', rawCode: 2067, message: 'UNIQUE constraint failed' }],
    [{ code: 'SQLITE_ERROR', rawCode: 1, message: 'near "SELEKT": syntax error' }],
    [{ code: 'SQLITE_ERROR', rawCode: 1, message: 'fts5: syntax error near "x"' }],
    [{ code: 'SQLITE_ERROR', rawCode: 1, message: 'no such column: body' }],
    [new TypeError('x is not a function')],
    [{ code: '', message: 'something else: 14' }],
  ])('but not %j, which is our fault', (error) => {
    expect(inWords(error, 'library.db')).toBe(error);
  });

  test('what is missing is the damage of a file that has another form than ours', () => {
    const error = { code: 'SQLITE_ERROR', rawCode: 1, message: 'no such table: tags' };
    expect(inWords(error, 'library.db', () => true)).toBe(error);
    expect(tellsDamage(inWords(error, 'library.db', () => false))).toBe(true);
  });

  test('damage is told from what the disk does', () => {
    expect(tellsDamage(inWords({ code: 'SQLITE_CORRUPT', rawCode: 11 }, 'x'))).toBe(true);
    expect(tellsDamage(inWords({ code: 'SQLITE_FULL', rawCode: 13 }, 'x'))).toBe(false);
    expect(tellsDamage(new Error('x'))).toBe(false);
  });
});
