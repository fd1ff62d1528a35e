import { expect, test } from 'vitest';
import { openTurns } from '../../src/feeds/turns.ts';

test('so many are at it at once, in the order in which they came', async () => {
  const { take } = openTurns(2);
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const wanted = ['a', 'b', 'c', 'd'].map(async (name) => {
    ends.push(await take());
    done.push(name);
  });
  await Promise.all(wanted.slice(0, 2));
  expect(done).toEqual(['a', 'b']);
  ends[1]?.();
  await wanted[2];
  expect(done).toEqual(['a', 'b', 'c']);
  ends[0]?.();
  await wanted[3];
  for (const end of ends.slice(2)) end();
  // All have ended: there is room for two again.
  await Promise.all([take(), take()]);
});
