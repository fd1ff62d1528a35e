import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openPrograms } from '../../src/machine/programs.ts';
import { aFolder } from '../library/a-library.ts';

const ADDRESS = 'https://example.org/a?b=1&c=$(touch%20x);d#e';

/** A program that writes down what it was given, and how it was started. */
function aProgram(name = 'program', then = '') {
  const folder = aFolder();
  const [file, log] = [join(folder, name), join(folder, 'log')];
  const source = `#!${process.execPath}
    require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');
    ${then}`;
  writeFileSync(file, source);
  chmodSync(file, 0o755);
  const starts = () =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as string[])
      : [];
  return { file, starts };
}

function programs(env: NodeJS.ProcessEnv) {
  return openPrograms(env, [process.execPath, 'news']);
}

describe('the editor', () => {
  test('is the one in VISUAL, with its options, and is waited for', async () => {
    const { file, starts } = aProgram('my editor');
    const { edit } = programs({ VISUAL: `"${file}" --wait -x`, EDITOR: '/bin/false' });
    await edit('/tmp/some file.txt');
    expect(starts()).toEqual([['--wait', '-x', '/tmp/some file.txt']]);
  });

  test.each([{}, { VISUAL: '' }, { VISUAL: '  ' }])('else the one in EDITOR: %j', async (env) => {
    const { file, starts } = aProgram();
    await programs({ ...env, EDITOR: file }).edit('x');
    expect(starts()).toEqual([['x']]);
  });

  test.each([
    ['/nowhere/ed', 'The editor “/nowhere/ed” cannot be started.'],
    ['""', 'The editor “” cannot be started.'],
  ])('that is %s is told', async (editor, message) => {
    await expect(programs({ EDITOR: editor }).edit('x')).rejects.toThrow(
      new UserError(message, 'Set EDITOR to the name of your editor.'),
    );
  });

  test('that ends in failure is told', async () => {
    const { file } = aProgram('ed', 'process.exit(3)');
    await expect(programs({ EDITOR: file }).edit('x')).rejects.toThrow(`The editor “${file}” ended with 3.`);
  });

  test('keeps Ctrl-C to itself while it is open', async () => {
    const { file } = aProgram('ed', `process.kill(process.ppid, 'SIGINT'); setTimeout(() => {}, 100);`);
    const before = process.listenerCount('SIGINT');
    await programs({ EDITOR: file }).edit('x');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('the browser', () => {
  test.each([
    ['a name', (file: string) => file, [[ADDRESS]]],
    ['a name with options', (file: string) => `${file} --new-tab`, [['--new-tab', ADDRESS]]],
    ['a place for the address', (file: string) => `${file} --url=%s --now`, [[`--url=${ADDRESS}`, '--now']]],
    ['several, of which the first is not there', (file: string) => `/nowhere/browser:${file}`, [[ADDRESS]]],
    ['several, of which one is empty', (file: string) => `:${file}`, [[ADDRESS]]],
  ])('in BROWSER may be %s; the address goes there as it is', async (_, variable, expected) => {
    const { file, starts } = aProgram();
    await programs({ BROWSER: variable(file) }).browse(ADDRESS);
    expect(starts()).toEqual(expected);
  });

  test('that goes on is not waited for', async () => {
    const { file, starts } = aProgram('firefox', 'setTimeout(() => {}, 3_000);');
    await programs({ BROWSER: file }).browse(ADDRESS);
    await vi.waitFor(() => expect(starts()).toHaveLength(1));
  });

  test('that needs the terminal is waited for', async () => {
    const { file, starts } = aProgram(
      'w3m',
      `setTimeout(() => require('node:fs').writeFileSync(__filename + '.done', ''), 700);`,
    );
    await programs({ BROWSER: file }).browse(ADDRESS);
    expect([starts(), existsSync(`${file}.done`)]).toEqual([[[ADDRESS]], true]);
  });

  test.each([
    [
      'cannot be started',
      '/nowhere/a:/nowhere/b',
      'The browser “/nowhere/a”, “/nowhere/b” cannot be started.',
    ],
    ['is no program', '"":', 'The browser “” cannot be started.'],
  ])('that %s is told', async (_, browser, message) => {
    await expect(programs({ BROWSER: browser }).browse(ADDRESS)).rejects.toThrow(message);
  });

  test('that ends in failure at once is told', async () => {
    const { file } = aProgram('xdg-open', 'process.exit(4)');
    await expect(programs({ BROWSER: file }).browse(ADDRESS)).rejects.toThrow(
      `The browser “${file}” ended with 4.`,
    );
  });

  test('is that of the system where none is named', async () => {
    const before = process.env.PATH;
    const { file, starts } = aProgram('xdg-open');
    if (process.platform !== 'linux') return;
    process.env.PATH = join(file, '..');
    try {
      await programs({}).browse(ADDRESS);
    } finally {
      process.env.PATH = before;
    }
    expect(starts()).toEqual([[ADDRESS]]);
  });
});

describe('news itself', () => {
  test('is started with its arguments, and not waited for', async () => {
    const { file, starts } = aProgram('news.js');
    openPrograms({}, [process.execPath, file]).startNews(['reindex', '--library', '/a b']);
    await vi.waitFor(() => expect(starts()).toEqual([['reindex', '--library', '/a b']]), { timeout: 10_000 });
  });

  test('that is not there is no reason to fail', async () => {
    openPrograms({}, ['/nowhere/node', 'news']).startNews(['reindex']);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
