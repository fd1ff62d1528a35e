import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemOf, readFile } from '../../src/library/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string, content = 'words'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readFile', () => {
  test.each([['words'], [''], ['x'.repeat(200_000)]])('gives the bytes', (content) => {
    const file = readFile(place('fine.txt', content), 1 << 20);
    expect(file).toMatchObject({ kind: 'bytes' });
    if (file.kind === 'bytes') expect(Buffer.from(file.bytes).toString()).toBe(content);
  });

  test('refuses what is too large, before it is in memory', () => {
    const path = place('huge.txt');
    truncateSync(path, 8 * 2 ** 30);
    expect(readFile(path, 16 << 20)).toMatchObject({ kind: 'problem', what: 'is larger than 16 MiB' });
    truncateSync(path, 0);
  });

  test('refuses a device without end', () => {
    expect(readFile('/dev/zero', 1 << 20)).toMatchObject({ kind: 'problem', what: 'is larger than 1 MiB' });
  });

  test.each([
    ['nothing there', () => join(folder, 'none.txt'), 'does not exist'],
    ['a file in place of a folder', () => join(place('file'), 'x.txt'), 'does not exist'],
    ['a folder', () => folder, 'is a folder'],
    ['a name with a NUL', () => join(folder, 'a\0b'), 'is no name of a file'],
    [
      'a name without end',
      () => join(folder, 'x'.repeat(5000)),
      'has a name longer than the file system takes',
    ],
  ])('tells in words: %s', (_, path, what) => {
    expect(readFile(path(), 100)).toMatchObject({ kind: 'problem', what });
  });

  test('tells in words: a link to itself', () => {
    const path = join(folder, 'loop');
    symlinkSync(path, path);
    expect(readFile(path, 100)).toMatchObject({
      kind: 'problem',
      what: 'is a link that leads back to itself',
    });
  });

  test.skipIf(process.getuid?.() === 0)('tells in words: no permission', () => {
    const path = place('secret.txt');
    chmodSync(path, 0);
    expect(readFile(path, 100)).toMatchObject({ kind: 'problem', what: 'may not be read' });
  });
});

describe('problemOf', () => {
  test.each([
    ['EACCES', 'may not be read'],
    ['EIO', 'cannot be read (EIO)'],
  ])('%s', (code, what) => expect(problemOf(Object.assign(new Error(), { code }))).toMatchObject({ what }));

  test('a fault of ours is none', () => {
    expect(() => problemOf(new TypeError('x is undefined'))).toThrow('x is undefined');
    expect(() => readFile(undefined as never, 1)).toThrow(TypeError);
  });
});
