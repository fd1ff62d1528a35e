import { contentWords } from './match-speaker.ts';

// More would hide who somebody is, and an article made to be slow has thousands.
const MOST_ROLES = 5;

// Each is compared with each; those that most articles tell are among them.
const MOST_COMPARED = 50;

/** "his wife", "that rival": out of the article nobody can tell whose, or which. */
const POINTS_BACK = /^(?:his|her|their|its|our|my|your|that|this|these|those)\s/i;

/**
 * What articles say somebody is, without what says less than another role or than the name ("spokesman" beside "the
 * president's spokesman"), and without roles that point back; at most five, what most articles say first.
 *
 * @param roles of each article, in its order
 */
export function fullestRoles(roles: readonly (readonly string[])[], name: string): string[] {
  const ownWords = new Set(contentWords(name));
  const wanted = rolesByWords(roles)
    .filter(({ role, words }) => !POINTS_BACK.test(role) && !holdsAll(ownWords, words))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_COMPARED);
  return wanted
    .filter(
      ({ words }) => !wanted.some((other) => other.words.size > words.size && holdsAll(other.words, words)),
    )
    .slice(0, MOST_ROLES)
    .map(({ role }) => role);
}

interface ToldRole {
  readonly role: string;
  readonly words: ReadonlySet<string>;
  /** In how many articles. */
  count: number;
}

/** "President" and "the president" are one role, as it is told first. */
function rolesByWords(roles: readonly (readonly string[])[]): ToldRole[] {
  const told = new Map<string, ToldRole>();
  for (const role of roles.flatMap((each) => [...new Set(each)])) {
    const words = contentWords(role);
    const known = told.get(words.join(' '));
    if (known) known.count += 1;
    else told.set(words.join(' '), { role, words: new Set(words), count: 1 });
  }
  return [...told.values()];
}

function holdsAll(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((word) => words.has(word));
}
