import { foldWords } from '../article/fold-words.ts';
import type { CastMember } from '../article/quote.ts';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'for', 's', 'mr', 'mrs', 'ms', 'dr']);

/**
 * The speakers that a reader who types `query` may mean: all its words, or their
 * beginnings, stand in one of their names ("saidov", "zafar", "khudoi"),
 * or it is what the article says they are ("the president's spokesman" for one described as "President Imomali
 * Rakhmonov's spokesman"). In a role the query must name the thing itself: "president" is not his spokesman.
 */
export function speakersCalled(query: string, speakers: readonly CastMember[]): CastMember[] {
  const wanted = contentWords(query);
  if (wanted.length === 0) return [];
  const head = roleHead(query);
  return speakers.filter(
    ({ name, aliases, roles }) =>
      [name, ...aliases].some((each) => holdsInOrder(contentWords(each), wanted)) ||
      roles.some((role) => roleHead(role) === head && holdsAll(contentWords(role), wanted)),
  );
}

/** The words of a name or role that tell it from others: no articles, no titles, no possessive endings. */
export function contentWords(text: string): string[] {
  return foldWords(withoutPossessives(text)).filter((word) => !SMALL_WORDS.has(word));
}

function withoutPossessives(text: string): string {
  return text.replace(/['’]s\b|(?<=s)['’](?=\s|$)/g, '');
}

/** The word that says what somebody is: the last one before "of", "for" and the like. */
function roleHead(role: string): string | undefined {
  const [ownWords = ''] = withoutPossessives(role).split(/\s(?:of|for|at|in|on|to|from|with|who|and)\s|,/, 1);
  return foldWords(ownWords).at(-1);
}

/** "Z. Saidov" and "zafar said" are Zafar Saidov, "saidov zafar" is not: order counts, gaps do not. */
function holdsInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  let place = 0;
  for (const word of words) if (isBeginning(wanted[place], word, wanted.length)) place += 1;
  return place === wanted.length;
}

const SHORTEST_BEGINNING = 3;

/** An initial alone would fit half the world. */
function isBeginning(wanted: string | undefined, word: string, count: number): boolean {
  if (wanted === undefined || !word.startsWith(wanted)) return false;
  return word === wanted || wanted.length >= SHORTEST_BEGINNING || (wanted.length === 1 && count > 1);
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

// How long comparing takes grows with the product of both lengths.
const LONGEST_COMPARED = 100;

/**
 * The names nearest to what was typed, nearest first, at most `count`: those that differ in a third of its letters or
 * less, the last names alone if need be, and those that begin like it. None for what is longer than a name.
 */
export async function nearestNames(
  names: readonly string[],
  query: string,
  count: number,
): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  const words = foldWords(query);
  const wanted = words.join(' ');
  if (wanted.length < 2 || wanted.length > LONGEST_COMPARED) return [];
  const last = words.at(-1) ?? '';
  const farness = (name: string): number => {
    const own = foldWords(name);
    const whole = [own.join(' '), ...own].map((each) => farFrom(each, wanted, distance));
    return Math.min(
      ...whole,
      last === wanted ? Number.POSITIVE_INFINITY : farFrom(own.at(-1) ?? '', last, distance),
    );
  };
  return [...new Set(names)]
    .filter((name) => name.length <= LONGEST_COMPARED)
    .map((name) => ({ name, far: farness(name) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far)
    .filter(({ far }, _, [nearest]) => far <= (nearest?.far ?? 0) + 2)
    .slice(0, count)
    .map(({ name }) => name);
}

/** In letters that differ; infinite for what nobody would take for the other. */
function farFrom(name: string, wanted: string, distance: (one: string, other: string) => number): number {
  const far = distance(name, wanted);
  const isBegun = name.length >= SHORTEST_BEGINNING && (name.startsWith(wanted) || wanted.startsWith(name));
  return isBegun || far <= Math.ceil(wanted.length / 3) ? far : Number.POSITIVE_INFINITY;
}
