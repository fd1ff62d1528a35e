import { expect, test } from 'vitest';
import { asTheyEnd } from '../../src/feeds/as-they-end.ts';

/** Something that ends when the test says so. */
function doings() {
  const ends = new Map<string, (result: Promise<string>) => void>();
  const started: string[] = [];
  const act = (name: string) =>
    new Promise<string>((resolve) => {
      started.push(name);
      ends.set(name, resolve);
    });
  const end = (name: string) => ends.get(name)?.(Promise.resolve(name.toUpperCase()));
  const fail = (name: string) => ends.get(name)?.(Promise.reject(new Error(name)));
  return { act, end, fail, started };
}

test('what ends first comes first, and so many are under way at once', async () => {
  const { act, end, started } = doings();
  const results = asTheyEnd(['a', 'b', 'c'], 2, act);
  const first = results.next();
  expect(started).toEqual(['a', 'b']);
  end('b');
  expect((await first).value).toBe('B');
  const second = results.next();
  expect(started).toEqual(['a', 'b', 'c']);
  end('c');
  expect((await second).value).toBe('C');
  const third = results.next();
  end('a');
  expect((await third).value).toBe('A');
  expect((await results.next()).done).toBe(true);
});

test('several that end at the same moment come one after the other', async () => {
  const { act, end } = doings();
  const results = asTheyEnd(['a', 'b', 'c'], 3, act);
  const first = results.next();
  for (const name of ['c', 'a', 'b']) end(name);
  expect([(await first).value, (await results.next()).value, (await results.next()).value]).toEqual([
    'C',
    'A',
    'B',
  ]);
});

test('a fault in the program is not lost', async () => {
  const { act, fail } = doings();
  const results = asTheyEnd(['a'], 1, act);
  const first = results.next();
  fail('a');
  await expect(first).rejects.toThrow('a');
});

test('of nothing comes nothing', async () => {
  for await (const _ of asTheyEnd([], 3, async () => 1)) throw new Error('something came');
});
