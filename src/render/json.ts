/**
 * JSON that is safe on a terminal: what `JSON.stringify` leaves raw but a terminal obeys (DEL, C1, bidi controls, line
 * separators) is escaped, so the value is the same when read back.
 */
export function renderJson(value: unknown): string {
  return `${escapeRest(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line, for JSON Lines. */
export function renderJsonLine(value: unknown): string {
  return `${escapeRest(JSON.stringify(value))}\n`;
}

function escapeRest(json: string): string {
  return json.replace(
    /[\x7f-\x9f\xad\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
