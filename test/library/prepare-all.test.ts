import { describe, expect, test } from 'vitest';
import type { Incoming, Parcel, Prepared } from '../../src/library/incoming.ts';
import { prepareAll } from '../../src/library/prepare-all.ts';

function parcel(name: string, open?: Parcel['open']): Parcel {
  return {
    open: open ?? (async () => ({ kind: 'file', name, bytes: new Uint8Array() })),
    progress: null,
  };
}

async function* each(parcels: readonly Parcel[]): AsyncGenerator<Parcel> {
  yield* parcels;
}

function named(incoming: Incoming): readonly Prepared[] {
  return [{ kind: 'problem', problem: { where: incoming.name, what: 'was read' } }];
}

async function placesOf(
  parcels: readonly Parcel[],
  prepare: (incoming: Incoming) => Promise<readonly Prepared[]>,
) {
  const places: string[] = [];
  for await (const { results } of prepareAll(each(parcels), prepare, 3))
    for (const result of results) if (result.kind === 'problem') places.push(result.problem.where);
  return places;
}

describe('prepareAll', () => {
  test('gives results in their order, though the first takes longest', async () => {
    const slowFirst = async (incoming: Incoming) => {
      if (incoming.name === 'a') await new Promise((resolve) => setTimeout(resolve, 20));
      return named(incoming);
    };
    expect(
      await placesOf(
        ['a', 'b', 'c', 'd'].map((name) => parcel(name)),
        slowFirst,
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  test('never opens more at once than it may', async () => {
    let open = 0;
    let most = 0;
    const counted = async (incoming: Incoming) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      return named(incoming);
    };
    await placesOf(
      [...'abcdefgh'].map((name) => parcel(name)),
      counted,
    );
    expect(most).toBe(3);
  });

  test('what cannot be had is a problem in its place', async () => {
    const missing = parcel('m', async () => ({ where: 'm', what: 'does not exist' }));
    expect(await placesOf([parcel('a'), missing, parcel('b')], async (incoming) => named(incoming))).toEqual([
      'a',
      'm',
      'b',
    ]);
  });

  test('a fault of ours comes out, and only once', async () => {
    const failing = async (): Promise<readonly Prepared[]> => {
      throw new Error('a fault');
    };
    await expect(placesOf([parcel('a'), parcel('b')], failing)).rejects.toThrow('a fault');
  });
});
