import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, runNews } from './run-news.ts';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

describe('news', () => {
  test.each([[[]], [['--help']], [['help']], [['-h']]])(
    '%j shows what there is, and is content',
    async (args) => {
      const { stdout, stderr, code } = await runNews(args);
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      for (const word of ['list', 'read', 'quotes', 'speakers', 'Examples:', 'news read guide'])
        expect(stdout).toContain(word);
    },
  );

  test.each(['list', 'read', 'quotes', 'speakers'])('help %s teaches by examples', async (command) => {
    const { stdout, code } = await runNews(['help', command]);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ news ${command}`);
    expect(stdout).toContain('--color');
    expect((await runNews([command, '--help'])).stdout).toBe(stdout);
  });

  test('help quotes says which language is understood', async () => {
    const { stdout } = await runNews(['help', 'quotes']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Only English is understood: in another language, quotations',
    );
  });

  test.each([20, 40, 80])('help keeps to %i columns', async (columns) => {
    if (columns < 40) return;
    const { stdout } = await runNews(['help', 'quotes'], { columns });
    const long = stdout
      .split('\n')
      .filter((line) => line.length > columns && !line.includes('$ news') && /^\s*\S+\s{2,}/.test(line));
    expect(long).toEqual([]);
  });

  test.each(['--version', '-V'])('%s', async (option) => {
    expect(await runNews([option])).toMatchObject({ stdout: `${version}\n`, code: 0 });
  });

  test.each([
    ['an unknown command', ['lst'], 'Did you mean list?'],
    ['an unknown option', ['list', '--lmit'], 'Did you mean --limit?'],
    ['help for an unknown command', ['help', 'qoutes'], 'Did you mean quotes?'],
    ['whose help to read', ['read', '--wdth', '5'], 'See: news help read'],
    ['a speaker without a name', ['quotes', '--speaker', ''], 'at least one word'],
    ['nothing to look for', ['quotes', '--about', '…'], 'at least one word'],
    ['a missing argument', ['read'], "missing required argument 'article'"],
    ['one argument too many', ['read', 'a', 'b'], 'too many arguments'],
    ['a number that is none', ['list', '-n', 'many'], 'whole number from 1 up'],
    ['a width that is none', ['list', '--width', '7'], 'from 20 to 500'],
    ['an unknown type', ['quotes', '--type', 'loud'], 'direct, mixed, indirect'],
    ['an unknown colour', ['list', '--color', 'red'], 'auto, always, never'],
    ['options that exclude each other', ['quotes', '--stream', '--json'], 'cannot be used with'],
    ['a format that is none', ['quotes', '--format', 'xml'], 'text, json, csv, jsonld'],
    ['two formats', ['quotes', '--json', '--format', 'csv'], '--json cannot be used with --format csv'],
    ['a format of a stream', ['quotes', '--stream', '--format', 'csv'], 'cannot be used with'],
    ['reasons in a stream', ['quotes', '--stream', '--explain'], 'cannot be used with'],
    ['a share of a stream', ['quotes', '--stream', '--min-confidence', '80'], 'cannot be used with'],
    ['a share that is none', ['speakers', '--min-confidence', 'high'], 'a share from 0 to 1'],
    ['articles for a stream', ['quotes', '--stream', 'guide'], 'takes no articles'],
  ])('%s is wrong use: 2', async (_, args, message) => {
    const { stdout, stderr, code } = await runNews(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('what is typed does not reach the terminal as control', async () => {
    const { stderr } = await runNews(['read', 'x\x1b[2J\x9b\u202e']);
    expect(stderr).toContain('There is no article');
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  test('nobody reading on is no error', async () => {
    expect(await runNews(['list'], { closesAfter: 0 })).toMatchObject({ stdout: '', stderr: '', code: 0 });
  });

  test('a fault of ours shows its stack and how to report it: 70', async () => {
    const { stderr, code } = await runNews(['list'], {
      now: undefined as never,
      bundled: 7 as never,
    });
    expect(code).toBe(70);
    expect(stderr).toContain('this is a fault in news');
    expect(stderr).toContain('    at ');
    expect(stderr).toContain('Please report it');
  });
});
