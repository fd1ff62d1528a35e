/** The fields a query may name, and what a reader may call them. */

export const FIELDS = [
  'headline',
  'author',
  'source',
  'speaker',
  'quote',
  'tag',
  'feed',
  'since',
  'until',
  'is',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that take a group: `headline:(rain OR snow)`. */
export const FIELDS_OF_WORDS: readonly Field[] = [
  'headline',
  'author',
  'source',
  'speaker',
  'quote',
  'tag',
  'feed',
];

/** Other names that are understood. */
const OTHER_NAMES: Readonly<Record<string, Field>> = { title: 'headline', by: 'author' };

/** What other programs call it: not understood, but it tells which field is meant. */
const MEANT_BY: Readonly<Record<string, Field>> = {
  after: 'since',
  before: 'until',
  byline: 'author',
  date: 'since',
  flag: 'is',
  from: 'source',
  has: 'is',
  intitle: 'headline',
  label: 'tag',
  newer: 'since',
  older: 'until',
  publisher: 'source',
  said: 'quote',
  saidby: 'speaker',
  says: 'quote',
  site: 'source',
  state: 'is',
  status: 'is',
  subject: 'headline',
  to: 'until',
  url: 'source',
  who: 'speaker',
  writer: 'author',
};

/** The field of this name, whatever its capitals; undefined when there is none. */
export function fieldCalled(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return FIELDS.find((field) => field === wanted) ?? fieldIn(OTHER_NAMES, wanted);
}

/** The field that somebody may mean who writes this name, which none has; undefined where that is a guess. */
export function fieldMeantBy(name: string): Field | undefined {
  const written = name.toLowerCase().slice(0, LONGEST_COMPARED);
  const [nearest] = FIELDS.map((field) => ({ field, far: farFrom(written, field) }))
    .filter(({ field, far }) => far <= field.length / 3)
    .sort((one, other) => one.far - other.far);
  return fieldIn(MEANT_BY, written) ?? nearest?.field;
}

function fieldIn(names: Readonly<Record<string, Field>>, name: string): Field | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

// Far more letters than a field has.
const LONGEST_COMPARED = 20;

/** How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. */
function farFrom(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
