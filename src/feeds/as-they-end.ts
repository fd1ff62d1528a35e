/** Does something with each item, at most so many at a time, and gives what comes of it in the order in which it comes. */
export async function* asTheyEnd<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay = new Map<number, Promise<{ readonly index: number; readonly result: Result }>>();
  let next = 0;
  for (;;) {
    for (; next < items.length && underWay.size < atOnce; next += 1) {
      const index = next;
      const promise = act(items[index] as Item).then((result) => ({ index, result }));
      promise.catch(() => {}); // whoever waits for it hears of it
      underWay.set(index, promise);
    }
    if (underWay.size === 0) return;
    const { index, result } = await Promise.race(underWay.values());
    underWay.delete(index);
    yield result;
  }
}
