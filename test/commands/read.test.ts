import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUNDLED, ROOT, runNews, SEED_ID } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const STORY = 'Rain Stops Play\n\nBy Ann Lee\n\nLONDON -- It rained.\n\n“It rains,” said Bo Ray.\n';

describe('news read', () => {
  test.each([80, 40])('the seed at %i columns', async (columns) => {
    const { stdout, stderr, code } = await runNews(['read', '89'], { columns });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(`read/seed-${columns}.txt`);
  });

  test.each([80, 40])('the guide at %i columns, with every element of Markdown', async (columns) => {
    const { stdout } = await runNews(['read', 'guide'], { columns });
    await expect(stdout).toMatchFileSnapshot(`read/guide-${columns}.txt`);
  });

  test('lines are at most 72 columns long, or as --width says', async () => {
    const longest = async (...args: string[]) => {
      const { stdout } = await runNews(['read', SEED_ID, ...args], { columns: 200 });
      return Math.max(...stdout.split('\n').map((line) => line.length));
    };
    expect(await longest()).toBeLessThanOrEqual(72);
    expect(await longest()).toBeGreaterThan(66);
    expect(await longest('--width', '100')).toBeGreaterThan(90);
    expect(await longest('--width', '30')).toBeLessThanOrEqual(30);
  });

  test('the page of the raw story is the page of the bundled article', async () => {
    const raw = await runNews(['read', join(ROOT, 'test/sources/plain-text/wire-story/input.txt')]);
    expect(raw.code).toBe(0);
    expect(raw.stdout).toBe((await runNews(['read', SEED_ID])).stdout);
  });

  test('a file, standard input, and a file without an ending are read alike', async () => {
    const { stdout } = await runNews(['read', place('story.txt', STORY)]);
    expect(stdout).toContain('Rain Stops Play');
    expect((await runNews(['read', '-'], { stdin: STORY })).stdout).toBe(stdout);
    expect((await runNews(['read', place('story', STORY)])).stdout).toBe(stdout);
  });

  test('a Markdown file', async () => {
    const { stdout } = await runNews(['read', place('story.md', '# Rain\n\nIt *rained*.\n')]);
    expect(stdout).toMatch(/^Rain\n/);
    expect(stdout).toContain('It rained.');
  });

  test('what somebody said has a colour, the same all through, unless it is not wanted', async () => {
    const { stdout } = await runNews(['read', SEED_ID], { color: 2 });
    const colorsOf = (words: string) =>
      stdout.match(new RegExp(`\\x1b\\[38;5;(\\d+)m[^\\x1b]*${words}`))?.[1];
    expect(colorsOf('As a result of')).toBeDefined();
    expect(colorsOf('As a result of')).toBe(colorsOf('fighting was'));
    expect(colorsOf('We have enough power')).toBeDefined();
    expect(colorsOf('We have enough power')).not.toBe(colorsOf('As a result of'));
    expect((await runNews(['read', SEED_ID, '--no-quotes'], { color: 2 })).stdout).not.toMatch(/38;5;/);
  });

  test('the foot lists who is quoted, and how often', async () => {
    const { stdout } = await runNews(['read', SEED_ID]);
    expect(stdout).toMatch(/Zafar Saidov 4/);
    expect(stdout).toMatch(/Jan\s+Kubis 1/);
  });

  test('colour changes no word', async () => {
    for (const name of ['guide', SEED_ID]) {
      const plain = await runNews(['read', name]);
      const colored = await runNews(['read', name, '--color', 'always']);
      expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.stdout);
    }
  });

  test('--json is the article, its id and its text', async () => {
    const { stdout } = await runNews(['read', '89', '--json']);
    const article = JSON.parse(stdout);
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      id: SEED_ID,
      identifier: SEED_ID,
      dateline: 'DUSHANBE, Tajikistan',
      dateModified: '2016-07-27',
    });
    expect(article).not.toHaveProperty('datePublished');
    expect(article.text).toBe(article.articleBody);
  });

  test.each([
    ['nobody is called', ['earthquake'], 'There is no article “earthquake”.', 'news list'],
    ['a slip', ['giude'], 'There is no article “giude”.', 'Did you mean guide?'],
    ['a missing file', ['./none.txt'], './none.txt does not exist.', 'Check the name'],
    ['a folder', [`${BUNDLED}/`], 'is a folder', 'Name a file in it.'],
  ])('%s: what is wrong and what to do', async (_, args, message, hint) => {
    const { stdout, stderr, code } = await runNews(['read', ...args]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  test('a beginning that fits several articles names them', async () => {
    const shelf = mkdtempSync(join(folder, 'shelf-'));
    for (const id of ['rain-one', 'rain-two']) {
      writeFileSync(
        join(shelf, `${id}.json`),
        JSON.stringify({ '@type': 'NewsArticle', identifier: id, headline: id, articleBody: 'x' }),
      );
    }
    const { stderr, code } = await runNews(['read', 'rain'], { bundled: shelf });
    expect(code).toBe(1);
    expect(stderr).toContain('rain-one, rain-two');
  });

  const bad: readonly (readonly [string, () => string])[] = [
    ['empty', () => place('empty.txt', '')],
    ['blank', () => place('blank.md', ' \n\t\n')],
    [
      'binary',
      () => place('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
    ],
    ['broken JSON', () => place('broken.json', '{"headline": "x",\n "articleBody" 5}')],
    ['JSON that is no article', () => place('other.json', '{"a": 1}')],
    ['too large', () => place('large.txt', '')],
  ];
  test.each(bad)('%s: one sentence, no stack', async (name, make) => {
    const path = make();
    if (name === 'too large') truncateSync(path, 100 * 2 ** 20);
    const { stdout, stderr, code } = await runNews(['read', path]);
    if (name === 'too large') truncateSync(path, 0);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/^news: .*\.\n/);
    expect(stderr).not.toContain('    at ');
  });

  test('a folder that looks like an article', async () => {
    mkdirSync(join(folder, 'folder.json'));
    expect(await runNews(['read', join(folder, 'folder.json')])).toMatchObject({ code: 1 });
  });
});
