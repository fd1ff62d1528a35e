import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Incoming } from '../../src/library/incoming.ts';
import { openWorkers } from '../../src/machine/workers.ts';
import { aFolder } from '../library/a-library.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A thread that does what the text says that it gets, and tells which thread it was. */
const THREAD = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ kind, input: incoming }) => {
    const texts = (incoming.lines ?? [incoming.bytes]).map((bytes) => Buffer.from(bytes).toString());
    if (texts.includes('endless')) for (;;);
    if (texts.includes('huge')) { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    if (texts.includes('exit')) process.exit(7);
    if (texts.includes('bug')) return parentPort.postMessage({ kind: 'bug', stack: 'TypeError: x' });
    const result = texts.map((text, index) => ({ kind, text, at: incoming.from === undefined ? null : incoming.from + index, threadId }));
    setTimeout(() => parentPort.postMessage({ kind: 'done', result }), texts.includes('slow') ? 200 : 0);
  });
`;

function workers(most = 2) {
  const file = join(aFolder(), 'thread.cjs');
  writeFileSync(file, THREAD);
  return openWorkers(file, { most, young: 8 });
}

const fileWith = (text: string): Incoming => ({
  kind: 'file',
  name: `${text}.html`,
  bytes: Buffer.from(text),
});
const linesWith = (...texts: string[]): Incoming => ({
  kind: 'lines',
  name: 'many.jsonl',
  from: 11,
  lines: texts.map((text) => Buffer.from(text)),
});

describe('threads', () => {
  test('read and prepare what they are given', async () => {
    const { read, prepare } = workers();
    expect(await read(fileWith('one'))).toMatchObject([{ kind: 'read', text: 'one' }]);
    expect(await prepare(linesWith('one', 'two'))).toMatchObject([
      { kind: 'prepare', text: 'one', at: 11 },
      { kind: 'prepare', text: 'two', at: 12 },
    ]);
  });

  test('are as many as there may be, and each is used again', async () => {
    const { read } = workers(2);
    const results = await Promise.all(
      ['slow', 'slow', 'a', 'b', 'c', 'd'].map((text) => read(fileWith(text))),
    );
    const threads = results.flat().map((result) => (result as unknown as { threadId: number }).threadId);
    expect(new Set(threads).size).toBe(2);
    expect(results.flat()).toMatchObject(['slow', 'slow', 'a', 'b', 'c', 'd'].map((text) => ({ text })));
  });

  const problem = (text: string, what: string) => [
    { kind: 'problem', problem: { where: `${text}.html`, what, hint: expect.any(String) } },
  ];

  test('what takes too long costs itself, and others go on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { read } = workers(1);
    const bad = read(fileWith('endless'));
    const good = read(fileWith('one'));
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await bad).toMatchObject(problem('endless', 'takes too long to read'));
    expect(await good).toMatchObject([{ text: 'one' }]);
  });

  test('a feed that takes too long is tried in steps, and told if that does not help', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { news } = workers(1);
    const feed = (text: string) =>
      news({ bytes: Buffer.from(text), origin: {}, seen: new Map(), withQuotes: true });
    const good = await feed('one');
    expect(good).toMatchObject([{ kind: 'news', text: 'one' }]);
    let told: unknown;
    void feed('endless').then((problem) => {
      told = problem;
    });
    while (told === undefined) {
      await vi.advanceTimersByTimeAsync(5000);
      await new Promise((resolve) => setImmediate(resolve)); // threads end in real time
    }
    expect(told).toEqual({ kind: 'problem', what: 'takes too long to read' });
  });

  test.each(['huge', 'exit'])(
    'what needs too much memory costs itself, and others go on (%s)',
    async (text) => {
      const { read } = workers(1);
      const bad = read(fileWith(text));
      const good = read(fileWith('one'));
      expect(await bad).toMatchObject(problem(text, 'needs too much memory to read'));
      expect(await good).toMatchObject([{ text: 'one' }]);
    },
  );

  test('a bad line costs only itself', async () => {
    const { prepare } = workers(1);
    expect(await prepare(linesWith('one', 'exit', 'two'))).toMatchObject([
      { text: 'one', at: 11 },
      { kind: 'problem', problem: { where: 'many.jsonl, line 12' } },
      { text: 'two', at: 13 },
    ]);
  });

  test('a bug in them is a bug', async () => {
    const { read } = workers(1);
    await expect(read(fileWith('bug'))).rejects.toThrow('in a thread: TypeError: x');
    expect(await read(fileWith('one'))).toMatchObject([{ text: 'one' }]);
  });
});
