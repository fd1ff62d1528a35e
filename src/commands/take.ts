/** The first of what comes, at most `limit`, and whether there is more. */
export async function take<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
): Promise<{ readonly taken: readonly Item[]; readonly isMore: boolean }> {
  const taken: Item[] = [];
  for await (const item of items) {
    if (taken.length === limit) return { taken, isMore: true };
    taken.push(item);
  }
  return { taken, isMore: false };
}

/** The same, one after the other, for what is never shown as a whole. */
export async function* upTo<Item>(items: AsyncIterable<Item>, limit: number): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    if (count === limit) return;
    count += 1;
    yield item;
  }
}

/** As many as show whether there are more; for a limit that is none, all. */
export function oneMoreThan(limit: number): { readonly limit?: number } {
  return Number.isFinite(limit) ? { limit: limit + 1 } : {};
}
