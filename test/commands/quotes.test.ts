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

  test('says how to see more, where there is more than is shown', async () => {
    const long = ['rains', 'snows'].map((weather) => {
      const file = join(folder, `${weather}.txt`);
      const talk = Array.from({ length: 5100 }, (_, day) => `“It ${weather} on day ${day},” said Ann Lee.`);
      writeFileSync(file, `It ${weather} in Oslo\n\n${talk.join('\n\n')}\n`);
      return file;
    });
    const { stderr } = await runNews(['quotes', SEED_ID, '-n', '1']);
    expect(stderr).toBe(
      'There are more, of older articles.\nSee up to 10000 with -n all, and all with --format csv.\n',
    );
    const all = await runNews(['quotes', ...long, '-n', 'all']);
    expect(all.stderr).toBe(
      'There are more, of older articles.\nSee all of them with --format csv or --json.\n',
    );
    expect(all.stdout).toContain('Ann Lee · 10000 quotations');
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
    expect(stderr).toBe('Nobody quoted here is called “Siadov”. Did you mean Zafar Saidov?\n');
  });

  test.each([
    ['far from all', 'xx', '“xx”.'],
    ['of 100,000 letters', 'x'.repeat(100_000), `“${'x'.repeat(100)}…”.`],
  ])('a name %s: no guess, but where all are', async (_, name, told) => {
    const { stderr } = await runNews(['quotes', '--speaker', name]);
    expect(stderr).toBe(`Nobody quoted here is called ${told} See who is quoted: news speakers\n`);
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

  describe('--stances', () => {
    const TAX = 'Tax\n\nAnn Lee opposes the new tax.\n\n“It rains,” said Bo Ray.\n';

    test('shows where people stand, and without it nobody sees them', async () => {
      const without = await runNews(['quotes', '-'], { stdin: TAX });
      expect(without.stdout).not.toContain('Ann Lee');
      const { stdout } = await runNews(['quotes', '-', '--stances'], { stdin: TAX });
      expect(stdout).toContain('Ann Lee · 1 stance\n\n  the new tax\n  stance · “opposes” · tax ¶ 1\n');
    });

    const STANDS = 'Tax\n\nAnn Lee opposes the new tax.\n\n“It rains,” said Ann Lee.\n';

    test('is counted apart', async () => {
      const { stdout } = await runNews(['quotes', '-', '--stances'], { stdin: STANDS });
      expect(stdout).toContain('Ann Lee · 1 quotation, 1 stance\n');
    });

    test('is no quotation for other programs either', async () => {
      const as = async (format: string) =>
        (await runNews(['quotes', '-', '--stances', '--format', format], { stdin: STANDS })).stdout;
      const types = (await as('csv')).split('\r\n').map((row) => row.split(',')[5]);
      expect(types).toEqual(['type', 'stance', 'direct', undefined]);
      const graph = JSON.parse(await as('jsonld'))['@graph'];
      const named = graph.filter((node: Record<string, string>) => node['@type'] === 'Quotation');
      expect(named.map(({ text }: Quote) => text)).toEqual(['“It rains,”']);
    });

    test('has no type to choose by', async () => {
      const { stderr, code } = await runNews(['quotes', '-', '--stances', '--type', 'direct'], {
        stdin: TAX,
      });
      expect(code).toBe(2);
      expect(stderr).toContain("'--stances' cannot be used with option '-t, --type <type>'");
    });

    test('finds whoever has only a stance, in JSON too', async () => {
      const args = ['quotes', '-', '--stances', '--speaker', 'lee', '--json'];
      const { stdout } = await runNews(args, { stdin: TAX });
      expect(JSON.parse(stdout)).toMatchObject([{ evidence: 'stance', speaker: { name: 'Ann Lee' } }]);
    });
  });

  const DOUBTFUL = 'Rain\n\n“It rains,” said Ann Lee.\n\nBo Ray hopes it will end.\n';

  test('what is little more than a guess is marked, in plain words', async () => {
    const { stdout } = await runNews(['quotes', '-'], { stdin: DOUBTFUL });
    expect(stdout).toContain('direct · “said” · rain ¶ 1\n');
    expect(stdout).toContain('indirect · uncertain · “hopes” · rain ¶ 2\n');
  });

  test.each(['0.8', '.8', '80', '80%', '80 %', '80.5', '80.5%'])(
    '--min-confidence %s leaves it out',
    async (share) => {
      const { stdout } = await runNews(['quotes', '-', '--min-confidence', share], { stdin: DOUBTFUL });
      expect(stdout).toContain('Ann Lee');
      expect(stdout).not.toContain('Bo Ray');
    },
  );

  test.each(['', 'high', '-1', '1.5', '101', '101%', '100.5', '0,8', '1e-1', 'NaN'])(
    '--min-confidence %j is wrong use, and told what it takes',
    async (share) => {
      const { stdout, stderr, code } = await runNews(['quotes', `--min-confidence=${share}`]);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain('a share from 0 to 1, or a percentage such as 80 or 80%');
    },
  );

  test('--explain tells the words that are evidence, and where they stand', async () => {
    const stdin =
      'Rain\n\nThe harbour master, Ann Lee, spoke.\n\n    code\n    code\n\n“It rains,” she said.\n';
    const { stdout } = await runNews(['quotes', '-', '--explain'], { stdin });
    expect(stdout).toMatch(/ {4}\d+% sure: “said” in ¶ \d reports the words in quotation marks\.\n/);
    expect(stdout).toMatch(/ {4}“she” in ¶ \d stands for “.*Ann Lee” in ¶ 1\.\n/);
  });

  test('paragraphs are counted alike by all who tell them, with code among them', async () => {
    const articleBody = 'Ann Lee came.\n\n```\ncode\n\ncode\n```\n\n“It rains,” she said.';
    const stdin = JSON.stringify({ headline: 'Rain', articleBody });
    const { text } = JSON.parse((await runNews(['read', '-', '--json'], { stdin })).stdout);
    const paragraph = text.slice(0, text.indexOf('“It rains')).split('\n\n').length;
    const { stdout } = await runNews(['quotes', '-', '--explain'], { stdin });
    expect(stdout).toContain(`· rain ¶ ${paragraph}\n`);
    expect(stdout).toContain(`“said” in ¶ ${paragraph} `);
  });

  test('--format json is --json, and text is what there is without', async () => {
    const plain = (await runNews(['quotes'])).stdout;
    const json = (await runNews(['quotes', '--json'])).stdout;
    expect((await runNews(['quotes', '--format', 'text'])).stdout).toBe(plain);
    expect((await runNews(['quotes', '--format', 'json'])).stdout).toBe(json);
    expect((await runNews(['quotes', '--format', 'json', '--json'])).stdout).toBe(json);
  });

  test('--format csv has a row for each quotation', async () => {
    const { stdout, stderr, code } = await runNews(['quotes', SEED_ID, '--format', 'csv']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const rows = await rowsFor();
    expect(stdout.split('\r\n')).toHaveLength(rows.length + 2);
    for (const { speaker } of rows) if (speaker) expect(stdout).toContain(`,${speaker.name},`);
  });

  test('--format jsonld finds in the text what it points to', async () => {
    const { text } = JSON.parse((await runNews(['read', SEED_ID, '--json'])).stdout);
    const graph = JSON.parse((await runNews(['quotes', SEED_ID, '--format', 'jsonld'])).stdout)['@graph'];
    const selectors = graph.flatMap(({ target = [] }) => [target].flat().map(({ selector }) => selector));
    expect(selectors.length).toBeGreaterThan(10);
    for (const [{ start, end }, { exact }] of selectors)
      expect([...text].slice(start, end).join('')).toBe(exact);
  });

  test.each(['csv', 'jsonld', 'json'])('--format %s of nothing says so, and is whole', async (format) => {
    const { stdout, stderr, code } = await runNews(['quotes', '--about', 'unicorns', '--format', format]);
    expect({ stderr, code }).toEqual({
      stderr: 'No quotation fits. Leave out an option to see more.\n',
      code: 0,
    });
    expect(stdout).not.toBe('');
  });

  const MANY = Array.from({ length: 400 }, (_, n) => `The mayor of X${n}, Bob Smith, said that it rains.`);

  test.each(['text', 'json', 'csv', 'jsonld'])('%s grows no faster than the article', async (format) => {
    const lengthOf = async (count: number) => {
      const stdin = `Rain\n\n${MANY.slice(0, count).join('\n\n')}\n`;
      return (await runNews(['quotes', '-', '--format', format], { stdin })).stdout.length;
    };
    expect((await lengthOf(400)) / (await lengthOf(100))).toBeLessThan(4.5);
  });

  test('roles are the same five at most, for people and for programs', async () => {
    const stdin = `Rain\n\n${MANY.slice(0, 9).join('\n\n')}\n`;
    const roles = [0, 1, 2, 3, 4].map((n) => `the mayor of X${n}`).join('; ');
    const as = async (...args: string[]) => (await runNews(args, { stdin })).stdout;
    expect((await as('quotes', '-')).replace(/\s+/g, ' ')).toContain(`9 quotations ${roles} that it rains`);
    expect(await as('quotes', '-', '--format', 'csv')).toContain(`,Bob Smith,${roles},`);
    const graph = JSON.parse(await as('quotes', '-', '--format', 'jsonld'))['@graph'];
    const described = graph.filter((node: { description?: string }) => node.description !== undefined);
    expect(described).toMatchObject([{ name: 'Bob Smith', description: roles }]);
    expect(JSON.parse(await as('speakers', '-', '--json'))[0].roles.join('; ')).toBe(roles);
  });

  test('other programs get no pager', async () => {
    const screen = { isScreen: true, hasPager: true, rows: 5 };
    expect((await runNews(['quotes', '--format', 'csv'], screen)).paged).toEqual([]);
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
