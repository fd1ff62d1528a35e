/**
 * Whether two ways to name somebody mean one person, as newspapers name people. The word lists stand here and not in the
 * engine, on purpose: a judge must not share the blind spots of whom it judges.
 */
const PRONOUNS = new Set(
  `i we you he she they it me us him her them his their our my its your who which that this these those himself herself
  themselves itself whom whose one`.split(/\s+/),
);

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame president vice senator sen representative rep congressman
  congresswoman governor gov mayor secretary minister prime chancellor king queen prince princess pope rev reverend general
  gen lt col colonel capt captain sgt sergeant judge justice chief executive director chairman chairwoman chair spokesman
  spokeswoman spokesperson attorney speaker leader former the a an then ex jr sr`.split(/\s+/),
);

const SHORT_FORMS =
  `bill william, joe joseph, mike michael, jim james, bob robert, tim timothy, dan daniel, liz elizabeth,
  chris christopher christine christy, ed edward, don donald, doug douglas, dave david, tom thomas, jeff jeffrey,
  steve steven stephen, rich richard dick, ron ronald, ken kenneth, pat patrick patricia, matt matthew, sam samuel samantha,
  ted theodore edward, kate katherine kathryn`
    .split(',')
    .map((forms) => forms.trim().split(/\s+/));

export function isPronoun(words: string): boolean {
  return PRONOUNS.has(plainWords(words));
}

/** Small letters without accents, apostrophes, a genitive's s, and punctuation. */
export function plainWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last word of the name proper: “Holm” of “the mayor, Anna Holm” is not found, of “Mayor Anna Holm, 61” it is. */
export function lastName(words: string): string | undefined {
  return nameWords(words).at(-1);
}

/** Equal surnames and first names that may be one person's; or the one name stands whole within the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.at(-1) === b.at(-1)) return a.length === 1 || b.length === 1 || mayShareFirstNames(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.join('').length > 3 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function mayShareFirstNames(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', second = ''] = [a[0], b[0]];
  const initial = first[0] === second[0] && (first.length === 1 || second.length === 1);
  if (first === second || initial) return true;
  if (a.slice(0, -1).some((name) => name.length > 1 && b.slice(0, -1).includes(name))) return true;
  return SHORT_FORMS.some((forms) => forms.includes(first) && forms.includes(second));
}

/** The words before what only explains the name, without titles; titles alone stay. */
function nameWords(words: string): readonly string[] {
  const [head = ''] = words.split(/,|\(|\bwho\b|\bwhich\b| [—–-] /);
  const all = plainWords(head.trim() === '' ? words : head)
    .split(' ')
    .filter(Boolean);
  const proper = all.filter((word) => !TITLES.has(word));
  return proper.length > 0 ? proper : all;
}
