import type { Link, Span } from '../../article/quote.ts';
import type { Character } from './characters.ts';

/** Somebody named or quoted at a place, with how prominent that place is. */
export interface Sighting extends Span {
  readonly paragraph: number;
  readonly sentence: number;
  readonly character: Character;
  readonly link: Link;
  /** 0 in a prepositional phrase, 1 as a subject, 2 as the source of a quotation. */
  readonly weight: number;
}

/** The number of things that begin before a position; they are in order. */
export function countBefore(sightings: readonly { readonly start: number }[], position: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last sighting before `end` that fits, not looking back over `start` nor over more than `memory` sightings. */
export function lastSighting(
  sightings: readonly Sighting[],
  start: number,
  end: number,
  fits: (sighting: Sighting) => boolean,
  memory = 60,
): Sighting | undefined {
  const before = countBefore(sightings, end);
  for (let at = before - 1; at >= 0 && at >= before - memory; at--) {
    const sighting = sightings[at];
    if (!sighting || sighting.start < start) return undefined;
    if (fits(sighting)) return sighting;
  }
  return undefined;
}

/** The last two people named before a position, not looking back over a paragraph, with where the first of them stands. */
export function lastTwo(
  sightings: readonly Sighting[],
  end: number,
  paragraph: number,
): { readonly people: ReadonlySet<Character>; readonly place: Span } | undefined {
  const people = new Set<Character>();
  const before = countBefore(sightings, end);
  for (let at = before - 1; at >= 0 && at >= before - 12; at--) {
    const each = sightings[at];
    if (!each || each.paragraph < paragraph) return undefined;
    if (each.character.kind === 'person') people.add(each.character);
    if (people.size === 2)
      return { people: new Set([...people].reverse()), place: { start: each.start, end: each.end } };
  }
  return undefined;
}
