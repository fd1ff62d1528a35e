import type { Terminal } from '../machine/terminal.ts';
import { renderJsonList } from '../render/json.ts';

/** Writes the first of these as JSON, at most `limit`, each as `asJson` has it, and never all at once. */
export async function writeJsonList<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  asJson: (item: Item) => unknown,
  terminal: Terminal,
): Promise<void> {
  for await (const piece of renderJsonList(mapped(items, limit, asJson))) terminal.write(piece);
}

async function* mapped<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  asJson: (item: Item) => unknown,
): AsyncGenerator<unknown> {
  let count = 0;
  for await (const item of items) {
    if (count === limit) return;
    count += 1;
    yield asJson(item);
  }
}
