import type { CastMember } from '../article/quote.ts';
import { foldWords } from './fold-words.ts';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'for', 's', 'mr', 'mrs', 'ms', 'dr']);

/**
 * Whether a reader who types `query` means this speaker: all its words, or their
 * beginnings, stand in one of their names ("saidov", "zafar", "khudoi"),
 * or it is what the article says they are ("the president's spokesman" for one described as "President Imomali
 * Rakhmonov's spokesman"). In a role the query must name the thing itself: "president" is not his spokesman.
 */
export function isCalled(speaker: CastMember, query: string): boolean {
  const wanted = contentWords(query);
  if (wanted.length === 0) return false;
  if ([speaker.name, ...speaker.aliases].some((name) => holdsInOrder(contentWords(name), wanted)))
    return true;
  return speaker.roles.some(
    (role) => roleHead(role) === roleHead(query) && holdsAll(contentWords(role), wanted),
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

/** The names nearest to what was typed, nearest first, at most `count`. */
export async function nearestNames(
  names: readonly string[],
  query: string,
  count: number,
): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  const wanted = foldWords(query).join(' ');
  const farness = (name: string): number => {
    const words = foldWords(name);
    return Math.min(distance(words.join(' '), wanted), ...words.map((word) => distance(word, wanted)));
  };
  return [...new Set(names)]
    .map((name) => ({ name, far: farness(name) }))
    .sort((a, b) => a.far - b.far)
    .filter(({ far }, _, [nearest]) => far <= (nearest?.far ?? 0) + 2)
    .slice(0, count)
    .map(({ name }) => name);
}
