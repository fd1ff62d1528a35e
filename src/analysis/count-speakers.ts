import { foldWords } from '../article/fold-words.ts';
import type { CastMember, QuoteType } from '../article/quote.ts';
import { speakerKey } from './by-speaker.ts';
import { fullestRoles } from './fullest-roles.ts';
import type { FoundQuote } from './select-quotes.ts';

/** Whoever is quoted, and how often, without the quotations. */
export interface SpeakerCount {
  /** Absent for the quotations of nobody named. */
  readonly name?: string;
  /** False for a source that the articles describe and never name: "a Defense Ministry source". */
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly count: number;
  readonly types: Readonly<Record<QuoteType, number>>;
  /** Ids, each once. */
  readonly articles: readonly string[];
  /** What the articles say they are, worked out when it is asked for. */
  readonly roles: () => readonly string[];
}

/**
 * Counts quotations by who said them, in no order; those of one article come together. Speakers of two articles are one
 * under the rule of `by-speaker.ts`. Holds names and numbers only, for a library has more quotations than memory.
 */
export async function countSpeakers(
  quotes: AsyncIterable<FoundQuote> | Iterable<FoundQuote>,
): Promise<SpeakerCount[]> {
  const tallies = new Map<string | undefined, Tally>();
  for await (const found of quotes) {
    const name = found.quote.speaker?.name;
    const key = name === undefined ? undefined : speakerKey(name);
    const tally = tallies.get(key) ?? emptyTally(name);
    tallies.set(key, tally);
    add(tally, found);
  }
  return [...tallies.values()].map(asCount);
}

/** Who is quoted most comes first, then whose name comes first, and last what nobody is named for. */
export function mostQuotedFirst(one: SpeakerCount, other: SpeakerCount): number {
  return (
    Number(one.name === undefined) - Number(other.name === undefined) ||
    other.count - one.count ||
    inOrder(foldWords(one.name ?? '').join(' '), foldWords(other.name ?? '').join(' '))
  );
}

interface Tally {
  readonly name: string | undefined;
  named: boolean;
  count: number;
  readonly types: Record<QuoteType, number>;
  readonly articles: string[];
  /** Made when there are any: most who are quoted have one name and are told to be nothing. */
  aliases: Set<string> | undefined;
  roles: (readonly string[])[] | undefined;
}

// What fifty articles say somebody is tells enough; see `fullest-roles.ts`.
const MOST_ROLES = 50;

function emptyTally(name: string | undefined): Tally {
  return {
    name,
    named: false,
    count: 0,
    types: { direct: 0, mixed: 0, indirect: 0 },
    articles: [],
    aliases: undefined,
    roles: undefined,
  };
}

function add(tally: Tally, { article, quote, speaker, isNamed }: FoundQuote): void {
  tally.count += 1;
  tally.types[quote.type] += 1;
  tally.named ||= isNamed;
  if (tally.articles.at(-1) === article.id) return;
  tally.articles.push(article.id);
  if (speaker !== undefined) addMember(tally, speaker);
}

/** What one article tells of a speaker. */
function addMember(tally: Tally, { name, aliases, roles }: CastMember): void {
  for (const alias of [name, ...aliases]) {
    if (alias === tally.name) continue;
    tally.aliases ??= new Set();
    tally.aliases.add(alias);
  }
  if (roles.length === 0 || (tally.roles?.length ?? 0) >= MOST_ROLES) return;
  tally.roles ??= [];
  tally.roles.push(roles);
}

function asCount({ name, named, count, types, articles, aliases, roles }: Tally): SpeakerCount {
  return {
    ...(name !== undefined && { name }),
    named,
    count,
    types,
    articles,
    aliases: [...(aliases ?? [])],
    roles: () => (name === undefined ? [] : fullestRoles(roles ?? [], name)),
  };
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
