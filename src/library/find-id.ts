import { slugify } from '../article/slug.ts';

/** The ids of a shelf. */
export interface Ids {
  readonly has: (id: string) => boolean;
  /** In alphabetical order; an id begins with itself. */
  readonly startingWith: (beginning: string) => readonly string[];
  readonly all: () => Iterable<string>;
}

/** What a reader's word for an article leads to. */
export type FoundId =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** `near`: ids that look like it, nearest first, at most three. */
  | { readonly kind: 'none'; readonly near: readonly string[] };

// As long as an id can be.
const LONGEST_ID = 200;

/** The id itself, or the only one that starts so; capitals, accents and what stands for the hyphens do not matter. */
export async function findId(ids: Ids, name: string): Promise<FoundId> {
  if (ids.has(name)) return { kind: 'found', id: name };
  if (!/[\p{L}\p{N}]/u.test(name)) return { kind: 'none', near: [] };
  const wanted = slugify(name, LONGEST_ID);
  if (ids.has(wanted)) return { kind: 'found', id: wanted };
  const [first, ...others] = ids.startingWith(wanted);
  if (first === undefined) return { kind: 'none', near: await nearest(ids.all(), wanted) };
  return others.length === 0 ? { kind: 'found', id: first } : { kind: 'several', ids: [first, ...others] };
}

const GUESSES = 3;

async function nearest(ids: Iterable<string>, wanted: string): Promise<string[]> {
  if (wanted.length < 2) return [];
  const { distance } = await import('fastest-levenshtein');
  const near: { readonly id: string; readonly far: number; readonly holds: boolean }[] = [];
  for (const id of ids) {
    const far = distance(wanted, id.slice(0, wanted.length));
    const holds = id.includes(wanted);
    if (holds || far <= Math.ceil(wanted.length / 3)) near.push({ id, far, holds });
  }
  return near
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.far - b.far)
    .slice(0, GUESSES)
    .map(({ id }) => id);
}
