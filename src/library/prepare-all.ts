import type { Problem } from '../article/problem.ts';
import type { Incoming, Parcel, Prepared } from './incoming.ts';

/** What came of one parcel, and how far the whole is when it is done: 0 to 1, or null where nobody can tell. */
export interface Delivery {
  readonly results: readonly Prepared[];
  readonly progress: number | null;
}

/** Opens and prepares parcels, `atOnce` of them at a time, and gives what comes of them in their order. */
export async function* prepareAll(
  parcels: AsyncIterable<Parcel>,
  prepare: (incoming: Incoming) => Promise<readonly Prepared[]>,
  atOnce: number,
): AsyncGenerator<Delivery> {
  const underWay: Promise<Delivery>[] = [];
  for await (const { open, progress } of parcels) {
    const delivery = open().then(async (incoming) => ({
      results: await resultsOf(incoming, prepare),
      progress,
    }));
    delivery.catch(() => {}); // whoever takes it from the row hears of it
    underWay.push(delivery);
    const first = underWay.length < atOnce ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const delivery of underWay) yield await delivery;
}

async function resultsOf(
  incoming: Incoming | Problem,
  prepare: (incoming: Incoming) => Promise<readonly Prepared[]>,
): Promise<readonly Prepared[]> {
  return 'what' in incoming ? [{ kind: 'problem', problem: incoming }] : prepare(incoming);
}
