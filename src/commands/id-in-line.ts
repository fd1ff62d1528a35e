import { renderJsonLine } from '../render/json.ts';

/** The id as JSON; or none; or a number of which only more digits could tell what it is. */
export type IdInLine =
  | { readonly kind: 'id'; readonly json: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'inexact' };

/**
 * The `id` of a line, else its `identifier`, just as it came: whoever wrote it wants to find it again. Of a number all
 * digits are kept, also those that JavaScript has no room for.
 *
 * @param line the parsed value of `json`
 */
export function idInLine(line: object, json: string): IdInLine {
  const [key, id] = memberOf(line);
  if (key === undefined) return { kind: 'none' };
  if (typeof id !== 'number') return { kind: 'id', json: renderJsonLine(id).trimEnd() };
  const digits = digitsIn(json, key, id);
  return digits === undefined ? { kind: 'inexact' } : { kind: 'id', json: digits };
}

function memberOf(line: object): readonly [key?: 'id' | 'identifier' | 'value', id?: unknown] {
  if ('id' in line) return ['id', line.id];
  const identifier = 'identifier' in line ? (line.identifier ?? '') : '';
  if (typeof identifier === 'object' && 'value' in identifier) return ['value', identifier.value];
  return identifier === '' ? [] : ['identifier', identifier];
}

/**
 * The number as it is written. Inside of a JSON string the marks of `"id":` would be escaped, so only members are found;
 * those deeper in the line count only if they are equal.
 */
function digitsIn(json: string, key: string, number: number): string | undefined {
  const members = json.matchAll(new RegExp(`"${key}"\\s*:\\s*(-?\\d[\\d.eE+-]*)`, 'g'));
  const written = new Set<string>();
  for (const [, digits = ''] of members) if (Object.is(Number(digits), number)) written.add(digits);
  const [only, ...others] = written;
  if (only !== undefined && others.length === 0) return only;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? JSON.stringify(number) : undefined;
}
