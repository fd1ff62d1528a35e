/** The entities that a document declares for itself. */
import { decodeEntities } from './decode-entities.ts';

const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]{0,100}';
const REFERENCE = new RegExp(`&(${NAME});`, 'gu');
const NUMBER = /&#(?:x[\da-f]{1,8}|\d{1,8});/gi;
const DECLARATION = new RegExp(
  `<!ENTITY\\s+(${NAME})\\s+(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')\\s*>`,
  'giu',
);

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
  const written = new Map<string, string>();
  for (const [, name = '', double, single] of prologue.matchAll(DECLARATION))
    if (!written.has(name) && written.size < MOST_ENTITIES) written.set(name, double ?? single ?? '');
  const declared = new Map<string, string>();
  for (const name of written.keys()) declare(name, written, declared);
  return declared;
}

/**
 * One may be made of others that are declared after it. One that is made of itself, or grows too long, stands for its
 * own reference. A bracket in it is no tag of the document.
 */
function declare(
  name: string,
  written: ReadonlyMap<string, string>,
  declared: Map<string, string>,
): string | undefined {
  const text = written.get(name);
  if (text === undefined || declared.has(name)) return declared.get(name);
  declared.set(name, `&${name};`);
  const value = text
    .replace(NUMBER, (number) => decodeEntities(number).replace('<', '&lt;'))
    .replace(REFERENCE, (reference, inner: string) => declare(inner, written, declared) ?? reference);
  if (value.length <= LONGEST) declared.set(name, value);
  return declared.get(name);
}
