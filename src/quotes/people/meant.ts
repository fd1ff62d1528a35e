import type { Link, Span } from '../../article/quote.ts';
import type { Character } from './characters.ts';
import type { NameInText } from './names.ts';
import type { RoleIndex } from './roles.ts';
import type { Sighting } from './sightings.ts';
import type { UnnamedSources } from './unnamed-sources.ts';

/** Whom a noun phrase means, and what tells so. */
export interface Meant {
  readonly character: Character;
  readonly link: Link;
  /** Where the article tells it, if not in the phrase itself. */
  readonly namedAt: Span | null;
  /** Somebody else fits nearly as well. */
  readonly doubtful?: boolean;
}

/** Whom an article has told of: what the search for a speaker looks through. */
export interface Known {
  readonly text: string;
  /** The names of each paragraph by the token they begin at. */
  readonly namesAt: readonly ReadonlyMap<number, NameInText>[];
  readonly bearers: ReadonlyMap<NameInText, Character>;
  readonly roles: RoleIndex;
  readonly named: readonly Sighting[];
  /** Grows while the article is read. */
  readonly quoted: Sighting[];
  readonly unnamed: UnnamedSources;
  readonly groups: Map<string, Character>;
}

/** A speaker by a name that stands at the place itself. */
export function seenAs({ character, link }: Sighting): Meant {
  return { character, link, namedAt: link === 'name' ? null : character.named };
}
