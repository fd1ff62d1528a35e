import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-eval-'));
const file = join(folder, 'ours.jsonl');
const text = '“We open in May,” Anna Berg said.';
writeFileSync(
  file,
  `${JSON.stringify({ text, quotes: [{ start: 0, end: 17, type: 'direct', speaker: 'Anna Berg' }] })}\n`,
);
afterAll(() => rmSync(folder, { recursive: true }));

function runEval(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/eval.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('without a file: the passages', () => {
  const { status, stdout } = runEval();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ +passages +gold +found +right +F1\ncarried-speakers +\d/);
});

test('of a file: its tables, seen as one asks', () => {
  expect(runEval(file).stdout).toMatch(/^ours · 1 articles · only words in quotation marks\n/);
  expect(runEval(file, '--all', '--only', 'direct', '--errors=1').stdout).toMatch(
    /^ours · 1 articles · every attribution\n[\s\S]*\ndirect +1 +1 +100\.0 +100\.0[\s\S]*\nmissed \(0\)\n/,
  );
});

test('a slice that there is not', () => {
  const { status, stderr } = runEval(file, '--only', 'spoken');
  expect(status).toBe(2);
  expect(stderr).toBe('--only takes one of all, speech, direct, mixed, indirect.\n');
});

test.each([
  [
    'a file that is not there',
    [join(folder, 'none.jsonl')],
    1,
    /^.*none\.jsonl cannot be read \(ENOENT\)\.\n$/,
  ],
  ['a folder', [folder], 1, /^.* cannot be read \(EISDIR\)\.\n$/],
  ['a file that is not JSON', ['README.md'], 1, /^README\.md: line 1 is not JSON\.\n$/],
  ['a file of another form', ['package.json'], 1, /^package\.json: line 1 is not JSON\.\n$/],
  [
    'an unknown option',
    ['--loud'],
    2,
    /^Unknown option '--loud'[^\n]*\n\nnpm run eval -- --help tells which options there are\.\n$/,
  ],
  ['no number of errors', ['--errors', 'many'], 2, /^--errors takes a whole number\.\n$/],
])('%s: a sentence, and no stack', (_, args, code, sentence) => {
  const { status, stdout, stderr } = runEval(...args);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  expect(stderr).toMatch(sentence);
});

test('--help', () => {
  const { status, stdout, stderr } = runEval('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run eval/);
  for (const option of ['--all', '--quoted', '--anchors', '--only', '--errors'])
    expect(stdout).toContain(option);
});
