import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article/quote.ts';
import { runNews, SEED_ID } from '../run-news.ts';

type Row = Quote & { article: string };

async function rowsFor(...args: string[]): Promise<Row[]> {
  const { stdout, stderr, code } = await runNews(['quotes', SEED_ID, '--json', ...args]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

const folder = mkdtempSync(join(tmpdir(), 'news-quotes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('news quotes', () => {
  test.each([
    'Saidov',
    'saidov',
    'ZAFAR SAIDOV',
    "the president's spokesman",
    'the president’s spokesman',
    "Rakhmonov's spokesman",
  ])('--speaker %s finds Zafar Saidov, and nobody else', async (name) => {
    const rows = await rowsFor('--speaker', name);
    expect(rows.map(({ type }) => type).sort()).toEqual(['direct', 'indirect', 'indirect', 'indirect']);
    expect(new Set(rows.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Zafar Saidov']));
  });

  test('several speakers', async () => {
    const names = (await rowsFor('-s', 'Kubis', '-s', 'Azimov')).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(['Abdurakhmon Azimov', 'Jan Kubis']);
  });

  test('--type', async () => {
    const rows = await rowsFor('--type', 'mixed');
    expect(rows).toMatchObject([{ type: 'mixed', speaker: { name: 'Abdurakhmon Azimov' } }]);
  });

  test('--about', async () => {
    const rows = await rowsFor('--about', 'PEACE armed');
    expect(rows).toMatchObject([{ speaker: { name: 'Jan Kubis' } }]);
    expect(await runNews(['quotes', '--about', 'unicorns'])).toMatchObject({
      stdout: '',
      stderr: 'No quotation fits. Leave out an option to see more.\n',
      code: 0,
    });
  });

  test('offsets point into the text that read --json gives', async () => {
    const { text } = JSON.parse((await runNews(['read', SEED_ID, '--json'])).stdout);
    for (const { spans, text: words, speaker, cue, paragraph } of await rowsFor()) {
      expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(words);
      if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
      if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
      expect(text.slice(0, spans[0]?.start).split('\n\n')).toHaveLength(paragraph);
    }
  });

  test('a name nobody has: the nearest ones, and no error', async () => {
    const { stdout, stderr, code } = await runNews(['quotes', '--speaker', 'Siadov']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toMatch(/^Nobody quoted here is called “Siadov”. Did you mean Zafar Saidov.*\?\n$/);
  });

  test('a name nobody has beside one that is known', async () => {
    const { stdout, stderr } = await runNews(['quotes', '-s', 'Siadov', '-s', 'Kubis']);
    expect(stdout).toContain('Jan Kubis');
    expect(stderr).toContain('Siadov');
    expect(stderr).not.toContain('No quotation fits');
  });

  test('a page: name, role, words, type, cue, article, paragraph', async () => {
    const { stdout } = await runNews(['quotes', '--speaker', 'Kubis']);
    expect(stdout).toMatchInlineSnapshot(`
      "Jan Kubis · 1 quotation
      United Nations representative in Dushanbe

        “Such armed measures are in conflict with the peace process in the republic
        and interfere with it.”
        direct · “said” · 89-dead-as-tajik-forces-drive-rebels-from-town ¶ 15
      "
    `);
  });

  test('a split quotation has an ellipsis where the speaker is named, and none between paragraphs', async () => {
    const stdin = 'A\n\n“It rains,” said Ann Lee, “and it pours.\n\n“It will go on,” she said.\n';
    const { stdout } = await runNews(['quotes', '-'], { stdin });
    expect(stdout).toContain('“It rains,” … “and it pours.');
  });

  test('--context shows the sentence around', async () => {
    const { stdout } = await runNews(['quotes', '--speaker', 'Kubis', '--context']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The government condemned the attacks, as did United Nations',
    );
  });

  test('who is quoted most comes first', async () => {
    const { stdout } = await runNews(['quotes', SEED_ID]);
    const counts = [...stdout.matchAll(/ · (\d+) quotations?$/gm)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('of files and standard input, each article once', async () => {
    const file = join(folder, 'story.txt');
    writeFileSync(file, 'A short story\n\n“It rains,” said Ann Lee.\n');
    const { stdout } = await runNews(['quotes', file, '-', file, '--json'], {
      stdin: 'More\n\n“It snows,” said Bo Ray.\n',
    });
    expect(JSON.parse(stdout).map(({ speaker }: Row) => speaker?.name)).toEqual(['Ann Lee', 'Bo Ray']);
  });

  test('of an article that is not there', async () => {
    expect(await runNews(['quotes', 'nowhere'])).toMatchObject({ stdout: '', code: 1 });
  });
});
