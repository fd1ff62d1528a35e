import { setImmediate as settled } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type GateOptions, openGates } from '../../src/feeds/host-gates.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

/** Gates, and what has started and not ended there, by name: "host/number". */
function watched(options: Partial<GateOptions> = {}) {
  const gates = openGates({ all: 8, perHost: 2, now: () => NOON, ...options });
  const running = new Map<string, (how: 'well' | 'badly') => void>();
  const ends: Promise<unknown>[] = [];
  const enter = (...names: readonly string[]) => {
    for (const name of names) {
      const act = () =>
        new Promise<string>((resolve, reject) => {
          running.set(name, (how) => {
            running.delete(name);
            if (how === 'well') resolve(name);
            else reject(new Error(name));
          });
        });
      const end = gates.through(name.split('/')[0] ?? '', act);
      end.catch(() => {});
      ends.push(end);
    }
    return settled();
  };
  const leave = (name: string, how: 'well' | 'badly' = 'well') => {
    running.get(name)?.(how);
    return settled();
  };
  return { gates, enter, leave, ends, inside: () => [...running.keys()] };
}

test('so many go at once for one host', async () => {
  const { enter, leave, inside } = watched();
  await enter('a/1', 'a/2', 'a/3', 'a/4');
  expect(inside()).toEqual(['a/1', 'a/2']);
  await leave('a/2');
  expect(inside()).toEqual(['a/1', 'a/3']);
});

test('and so many in all', async () => {
  const { enter, leave, inside } = watched({ all: 3 });
  await enter('a/1', 'b/1', 'c/1', 'd/1', 'e/1');
  expect(inside()).toEqual(['a/1', 'b/1', 'c/1']);
  await leave('b/1');
  expect(inside()).toEqual(['a/1', 'c/1', 'd/1']);
});

test('those who wait for a slow host take nobody else’s place', async () => {
  const { enter, leave, inside } = watched({ all: 3 });
  await enter('slow/1', 'slow/2', 'slow/3', 'slow/4', 'slow/5', 'b/1', 'c/1', 'c/2');
  expect(inside()).toEqual(['slow/1', 'slow/2', 'b/1']);
  await leave('b/1');
  expect(inside()).toEqual(['slow/1', 'slow/2', 'c/1']);
  await leave('c/1');
  expect(inside()).toEqual(['slow/1', 'slow/2', 'c/2']);
  await leave('c/2');
  expect(inside()).toEqual(['slow/1', 'slow/2']);
});

test('a host has as many as it may as soon as there is room', async () => {
  const { enter, leave, inside } = watched({ all: 2 });
  await enter('x/1', 'y/1', 'a/1', 'a/2', 'a/3');
  await leave('x/1');
  await leave('y/1');
  expect(inside()).toEqual(['a/1', 'a/2']);
});

test('hosts take turns, and each goes on in the order of its coming', async () => {
  const { enter, leave, inside } = watched({ all: 1 });
  await enter('a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'c/1');
  const order: string[] = [];
  for (let [name] = inside(); name !== undefined; [name] = inside()) {
    order.push(name);
    await leave(name);
  }
  expect(order).toEqual(['a/1', 'a/2', 'b/1', 'c/1', 'a/3', 'b/2']);
});

test('what comes of it comes back, and failing makes room too', async () => {
  const { gates, enter, leave, inside, ends } = watched({ all: 1 });
  await enter('a/1', 'a/2');
  await leave('a/1', 'badly');
  expect(inside()).toEqual(['a/2']);
  await leave('a/2');
  await expect(ends[0]).rejects.toThrow('a/1');
  await expect(ends[1]).resolves.toBe('a/2');
  const throwing = gates.through('a', () => {
    throw new Error('at once');
  });
  await expect(throwing).rejects.toThrow('at once');
  expect(await gates.through('a', async () => 'again')).toBe('again');
});

test('while a host rests nobody goes there, and others do', async () => {
  const { gates, enter, leave, inside, ends } = watched();
  await enter('a/1', 'a/2', 'a/3');
  gates.pause('a', later(5));
  await enter('a/4', 'b/1');
  expect(inside()).toEqual(['a/1', 'a/2', 'b/1']);
  const resting = { kind: 'resting', until: later(5) };
  expect(await Promise.all([ends[2], ends[3]])).toEqual([resting, resting]);
  await leave('a/1');
  await expect(ends[0]).resolves.toBe('a/1');
  expect(inside()).toEqual(['a/2', 'b/1']);
});

test('a rest ends by the clock, and is never made shorter', async () => {
  let now = NOON;
  const { gates, enter, inside } = watched({ now: () => now });
  gates.pause('a', later(5));
  gates.pause('a', later(2));
  now = later(3);
  await enter('a/1');
  expect(inside()).toEqual([]);
  now = later(5);
  await enter('a/2');
  expect(inside()).toEqual(['a/2']);
});

test('a rest that is over already is none', async () => {
  const { gates, enter, inside } = watched({ perHost: 1 });
  await enter('a/1', 'a/2');
  gates.pause('a', NOON);
  expect(inside()).toEqual(['a/1']);
  await enter('b/1');
  expect(inside()).toEqual(['a/1', 'b/1']);
});

test('however they come and go, no limit is passed and everybody has a turn', async () => {
  const { enter, leave, inside, ends } = watched({ all: 5 });
  const names = Array.from({ length: 200 }, (_, place) => `${(place * place) % 7}/${place}`);
  await enter(...names);
  for (let left = names.length; left > 0; left--) {
    const now = inside();
    expect(now.length).toBeLessThanOrEqual(5);
    for (const name of now) {
      const host = name.split('/')[0];
      expect(now.filter((other) => other.startsWith(`${host}/`)).length).toBeLessThanOrEqual(2);
    }
    await leave(now[left % now.length] ?? '');
  }
  expect((await Promise.all(ends)).sort()).toEqual([...names].sort());
});
