import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePrivateFile } from '../../src/library/write-private-file.ts';
import { aFolder } from './a-library.ts';

describe('a private file', () => {
  test('is there as a whole, for its owner only', () => {
    const folder = aFolder();
    writePrivateFile(join(folder, 'a'), 'words', false);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('words');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('replaces another only if it may', () => {
    const file = join(aFolder(), 'a');
    writeFileSync(file, 'before', { mode: 0o644 });
    expect(() => writePrivateFile(file, 'after', false)).toThrow(`${file} is there already.`);
    expect(readFileSync(file, 'utf8')).toBe('before');
    writePrivateFile(file, 'after', true);
    expect(readFileSync(file, 'utf8')).toBe('after');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['in no folder', 'none/a', 'there is no such folder'],
    ['under a file', 'file/a', 'a part of its name is no folder'],
    ['with a name too long', 'x'.repeat(300), 'the name is too long'],
    ['in place of a folder', '.', 'is a folder'],
  ])('%s cannot be written, and nothing is left', (_, name, why) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => writePrivateFile(join(folder, name), 'words', true)).toThrow(why);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
