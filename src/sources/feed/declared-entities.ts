/** The entities that a document declares for itself. */
import { decodeEntities } from './decode-entities.ts';

const REFERENCE = /&([A-Za-z_][\w.-]{0,100});/g;
const NUMBER = /&#(?:x[\da-f]{1,8}|\d{1,8});/gi;
const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,100})\s+(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')\s*>/gi;

const MOST_LETTERS = 100_000;
const MOST_ENTITIES = 1000;
const LONGEST = 1000;
const LONGEST_PROLOGUE = 200_000;

/**
 * Puts in what the entities stand for that are declared before the document begins, together no more than a small sum.
 * Those from elsewhere (`SYSTEM`) are none, and nothing is fetched for them; one that is made of others is taken only
 * while it stays short, so that nothing can grow.
 */
export function expanderFor(prologue: string): (written: string) => string {
  const declared = declaredIn(prologue.slice(0, LONGEST_PROLOGUE));
  if (declared.size === 0) return (written) => written;
  let left = MOST_LETTERS;
  return (written) =>
    written.replace(REFERENCE, (reference, name: string) => {
      const value = declared.get(name);
      if (value === undefined || value.length > left) return reference;
      left -= value.length;
      return value;
    });
}

function declaredIn(prologue: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [, name = '', double, single] of prologue.matchAll(DECLARATION)) {
    if (declared.has(name) || declared.size >= MOST_ENTITIES) continue;
    const value = (double ?? single ?? '')
      .replace(NUMBER, (number) => decodeEntities(number))
      .replace(REFERENCE, (reference, inner: string) => declared.get(inner) ?? reference);
    if (value.length <= LONGEST && !value.includes('<')) declared.set(name, value);
  }
  return declared;
}
