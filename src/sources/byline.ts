/** The line that says who wrote it: "By Jane Doe and John Roe, Associated Press". */
import { agencyNamed, looksLikePublisher } from './agencies.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly publisher?: string;
}

const LONGEST = 200;

const OPENING = /^(?:(?:written|reported|story|words|report)\s+)?by\s*:?\s+(?=\p{L})/iu;

// Two to five words: capitalised ones and initials, with the small words that stand inside of names.
const NAME =
  /^(?:(?:al|el|an)-)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:(?:al|el|an)-|d['’])?\p{Lu}[\p{L}\p{M}'’.-]*|de|da|das|del|della|der|den|di|dos|du|van|von|bin|bint|ibn|la|le|ten|ter|y)){1,4}$/u;

const ROLE =
  /^(?:[\p{L}\p{M}’'&-]+\s+){0,5}(?:writer|reporter|correspondent|editor|columnist|contributor|critic|staff|bureau chief|bureau|producer|analyst)s?$/iu;

/**
 * Authors and, when it is named, who they work for; what is only said about them ("Staff Writer", "in Paris") goes.
 * Null when the line is anything else: every part of it must be a name, a paper or a role.
 */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const opening = OPENING.exec(line)?.[0];
  return opening === undefined ? readSignature(line) : readNames(line.slice(opening.length));
}

/** Whether a line under the byline goes on about the author: "Associated Press Writer", "Political Editor". */
export function readRole(line: string): { readonly publisher?: string } | null {
  return line.length > LONGEST || !ROLE.test(line) ? null : publisherInRole(line);
}

/** "Jane Doe, Political Correspondent": without "By", the role has to be there. */
function readSignature(line: string): Byline | null {
  const parts = line.split(',');
  const role = parts.pop()?.trim() ?? '';
  return parts.length > 0 && ROLE.test(role) && role.includes(' ') ? readNames(line) : null;
}

function readNames(text: string): Byline | null {
  const authors: string[] = [];
  let publisher: string | undefined;
  for (const part of text.replace(/[.\s]+$/, '').split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*/i)) {
    const read = readPart(part);
    if (read === null) return null;
    if (read.author !== undefined) authors.push(read.author);
    publisher ??= read.publisher;
  }
  if (authors.length === 0) return null;
  return publisher === undefined ? { authors } : { authors, publisher };
}

function readPart(part: string): { readonly author?: string; readonly publisher?: string } | null {
  if (ROLE.test(part)) return publisherInRole(part);
  if (/^@?[\w.+-]+@?[\w.-]*$/.test(part) && part.includes('@')) return {};
  const agency = agencyNamed(part);
  if (agency !== null) return { publisher: agency };
  const [, name = '', employer] =
    /^(.*?)\s+(?:in\s+\p{Lu}.*|(?:of|for|at)\s+(?:[Tt]he\s+)?(\p{Lu}.*))$/u.exec(part) ?? [];
  if (NAME.test(name) && employer !== undefined) {
    return { author: name, publisher: agencyNamed(employer) ?? employer };
  }
  if (looksLikePublisher(part)) return { publisher: part };
  if (NAME.test(name)) return { author: name };
  return NAME.test(part) ? { author: part } : null;
}

/** "Associated Press Writer" names the agency; "Political Editor" names nobody. */
function publisherInRole(role: string): { readonly publisher?: string } {
  const before = role.replace(/\s*(?:staff\s+)?(?:[\p{L}-]+)$/u, '');
  const publisher = agencyNamed(before) ?? (looksLikePublisher(before) ? before : null);
  return publisher === null ? {} : { publisher };
}
