import { foldWords } from '../article/fold-words.ts';
import { fullestRoles } from './fullest-roles.ts';
import type { FoundQuote } from './select-quotes.ts';

/** Whoever is quoted, in one article or in several, with the quotations. */
export interface SpokenBy {
  /** Absent for the quotations of nobody named. */
  readonly name?: string;
  readonly roles: readonly string[];
  readonly quotes: readonly FoundQuote[];
}

/**
 * Quotations by who said them, in the order in which each is first quoted. Speakers of two articles are one when their
 * names are equal, whatever the capitals and accents; "Saidov" alone may be somebody else in another article.
 */
export function bySpeaker(quotes: readonly FoundQuote[]): SpokenBy[] {
  const groups = new Map<string | undefined, FoundQuote[]>();
  for (const quote of quotes) {
    const name = quote.quote.speaker?.name;
    const key = name === undefined ? undefined : speakerKey(name);
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()].map(spokenBy);
}

/** Equal for the names of one speaker. */
export function speakerKey(name: string): string {
  return foldWords(name).join(' ') || name;
}

function spokenBy(quotes: readonly FoundQuote[]): SpokenBy {
  const name = quotes[0]?.quote.speaker?.name;
  if (name === undefined) return { roles: [], quotes };
  const members = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  const roles = members.map((member) => member.roles);
  return { name, roles: fullestRoles(roles, name), quotes };
}
