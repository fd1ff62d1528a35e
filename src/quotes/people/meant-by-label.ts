import type { ReadParagraph } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Character } from './characters.ts';
import type { Known, Meant } from './meant.ts';
import { countBefore, type Sighting } from './sightings.ts';

/** So many names at the beginning of an article tell who is asked. */
const NAMES = 40;

/** Who gives the answers of an interview ("A: …"): the person most often named at its beginning. */
export function meantByLabel(
  { named }: Known,
  { tokens, span }: ReadParagraph,
  phrase: NounPhrase,
): Meant | undefined {
  const isAnswer = /^(?:a|answer)$/.test(tokens[phrase.from]?.lower ?? '');
  if (!isAnswer || phrase.from !== 0 || tokens[phrase.to]?.text !== ':') return undefined;
  const before = countBefore(named, span.start);
  const people = named.slice(0, Math.min(NAMES, before)).filter(isPerson);
  const counts = new Map<Character, number>();
  for (const { character } of people) counts.set(character, (counts.get(character) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const first = people.find(({ character }) => counts.get(character) === most);
  if (!first) return undefined;
  const { character, start, end } = first;
  return { character, link: 'role', namedAt: { start, end } };
}

function isPerson({ character }: Sighting): boolean {
  return character.kind === 'person';
}
