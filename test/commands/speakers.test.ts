import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runNews, SEED_ID } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-speakers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string, articleBody: string): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ headline: name, articleBody }));
}

place('rain', '“It rains,” said Zoë Ostrová. “It pours,” Ostrová said. Officials said it would stay dry.');
place('snow', '“It snows,” said ZOE OSTROVA.\n\n“It hails,” said Bo Ray, the harbour master.');
place('silence', 'Nobody spoke.');

const WORLD = { bundled: folder };

describe('news speakers', () => {
  test('a line each, the most quoted first; equal names of two articles are one', async () => {
    const { stdout, stderr, code } = await runNews(['speakers'], WORLD);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatchInlineSnapshot(`
      "All Direct Mixed Indirect Articles  Speaker
        3      3     –        –        2  Zoë Ostrová
        1      1     –        –        1  Bo Ray
        1      –     –        1        1  Officials
      "
    `);
  });

  test('--json', async () => {
    const rows = JSON.parse((await runNews(['speakers', '--json'], WORLD)).stdout);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      name: 'Zoë Ostrová',
      named: true,
      aliases: ['Ostrová', 'ZOE OSTROVA'],
      roles: [],
      quotations: 3,
      direct: 3,
      mixed: 0,
      indirect: 0,
      articles: ['rain', 'snow'],
    });
  });

  test.each([
    [['--named'], ['Zoë Ostrová', 'Bo Ray']],
    [['--type', 'indirect'], ['Officials']],
    [['--about', 'hails'], ['Bo Ray']],
    [
      ['--min-confidence', '80%'],
      ['Zoë Ostrová', 'Bo Ray'],
    ],
    [['-n', '1'], ['Zoë Ostrová']],
  ])('%j', async (options, names) => {
    const { stdout } = await runNews(['speakers', '--json', ...options], WORLD);
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('of one article, of a file, of standard input', async () => {
    expect((await runNews(['speakers', SEED_ID, '--named'])).stdout).toContain(
      'Zafar Saidov · President Imomali Rakhmonov’',
    );
    expect((await runNews(['speakers', join(folder, 'snow.json')])).stdout).toContain('Bo Ray');
    const stdin = 'Hail\n\n“It hails,” said Cy Dow.\n';
    expect((await runNews(['speakers', '-'], { stdin })).stdout).toContain('Cy Dow');
  });

  test.each([
    ['nobody speaks', ['silence'], 'There are no quotations here.'],
    ['nobody fits', ['--type', 'mixed'], 'No quotation fits. Leave out an option to see more.'],
    [
      'nobody is named',
      ['rain', '--type', 'indirect', '--named'],
      'No quotation fits. Leave out an option to see more.',
    ],
  ])('%s: a message, and no error', async (_, args, message) => {
    expect(await runNews(['speakers', ...args], WORLD)).toMatchObject({
      stdout: '',
      stderr: `${message}\n`,
      code: 0,
    });
    expect((await runNews(['speakers', '--json', ...args], WORLD)).stdout).toBe('[]\n');
  });

  test('two files with one headline are two articles, a file and its copy are one', async () => {
    const files = ['It rains', 'It pours', 'It rains'].map((words, number) => {
      const file = join(folder, `weather-${number}.txt`);
      writeFileSync(file, `The weather\n\n“${words},” said Ann Lee.\n`);
      return file;
    });
    const [speaker] = JSON.parse((await runNews(['speakers', ...files, '--json'])).stdout);
    for (const file of files) rmSync(file);
    expect(speaker).toMatchObject({ quotations: 2, articles: ['the-weather', 'the-weather-2'] });
  });

  test('an article that is not there', async () => {
    expect(await runNews(['speakers', 'nowhere'])).toMatchObject({ stdout: '', code: 1 });
  });

  test('what is longer than the screen goes to the pager, but not JSON', async () => {
    const screen = { isScreen: true, hasPager: true, rows: 5 };
    expect((await runNews(['speakers'], screen)).paged[0]).toContain('Zafar Saidov');
    expect((await runNews(['speakers', '--json'], screen)).paged).toEqual([]);
    expect((await runNews(['speakers', '--no-pager'], screen)).paged).toEqual([]);
  });

  test('colour changes no word', async () => {
    const colored = await runNews(['speakers', '--color', 'always']);
    expect(colored.stdout).toContain('\x1b[1mZafar Saidov');
    expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe((await runNews(['speakers'])).stdout);
  });
});
