import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aReader, RAIN, SNOW } from './a-reader.ts';

describe('news backup', () => {
  test('copies the library, and what it copied is one', async () => {
    const { news, library } = await aReader(RAIN, SNOW);
    const other = join(library, '..', 'other');
    mkdirSync(other);
    const file = join(other, 'library.db');
    const run = await news(['backup', file]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^Copied 2 articles to .*\/other\/library\.db \(\d+ KB\)\.\n$/);
    expect((await news(['list'], { library: other })).stdout).toBe((await news(['list'])).stdout);
    expect(await news(['check'], { library: other })).toMatchObject({ code: 0 });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  test('into a folder gives it the name of the day', async () => {
    const { news, json, library } = await aReader(RAIN);
    const folder = join(library, '..', 'copies');
    mkdirSync(folder);
    expect(await json(['backup', folder])).toEqual({
      file: join(folder, 'library-2026-11-22.db'),
      articles: 1,
      bytes: expect.any(Number),
    });
    expect(await news(['backup', folder])).toMatchObject({
      code: 1,
      stderr: `news: ${folder}/library-2026-11-22.db is there already.\nName another file, or replace it with --force.\n`,
    });
    expect(await news(['backup', folder, '--force'])).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(['library-2026-11-22.db']);
  });

  test('of no library says so, and makes nothing', async () => {
    const { news, library } = await aReader();
    const file = join(library, '..', 'copy.db');
    expect(await news(['backup', file])).toMatchObject({
      code: 1,
      stderr: `news: There is no library in ${library} yet.\nNothing was copied. Begin one with: news add <url or file>\n`,
    });
    expect([existsSync(library), existsSync(file)]).toEqual([false, false]);
  });
});
