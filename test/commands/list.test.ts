import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runNews } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string, members: object): void {
  writeFileSync(
    join(folder, name),
    JSON.stringify({ '@type': 'NewsArticle', articleBody: 'Words.', ...members }),
  );
}

place('old.json', { headline: 'Old', datePublished: '2001-05-06' });
place('new.json', {
  headline: 'New',
  datePublished: '2026-11-22T09:00:00Z',
  publisher: 'The Post',
  author: 'Ann Lee',
});
place('undated.json', { headline: 'Undated' });
place('changed.json', { headline: 'Changed', dateModified: '2010-01-01' });
place('long.json', {
  headline: `A headline ${'that goes on and on '.repeat(10)}to its end`,
  datePublished: '1999-01-01',
});

describe('news list', () => {
  test('newest first, undated last, nothing invented', async () => {
    const { stdout, stderr, code } = await runNews(['list'], { bundled: folder });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const order = ['New', 'Changed', 'Old', 'A headline', 'Undated'].map((headline) =>
      stdout.indexOf(`${headline}`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(stdout).toContain('The Post · 3 hours ago, 22 Nov 2026 · 1 min · no quotations');
    expect(stdout).toContain('source unknown · updated 1 Jan 2010');
    expect(stdout).toContain('source unknown · date unknown');
  });

  test.each([40, 80])('headlines are whole at %i columns, with a hanging indent', async (columns) => {
    const { stdout } = await runNews(['list'], { bundled: folder, columns });
    expect(stdout.replace(/\n {2}/g, ' ')).toContain(
      `A headline ${'that goes on and on '.repeat(10)}to its end`,
    );
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('--limit', async () => {
    expect(
      JSON.parse((await runNews(['list', '-n', '2', '--json'], { bundled: folder })).stdout),
    ).toHaveLength(2);
  });

  test('--json has what is known, and only that', async () => {
    const rows = JSON.parse((await runNews(['list', '--json'], { bundled: folder })).stdout);
    expect(rows[0]).toEqual({
      id: 'new',
      headline: 'New',
      source: 'The Post',
      author: ['Ann Lee'],
      datePublished: '2026-11-22T09:00:00Z',
      wordCount: 1,
      quoteCount: 0,
      read: false,
      starred: false,
    });
    expect(rows.at(-1)).toEqual({
      id: 'undated',
      headline: 'Undated',
      wordCount: 1,
      quoteCount: 0,
      read: false,
      starred: false,
    });
  });

  test('a bad file costs that file and says where the fault is', async () => {
    const bad = mkdtempSync(join(tmpdir(), 'news-bad-'));
    writeFileSync(join(bad, 'good.json'), '{"@type":"NewsArticle","headline":"Good","articleBody":"Words."}');
    writeFileSync(join(bad, 'broken.json'), '{\n  "headline": "x",\n  "articleBody" "y"\n}');
    writeFileSync(join(bad, 'wrong.json'), '{"@type":"NewsArticle","headline":7,"articleBody":"Words."}');
    writeFileSync(
      join(bad, 'again.json'),
      '{"@type":"NewsArticle","headline":"Good","articleBody":"Words."}',
    );
    writeFileSync(join(bad, 'readme.txt'), 'not looked at');
    const { stdout, stderr, code } = await runNews(['list'], { bundled: bad });
    rmSync(bad, { recursive: true });
    expect(code).toBe(0);
    expect(stdout).toContain('Good');
    expect(stderr).toMatch(/broken\.json is not JSON: line 3/);
    expect(stderr).toMatch(/wrong\.json: headline: expected/);
    expect(stderr).toMatch(/another article with the id good/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  test('two articles with one headline have an id each', async () => {
    const twins = mkdtempSync(join(tmpdir(), 'news-twins-'));
    writeFileSync(join(twins, 'a.json'), '{"headline":"Rain","articleBody":"It rains."}');
    writeFileSync(join(twins, 'b.json'), '{"headline":"Rain","articleBody":"It pours."}');
    const { stdout, stderr } = await runNews(['list', '--json'], { bundled: twins });
    const read = await runNews(['read', 'rain-2'], { bundled: twins });
    rmSync(twins, { recursive: true });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['rain', 'rain-2']);
    expect(read.stdout).toContain('It pours.');
  });

  test('no articles are no error', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'news-empty-'));
    expect(await runNews(['list'], { bundled: empty })).toMatchObject({ stdout: '', code: 0 });
    expect((await runNews(['list', '--json'], { bundled: empty })).stdout).toBe('[]\n');
    rmSync(empty, { recursive: true });
  });

  test('colour changes no word', async () => {
    const plain = await runNews(['list']);
    const colored = await runNews(['list', '--color', 'always']);
    expect(colored.stdout).toMatch(/\x1b\[1m/);
    expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.stdout);
  });

  test('what is longer than the screen goes to the pager, but not JSON and not into a pipe', async () => {
    const screen = { bundled: folder, isScreen: true, hasPager: true, rows: 10 };
    const { stdout, paged } = await runNews(['list'], screen);
    expect(stdout).toBe('');
    expect(paged[0]).toContain('Undated');
    expect((await runNews(['list', '--no-pager'], screen)).paged).toEqual([]);
    expect((await runNews(['list', '--json'], screen)).paged).toEqual([]);
    expect((await runNews(['list'], { ...screen, rows: 200 })).paged).toEqual([]);
    expect((await runNews(['list'], { ...screen, isScreen: false })).paged).toEqual([]);
    expect((await runNews(['list'], { ...screen, hasPager: false })).stdout).toContain('Undated');
  });
});
