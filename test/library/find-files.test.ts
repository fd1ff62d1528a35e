import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/library/find-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of [
  'a.html',
  'b.txt',
  'c.pdf',
  '.hidden.md',
  'deep/er/d.EML',
  'deep/.git/e.md',
  'page.html',
  'page_files/frame.html',
  'lonely_files/story.html',
  'empty/picture.png',
]) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), 'x');
}
symlinkSync(folder, join(folder, 'deep', 'loop'));

async function filesAt(name: string): Promise<unknown> {
  const found = await findFiles(join(folder, name));
  return 'what' in found ? found.what : found.map((file) => file.slice(folder.length + 1));
}

describe('findFiles', () => {
  test('a folder gives the articles in it and below, in the order of their names', async () => {
    expect(await filesAt('')).toEqual([
      'a.html',
      'b.txt',
      'deep/er/d.EML',
      'lonely_files/story.html',
      'page.html',
    ]);
  });

  test('a file is itself, whatever its ending', async () => {
    expect(await filesAt('c.pdf')).toEqual(['c.pdf']);
  });

  test('a pattern, where no file has that name', async () => {
    expect(await filesAt('*.{html,txt}')).toEqual(['a.html', 'b.txt', 'page.html']);
    writeFileSync(join(folder, 'odd[1].txt'), 'x');
    expect(await filesAt('odd[1].txt')).toEqual(['odd[1].txt']);
    rmSync(join(folder, 'odd[1].txt'));
  });

  test.each([
    ['nothing.txt', 'does not exist'],
    ['*.xyz', 'holds no articles'],
    ['empty', 'holds no articles'],
  ])('%s: %s', async (name, what) => expect(await filesAt(name)).toBe(what));
});
