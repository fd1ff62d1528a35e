import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDLED } from '../run-news.ts';
import { aReader, RAIN, SNOW } from './a-reader.ts';

describe('news where', () => {
  test('tells where the library is and how much it holds', async () => {
    const { news, json, library } = await aReader(RAIN, SNOW);
    const { stdout, stderr, code } = await news(['where'], { columns: 200 });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(
      `Your library\n  ${library}/library.db\n  the usual place · 2 articles · 1 quotation · `,
    );
    expect(stdout).toContain(
      `Articles that come with news\n  ${BUNDLED}\n  2 articles · shown as long as your library is empty\n`,
    );
    expect(await json(['where'])).toEqual({
      library: {
        file: `${library}/library.db`,
        saidBy: 'default',
        exists: true,
        bytes: expect.any(Number),
        articles: 2,
        quotations: 1,
      },
      bundled: { folder: BUNDLED, articles: 2 },
    });
  });

  test('tells where it would be, and makes none', async () => {
    const { news, json, library } = await aReader();
    expect((await news(['where'], { columns: 200 })).stdout).toContain('not there yet: “news add” makes it');
    expect(await json(['where'])).toMatchObject({
      library: { exists: false, file: `${library}/library.db` },
    });
  });

  test('tells of another one that is named', async () => {
    const { news, library } = await aReader(RAIN);
    const { stdout } = await news(['where', '--library', `${library}/other`], { columns: 200 });
    expect(stdout).toContain(`  ${library}/other/library.db\n  said by --library · not there yet`);
  });

  test('works also when the library is damaged', async () => {
    const { news, json, library } = await aReader();
    mkdirSync(library);
    writeFileSync(join(library, 'library.db'), 'Dear diary. '.repeat(1000));
    const { stdout, code } = await news(['where'], { columns: 60 });
    expect(code).toBe(0);
    expect(stdout).toContain('the usual place · cannot be opened · 12 KB');
    expect(stdout.replace(/\n +/g, ' ')).toMatch(
      /is no library, or is damaged\. Look closer with: news check/,
    );
    expect(await json(['where'])).toMatchObject({
      library: { exists: true, bytes: 12_000, problem: expect.stringContaining('damaged') },
    });
  });
});
