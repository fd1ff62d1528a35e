import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, type Program } from '../start-news.ts';
import { aHome, expectSound, idsFrom, linesOf } from './a-home.ts';

let program: Program;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => program.remove());

const WITHOUT_ERROR = { code: 0, stderr: expect.not.stringContaining('news:') };

describe('several programs at once', () => {
  test('four that begin a library and add, some of it the same, keep everything once', async () => {
    const { db, file, env } = aHome();
    const runs = [0, 40, 80, 120].map((from) =>
      program.run(['add', file(`${from}.jsonl`, linesOf(from, 80))], { env }),
    );
    for (const run of await Promise.all(runs)) expect(run).toMatchObject(WITHOUT_ERROR);
    expect(await expectSound(db)).toEqual(idsFrom(0, 200));
  });

  test('read, tag, remove and search while one adds', async () => {
    const { db, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 100))], { env });
    const adding = program.run(['add', file('more.jsonl', linesOf(100, 300))], { env });
    const others = ['1', '2'].map(async (number) => {
      for (const args of [
        ['list', '-n', 'all', '--json'],
        ['tag', `river-1${number}`, '--add', 'wet'],
        ['remove', `river-2${number}`, '--yes'],
        ['search', 'metres'],
        ['quotes', '--speaker', `Lee4${number}`],
      ]) {
        const run = await program.run(args, { env });
        expect(run).toMatchObject(WITHOUT_ERROR);
        if (args[0] === 'list') expect(JSON.parse(run.stdout).length).toBeGreaterThanOrEqual(98);
      }
    });
    await Promise.all(others);
    expect(await adding).toMatchObject(WITHOUT_ERROR);
    expect(await expectSound(db)).toHaveLength(398);
  });

  test('a backup that is made while one adds is a sound library', async () => {
    const { folder, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 50))], { env });
    const adding = program.run(['add', file('more.jsonl', linesOf(50, 300))], { env });
    const counts: number[] = [];
    for (const name of ['one.db', 'two.db']) {
      expect(await program.run(['backup', join(folder, name)], { env })).toMatchObject({
        code: 0,
        stderr: '',
      });
      counts.push((await expectSound(join(folder, name))).length);
    }
    expect(await adding).toMatchObject(WITHOUT_ERROR);
    expect(counts[0]).toBeGreaterThanOrEqual(50);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('undo of what another program is adding takes back what there is, and the rest is a change of its own', async () => {
    const { db, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 3))], { env });
    const adding = program.start(['add', file('more.jsonl', linesOf(3, 300))], { env });
    const end = new Promise((resolve) => adding.on('close', resolve));
    await new Promise((resolve) => adding.stdout?.once('data', resolve));
    adding.stdout?.resume();
    expect(await program.run(['undo'], { env })).toMatchObject({ code: 0 });
    expect(await end).toBe(0);
    await expectSound(db);
    for (let count = 0; count < 3; count += 1) await program.run(['undo'], { env });
    expect(await expectSound(db)).toEqual([]);
  });

  test('nothing is left beside the library when the last one has ended', async () => {
    const { library, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 5))], { env });
    for (const args of [['list'], ['check'], ['undo'], ['where']]) await program.run(args, { env });
    expect(readdirSync(library)).toEqual(['library.db']);
  });
});
