import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNews, SEED_ID } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-search-'));
const library = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLES = [
  {
    headline: 'Storm floods the old harbour',
    publisher: 'The Coast Post',
    datePublished: '2026-11-20',
    author: 'Ann Lee',
    articleBody:
      'Water stood in the streets.\n\n“The wall will hold,” said Mayor Cy Dow. Divers looked at the wall.',
  },
  {
    headline: 'Café opens in the harbour',
    publisher: 'Town Talk',
    datePublished: '2025-03-01',
    articleBody: 'The wall was painted.\n\n“I bake all night,” said Zoë Day.',
  },
];

beforeAll(async () => {
  const file = join(folder, 'articles.json');
  writeFileSync(file, JSON.stringify(ARTICLES));
  const { code, stderr } = await runNews(['add', file, '--tag', 'sea'], { library });
  expect({ code, stderr }).toMatchObject({ code: 0 });
});

async function found(...words: readonly string[]): Promise<string[]> {
  const { stdout, code } = await runNews(['search', '--json', ...words], { library });
  expect(code).toBe(0);
  return JSON.parse(stdout).map(({ headline }: { headline: string }) => headline.split(' ')[0]);
}

// The same questions are asked of a library and, below, of the articles that come with the program.
describe('news search, in a library', () => {
  test.each([
    [['harbour'], ['Storm', 'Café']],
    [['wall', 'divers'], ['Storm']],
    [['cafe'], ['Café']],
    [['quote:wall'], ['Storm']],
    [['quote:wall speaker:dow'], ['Storm']],
    [['quote:wall speaker:day'], []],
    [['source:coast OR author:nobody'], ['Storm']],
    [['harbour', '--since', '2026'], ['Storm']],
    [['harbour since:2026'], ['Storm']],
    [
      ['harbour', '--sort', 'date'],
      ['Storm', 'Café'],
    ],
    [['harbour', '--tag', 'sea', '--source', 'town'], ['Café']],
    [['harbour', '--tag', 'land'], []],
  ])('%j', async (words, headlines) => {
    expect((await found(...words)).sort()).toEqual([...headlines].sort());
  });

  test('shows the passage, and whose words it shows', async () => {
    const { stdout } = await runNews(['search', 'quote:wall'], { library });
    expect(stdout).toContain(
      'Storm floods the old harbour\n  storm-floods-the-old-harbour\n  The Coast Post',
    );
    expect(stdout).toContain('│ “The wall will hold,” said Mayor Cy Dow.');
    expect(stdout).toContain('— Cy Dow');
  });

  test('colour changes no word', async () => {
    const plain = await runNews(['search', 'wall'], { library });
    const colored = await runNews(['search', 'wall', '--color', 'always'], { library });
    expect(colored.stdout).not.toBe(plain.stdout);
    expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.stdout);
  });

  test('says when there is more', async () => {
    const { stdout, stderr } = await runNews(['search', 'harbour', '-n', '1'], { library });
    expect(stdout.match(/ago|2025/g)).toHaveLength(1);
    expect(stderr).toBe('There are more: -n 4 shows up to 4, -n all shows all.\n');
  });

  test('nothing found is no error', async () => {
    expect(await runNews(['search', 'zebra'], { library })).toMatchObject({ stdout: '', code: 0 });
  });

  test('a mistake is shown where it is: 2', async () => {
    const { stderr, code } = await runNews(['search', '(wall OR'], { library });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\(wall OR\n\s+\^/);
    expect(stderr).toContain('news: The query cannot be understood');
  });
});

describe('news search, without a library', () => {
  test.each([
    'quote:"armed measures" speaker:kubis',
    'headline:tajik* AND rebels',
    'since:2016 until:2016-12 government',
  ])('%s', async (query) => {
    const { stdout } = await runNews(['search', query]);
    expect(stdout).toContain(SEED_ID);
    expect(stdout).not.toContain('\n  guide\n');
  });
});
