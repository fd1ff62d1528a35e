import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, ended, type Program } from '../start-news.ts';
import { aHome, expectSound, idsFrom, linesOf } from './a-home.ts';
import { randomNumbers } from './database/random-numbers.ts';

let program: Program;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => program.remove());

const COUNT = 250;

/** Adds a file and is killed when it has said so much, or so late. */
async function addAndDie(file: string, env: NodeJS.ProcessEnv, most: number, latest: number): Promise<void> {
  const child = program.start(['add', file], { env });
  const end = ended(child);
  let said = 0;
  child.stdout?.on('data', (text: string) => {
    said += text.length;
    if (said > most) child.kill('SIGKILL');
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), latest);
  await end;
  clearTimeout(timer);
}

describe('“news add” that is killed', () => {
  test.each([1, 2, 3, 4])(
    'five times, at any moment, leaves what is whole; the rest can be added (%i)',
    async (seed) => {
      const { db, file, env } = aHome();
      const lines = file('many.jsonl', linesOf(0, COUNT));
      const random = randomNumbers(seed);
      let before = 0;
      for (let time = 0; time < 5; time += 1) {
        await addAndDie(lines, env, random(16_000), 100 + random(1200));
        const kept = existsSync(db) ? (await expectSound(db)).length : 0;
        expect(kept).toBeGreaterThanOrEqual(before);
        before = kept;
      }
      const { code, stderr } = await program.run(['add', lines], { env });
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/added|already there/),
      });
      expect(await expectSound(db)).toEqual(idsFrom(0, COUNT));
    },
  );

  test('can be undone as far as it came', async () => {
    const { db, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 3))], { env });
    await addAndDie(file('many.jsonl', linesOf(3, COUNT)), env, 3000, 10_000);
    expect((await expectSound(db)).length).toBeGreaterThan(3);
    expect(await program.run(['undo'], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Undone: added articles/),
    });
    expect(await expectSound(db)).toEqual(idsFrom(0, 3));
  });
});
