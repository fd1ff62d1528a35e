/** Does something with each item, at most so many at a time, and gives what comes of it in the order in which it comes. */
export async function* asTheyEnd<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ended: Promise<Result>[] = [];
  let wake = () => {};
  let running = 0;
  let next = 0;
  const start = (item: Item): void => {
    running += 1;
    const promise = act(item);
    const end = () => {
      running -= 1;
      ended.push(promise); // whoever takes it from there hears of what went wrong
      wake();
    };
    promise.then(end, end);
  };
  for (;;) {
    for (; next < items.length && running < atOnce; next += 1) start(items[next] as Item);
    const first = ended.shift();
    if (first !== undefined) yield await first;
    else if (running === 0) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
