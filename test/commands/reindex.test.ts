import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runNews } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-reindex-'));
const library = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true }));

describe('news reindex', () => {
  test('without a library there is nothing to do', async () => {
    expect(await runNews(['reindex'], { library })).toMatchObject({
      stderr: 'There is no library yet.\n',
      code: 0,
    });
  });

  test('--all reads every article anew, and finds in it what was found before', async () => {
    const file = join(folder, 'a.json');
    const body = '*“It rains,”* said Ann Lee.\n\n<p>“It pours,” said Bo Ray.</p>';
    writeFileSync(
      file,
      JSON.stringify([
        { headline: 'Rain', articleBody: body },
        { headline: 'Sun', articleBody: 'Sun.' },
      ]),
    );
    await runNews(['add', file], { library });
    const before = await runNews(['quotes', '--json'], { library });
    expect(await runNews(['reindex'], { library })).toMatchObject({
      stderr: 'Nothing to do: all articles were read by this version of news.\n',
    });
    expect(await runNews(['reindex', '--all'], { library })).toMatchObject({
      stderr: 'Read 2 articles anew.\n',
      code: 0,
    });
    expect(JSON.parse(before.stdout).length).toBeGreaterThan(0);
    expect((await runNews(['quotes', '--json'], { library })).stdout).toBe(before.stdout);
    expect((await runNews(['check'], { library })).code).toBe(0);
  });
});
