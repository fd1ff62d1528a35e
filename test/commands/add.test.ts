import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BUNDLED, runNews, SEED_ID, type World } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-add-'));
const library = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(library, { recursive: true, force: true }));

const STORY = 'Rain stops play\n\nBy Ann Lee\n\nIt rained all day. “We went home,” said Cy Dow.\n';

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function news(args: readonly string[], world: World = {}) {
  return runNews(args, { library, ...world });
}

async function listed(): Promise<{ id: string; tags?: string[] }[]> {
  return JSON.parse((await news(['list', '--json'])).stdout);
}

describe('news add', () => {
  test('keeps an article, says so, and where', async () => {
    const run = await news(['add', write('story.txt', STORY)]);
    expect(run).toMatchObject({ stdout: 'Added  Rain stops play\n  rain-stops-play\n', code: 0 });
    expect(run.stderr).toBe(`Your library is ${join(library, 'library.db')}\n1 added.\n`);
    expect((await listed()).map(({ id }) => id)).toEqual(['rain-stops-play']);
    expect((await news(['quotes', '--speaker', 'dow'])).stdout).toContain('“We went home,”');
    expect((await news(['read', 'rain'])).stdout).toContain('It rained all day.');
  });

  test('the seed story is the bundled one, with its quotations', async () => {
    const bundled = await runNews(['quotes', SEED_ID, '--speaker', 'Saidov', '--json']);
    await news(['add', join(BUNDLED, `${SEED_ID}.json`)]);
    const own = await news(['quotes', '--speaker', 'Saidov', '--json']);
    expect(JSON.parse(own.stdout)).toHaveLength(4);
    expect(own.stdout).toBe(bundled.stdout);
    const read = async (world: World) => (await runNews(['read', SEED_ID, '--json'], world)).stdout;
    expect(await read({ library })).toBe(await read({}));
  });

  test('the same words are there already; new tags are taken', async () => {
    const file = write('story.txt', STORY);
    await news(['add', file, '--tag', 'sport']);
    expect((await news(['add', file, '--tag', 'Bad Weather'])).stdout).toMatch(
      /^Already there {2}Rain stops play/,
    );
    expect(await listed()).toMatchObject([{ tags: ['bad-weather', 'sport'] }]);
  });

  test('a page of the same address takes the place of the older one, and keeps id, tags and place', async () => {
    const page = (headline: string, body: string) =>
      JSON.stringify({ headline, url: 'https://example.org/rain', articleBody: body });
    await news(['add', write('one.json', page('Rain', 'It rains.')), '--tag', 'sport']);
    const again = await news([
      'add',
      write('two.json', page('Rain goes on', 'It still rains, said Ann Lee.')),
    ]);
    expect(again.stdout).toBe('Updated  Rain goes on\n  rain\n');
    expect(again.stderr).toBe('1 updated.\n');
    expect(await listed()).toMatchObject([{ id: 'rain', headline: 'Rain goes on', tags: ['sport'] }]);
    expect((await news(['search', 'still'])).stdout).toContain('Rain goes on');
    expect((await news(['search', '"It rains"'])).stdout).toBe('');
  });

  test('two stories of one headline have an id each', async () => {
    await news(['add', write('one.txt', STORY), write('two.txt', STORY.replace('all day', 'all night'))]);
    expect((await listed()).map(({ id }) => id).sort()).toEqual(['rain-stops-play', 'rain-stops-play-2']);
  });

  test('JSON Lines; a bad line is named and costs itself only: 1', async () => {
    const lines = [
      '{"headline":"One","articleBody":"First."}',
      'not JSON',
      '{"headline":"Two","articleBody":"Second."}',
    ];
    const { stdout, stderr, code } = await news(['add', write('many.jsonl', `${lines.join('\n')}\n`)]);
    expect(stdout).toBe('Added  One\n  one\nAdded  Two\n  two\n');
    expect(stderr).toMatch(/many\.jsonl, line 2/);
    expect(stderr).toMatch(/2 added, 1 could not be read\.\n$/);
    expect(code).toBe(1);
  });

  test('standard input, with an id', async () => {
    expect((await news(['add', '-', '--id', 'notes'], { stdin: STORY })).stdout).toContain('\n  notes\n');
    const taken = await news(['add', '-', '--id', 'notes'], { stdin: STORY.replace('rained', 'poured') });
    expect(taken.stderr).toContain('There is another article with the id notes');
    expect(taken.code).toBe(1);
  });

  test('a page of the web, by its address', async () => {
    const fetch: World['fetch'] = async (address) => ({
      kind: 'file',
      name: address,
      address,
      mediaType: 'text/plain',
      bytes: Buffer.from(STORY),
    });
    expect((await news(['add', 'https://example.org/rain'], { fetch })).stdout).toContain('Rain stops play');
  });

  test.each([
    ['what is not there', ['nothing.txt'], 'nothing.txt does not exist', 1],
    ['an address that does not answer', ['https://example.org/x'], 'cannot be reached', 1],
    ['an id that is none', ['x.txt', '--id', 'Not an id'], 'such as not-an-id', 2],
    ['a tag that is none', ['x.txt', '--tag', '…'], 'A tag is a word', 2],
  ])('%s', async (_, args, message, code) => {
    const run = await news(['add', ...args]);
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(code);
    expect(run.stderr).not.toContain('    at ');
  });

  test('--dry-run says what would be, and makes nothing', async () => {
    const file = write('story.txt', STORY);
    const { stdout, stderr } = await news(['add', file, file, '--dry-run']);
    expect(stdout).toBe(
      'Added  Rain stops play\n  rain-stops-play\nAlready there  Rain stops play\n  rain-stops-play\n',
    );
    expect(stderr).toBe('Only tried: 1 added, 1 already there.\n');
    expect(existsSync(library)).toBe(false);
  });

  test('--json', async () => {
    const { stdout } = await news(['add', write('story.txt', STORY), '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { outcome: 'added', id: 'rain-stops-play', headline: 'Rain stops play' },
    ]);
  });

  test('reading makes no library, and no other command does', async () => {
    for (const args of [['list'], ['search', 'rain'], ['quotes'], ['speakers'], ['read', 'guide']])
      await news(args);
    expect(existsSync(library)).toBe(false);
  });

  test('with articles of one’s own, those that come with the program make room, and can be read', async () => {
    await news(['add', write('story.txt', STORY)]);
    expect((await news(['list'])).stdout).not.toContain('guide');
    expect((await news(['read', 'guide'])).code).toBe(0);
    expect((await news(['quotes', 'guide'])).code).toBe(0);
  });

  test('the file is for its owner alone', async () => {
    await news(['add', write('story.txt', STORY)]);
    expect(readFileSync(join(library, 'library.db')).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

describe('the options that choose articles', () => {
  const ARTICLES = [
    {
      headline: 'Old',
      datePublished: '2020-01-01',
      publisher: 'The Coast Post',
      articleBody: '“Aye,” said Al Fox.',
    },
    {
      headline: 'New',
      datePublished: '2026-11-21',
      publisher: 'Town Talk',
      articleBody: 'Words. '.repeat(300),
    },
    { headline: 'Undated', articleBody: '“No,” said Bo Ray. “Never,” said Bo Ray. “Ever,” said Bo Ray.' },
  ];

  test.each([
    [['list'], ['New', 'Old', 'Undated']],
    [['list', '--since', '2d'], ['New']],
    [['list', '--until', '2020'], ['Old']],
    [['list', '--source', 'coast'], ['Old']],
    [
      ['list', '--sort', 'length'],
      ['New', 'Undated', 'Old'],
    ],
    [
      ['list', '--sort', 'quotes'],
      ['Undated', 'Old', 'New'],
    ],
    [['list', '--sort', 'added', '-n', '2'], 2],
    [['list', '--starred'], []],
    [
      ['list', '--unread', '--search', 'quote:never OR quote:aye'],
      ['Old', 'Undated'],
    ],
  ])('%j', async (args, expected) => {
    await news(['add', write('three.json', JSON.stringify(ARTICLES))]);
    const rows: { headline: string }[] = JSON.parse((await news([...args, '--json'])).stdout);
    if (typeof expected === 'number') expect(rows).toHaveLength(expected);
    else expect(rows.map(({ headline }) => headline)).toEqual(expected);
  });

  test.each([
    [['quotes', '--until', '2020'], ['Al Fox']],
    [['quotes', '--search', 'never'], ['Bo Ray']],
    [['quotes', '--about', 'never'], ['Bo Ray']],
    [
      ['quotes', '--speaker', 'fox', '--speaker', 'ray'],
      ['Al Fox', 'Bo Ray'],
    ],
    [['speakers'], ['Bo Ray', 'Al Fox']],
    [['speakers', '--source', 'coast'], ['Al Fox']],
  ])('%j', async (args, names) => {
    await news(['add', write('three.json', JSON.stringify(ARTICLES))]);
    const rows = JSON.parse((await news([...args, '--json'])).stdout);
    const found = rows.map(
      (row: { name?: string; speaker?: { name: string } }) => row.name ?? row.speaker?.name,
    );
    expect([...new Set(found)]).toEqual(names);
  });

  test.each([
    [['quotes', '--speaker', 'foxx'], 'Did you mean Al Fox?'],
    [['quotes', '--speaker', 'fox', '--about', 'never'], 'No quotation fits.'],
    [['list', '--since', 'soon'], '--since soon is no date.'],
    [['list', '--tag', 'nothing'], 'No article has the tag nothing. See all tags with: news tag\n'],
    [['list', '--tag', 'nothing', '--unread'], 'No article has the tag nothing.'],
    [['quotes', 'old', '--tag', 'x'], 'Articles are named, and chosen by options too.'],
  ])('%j: %s', async (args, message) => {
    await news(['add', write('three.json', JSON.stringify(ARTICLES))]);
    expect((await news(args)).stderr).toContain(message);
  });
});
