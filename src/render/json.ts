/**
 * JSON that is safe on a terminal: what `JSON.stringify` leaves raw but a terminal obeys (DEL, C1, bidi controls, line
 * separators) is escaped, so the value is the same when read back.
 */
export function renderJson(value: unknown): string {
  return `${escapeRest(JSON.stringify(value, null, 2))}\n`;
}

/**
 * What `renderJson` gives for a list, piece by piece, so that the list need never be in memory as a whole. Where the items
 * end in an error, the list is closed all the same, so that what has come can be read.
 */
export async function* renderJsonList(
  items: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  let isEmpty = true;
  let error: unknown;
  try {
    for await (const item of items) {
      yield `${isEmpty ? '[' : ','}\n${indented(item)}`;
      isEmpty = false;
    }
  } catch (thrown) {
    if (isEmpty) throw thrown;
    error = thrown;
  }
  yield isEmpty ? '[]\n' : '\n]\n';
  if (error !== undefined) throw error;
}

/** JSON that stands one level deeper, without a newline at its end. */
export function indented(value: unknown): string {
  return `  ${renderJson(value).trimEnd().replaceAll('\n', '\n  ')}`;
}

/** JSON on one line, for JSON Lines. */
export function renderJsonLine(value: unknown): string {
  return `${escapeRest(JSON.stringify(value))}\n`;
}

function escapeRest(json: string): string {
  return json.replace(
    /[\x7f-\x9f\xad\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
