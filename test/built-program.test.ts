import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, SEED_ID } from './run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-built-'));
const env = { PATH: process.env.PATH, HOME: folder, TERM: 'xterm-256color' };

const PAGE = `<!doctype html><title>Storm floods the harbour - The Coast Post</title>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Storm floods the harbour</h1>
${'<p>Water stood in the streets of the old town for most of the day, and the ferries stayed in port.</p>'.repeat(3)}
<p>“The wall will hold,” said Mayor Cy Dow, who looked at it in the morning with two engineers of the port.</p>
</article></main><footer>Copyright The Coast Post</footer>`;

function run(
  program: string,
  args: readonly string[],
  extra: { env?: NodeJS.ProcessEnv; input?: string | Uint8Array } = {},
) {
  return spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...env, ...extra.env },
    input: extra.input ?? '',
  });
}

function news(...args: string[]) {
  return run(process.execPath, [join(ROOT, 'bin/news'), ...args]);
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bin/news', () => {
  test('is executable, and runs the four commands', () => {
    expect(run(join(ROOT, 'bin/news'), ['list']).stdout).toContain(SEED_ID);
    expect(news('read', '89').stdout).toContain('A total of 89');
    expect(news('quotes', '--speaker', 'Saidov').stdout).toContain('Zafar Saidov');
    expect(news('speakers').stdout).toContain('Zafar Saidov');
  });

  test('keeps a library: pages, JSON Lines, and what is found in them', () => {
    const page = join(folder, 'story.html');
    writeFileSync(page, PAGE);
    const added = news('add', page, '-', '--tag', 'sea');
    expect(added.stderr).toContain('standard input is empty');
    expect(added.stdout).toBe('Added  Storm floods the harbour\n  storm-floods-the-harbour\n');
    expect(news('list').stdout).toContain('#sea');
    expect(news('search', 'quote:wall speaker:dow').stdout).toContain('│ “The wall will hold,”');
    expect(news('quotes', '--speaker', 'Dow').stdout).toContain('Cy Dow · 1 quotation');
    expect(news('read', page).stdout).toContain('Water stood in the streets');
    rmSync(join(folder, '.local'), { recursive: true });
  });

  test('prints in a pipe what it prints into a file, without colour', () => {
    const { stdout, stderr, status } = news('read', 'guide');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).not.toContain('\x1b');
  });

  test.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '3', NO_COLOR: '' }, true],
  ])('colours in a pipe with %j: %s', (extra, colored) => {
    expect(run(join(ROOT, 'bin/news'), ['list'], { env: extra }).stdout.includes('\x1b[')).toBe(colored);
  });

  test('reads standard input', () => {
    const { stdout } = run(join(ROOT, 'bin/news'), ['quotes', '--stream'], {
      input: '{"id":1,"text":"“It rains,” said Ann Lee."}\n',
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, quotes: [{ speaker: { name: 'Ann Lee' } }] });
  });

  test('exports what each format needs of its own', () => {
    expect(news('quotes', '--format', 'csv').stdout).toMatch(/^article,.*\r\n/);
    expect(JSON.parse(news('quotes', '--format', 'jsonld').stdout)['@graph']).not.toEqual([]);
    expect(news('quotes', '--explain').stdout).toMatch(/\d+% sure: “said” in ¶ \d/);
  });

  test.each(['read -', 'quotes --stream'])('%s from a folder says that it is one', (args) => {
    const { stderr, status } = run('bash', ['-c', `"${join(ROOT, 'bin/news')}" ${args} < /`]);
    expect({ stderr, status }).toEqual({
      stderr: 'news: Standard input is a folder.\nName the files in it.\n',
      status: 1,
    });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is no fault of ours', () => {
    const { stderr, status } = run('bash', ['-c', `"${join(ROOT, 'bin/news')}" list > /dev/full`]);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be written (ENOSPC)');
  });

  test('ends quietly when nobody reads on', () => {
    const script = `set -o pipefail; for i in 1 2 3; do "${join(ROOT, 'bin/news')}" quotes --json | head -1; done`;
    const { stdout, stderr, status } = run('bash', ['-c', script]);
    expect({ stdout, stderr, status }).toEqual({ stdout: '[\n[\n[\n', stderr: '', status: 0 });
  });

  test('ends with the codes the README names', () => {
    expect([news('list'), news('read', 'nothing'), news('raed')].map(({ status }) => status)).toEqual([
      0, 1, 2,
    ]);
  });

  test('shows what was prepared at build time as if it were read now', () => {
    const copy = join(folder, 'unprepared');
    for (const part of ['bin', 'dist', 'data', 'package.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    rmSync(join(copy, 'dist/analyses.json'));
    const unprepared = run(process.execPath, [join(copy, 'bin/news'), 'quotes', '--json']);
    expect(unprepared.stdout).toBe(news('quotes', '--json').stdout);
  });

  test('an article changed after the build is read anew', () => {
    const copy = join(folder, 'changed');
    for (const part of ['bin', 'dist', 'data', 'package.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    const file = join(copy, 'data/articles', `${SEED_ID}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Kubis', 'Kowal'));
    expect(run(process.execPath, [join(copy, 'bin/news'), 'quotes', '-s', 'Kowal']).stdout).toContain(
      'Jan Kowal',
    );
  });

  test.each([
    ['rubbish', () => Buffer.from('spoilt')],
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (kept: Buffer) => kept.subarray(0, 100_000)],
    ['damaged in the middle', (kept: Buffer) => Buffer.from(kept).fill(0xff, 50_000, 50_064)],
  ])('survives a code cache that is %s, and keeps a new one', (name, spoil) => {
    const copy = join(folder, `spoilt ${name}`);
    for (const part of ['bin', 'dist', 'data', 'package.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    const cache = join(copy, 'dist', `list-${process.version}-${process.arch}.cache`);
    const kept = readFileSync(cache);
    writeFileSync(cache, spoil(kept));
    const { stdout, stderr, status } = run(process.execPath, [join(copy, 'bin/news'), 'list']);
    expect({ stdout, stderr, status }).toEqual({ stdout: news('list').stdout, stderr: '', status: 0 });
    expect(readFileSync(cache).length).toBeGreaterThan(kept.length / 2);
    expect(readFileSync(cache)).not.toEqual(spoil(kept));
  });

  test.each(['list', 'update', 'commands', 'web', 'feed', 'thread', 'engine'])(
    'has machine code of %s from the build',
    (name) => {
      expect(existsSync(join(ROOT, 'dist', `${name}-${process.version}-${process.arch}.cache`))).toBe(true);
    },
  );

  test('has threads that survive a code cache that is damaged', () => {
    const copy = join(folder, 'spoilt thread');
    for (const part of ['bin', 'dist', 'data', 'package.json', 'node_modules/libsql', 'node_modules/@libsql'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    const cache = join(copy, 'dist', `thread-${process.version}-${process.arch}.cache`);
    writeFileSync(cache, readFileSync(cache).fill(0xff, 5000, 5064));
    const home = { env: { NEWS_HOME: join(folder, 'spoilt-thread-home') } };
    expect(
      run(process.execPath, [join(copy, 'bin/news'), 'add', join(copy, 'data/articles')], home),
    ).toMatchObject({ stderr: expect.stringContaining('2 added.'), status: 0 });
  });

  test('says what to do when it has not been built', () => {
    const copy = join(folder, 'unbuilt');
    cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true });
    const { stderr, status } = run(process.execPath, [join(copy, 'bin/news'), 'list']);
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build');
  });
});

describe('the packed tarball', () => {
  const place = join(folder, 'elsewhere', 'node_modules');
  const packed = join(place, 'news');

  beforeAll(() => {
    const options = { cwd: ROOT, encoding: 'utf8', env } as const;
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    const tarball = execFileSync('npm', args, options).trim();
    mkdirSync(packed, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', packed, '--strip-components', '1']);
    // What npm would install with it.
    for (const name of ['libsql', '@libsql'])
      symlinkSync(join(ROOT, 'node_modules', name), join(place, name));
  }, 60_000);

  test('names the one package that it needs', () => {
    const { dependencies } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['libsql']);
  });

  test('runs elsewhere, with a library', () => {
    const program = join(packed, 'bin/news');
    const home = { env: { NEWS_HOME: join(folder, 'packed-home') } };
    expect(run(program, ['list'], home)).toMatchObject({ stdout: news('list').stdout, stderr: '' });
    expect(run(program, ['add', join(packed, 'data/articles')], home).stderr).toContain('2 added.');
    expect(run(program, ['search', 'quote:"armed measures"'], home).stdout).toContain(SEED_ID);
    expect(existsSync(join(packed, 'src'))).toBe(false);
  });
});
