import { foldWords } from '../article/fold-words.ts';
import { fullestRoles } from './fullest-roles.ts';
import type { FoundQuote } from './select-quotes.ts';

/** Whoever is quoted, in one article or in several, with the quotations. */
export interface SpokenBy {
  /** Absent for the quotations of nobody named. */
  readonly name?: string;
  /** False for a source that the articles describe and never name: "a Defense Ministry source". */
  readonly named: boolean;
  readonly aliases: readonly string[];
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
    const key = name === undefined ? undefined : foldWords(name).join(' ') || name;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()].map(spokenBy);
}

/** Who is quoted most comes first, then whose name comes first, and last what nobody is named for. */
export function mostQuotedFirst(one: SpokenBy, other: SpokenBy): number {
  return (
    Number(one.name === undefined) - Number(other.name === undefined) ||
    other.quotes.length - one.quotes.length ||
    inOrder(foldWords(one.name ?? '').join(' '), foldWords(other.name ?? '').join(' '))
  );
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function spokenBy(quotes: readonly FoundQuote[]): SpokenBy {
  const name = quotes[0]?.quote.speaker?.name;
  if (name === undefined) return { named: false, aliases: [], roles: [], quotes };
  const members = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  const aliases = new Set(members.flatMap((member) => [member.name, ...member.aliases]));
  return {
    name,
    named: quotes.some(({ isNamed }) => isNamed),
    aliases: [...aliases].filter((alias) => alias !== name),
    roles: fullestRoles(
      members.map(({ roles }) => roles),
      name,
    ),
    quotes,
  };
}
