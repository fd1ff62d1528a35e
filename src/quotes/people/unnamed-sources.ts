import type { Span } from '../../article/quote.ts';
import { roleGender, roleKind } from '../knowledge/role-nouns.ts';
import type { Character } from './characters.ts';
import { fitModifiers, modifiersOf } from './roles.ts';

/** Sources that an article gives no name, by their own words: "a Defense Ministry source". */
export interface UnnamedSources {
  /** The source these words mean: one already met, or a new one. `sameRole` when "the source" may be "a Navy source". */
  readonly find: (noun: string, words: string, sameRole: boolean, place: Span) => Character;
}

/** They are looked for among the last few only. */
const MEMORY = 40;

export function gatherUnnamed(): UnnamedSources {
  const met: Character[] = [];

  function known(noun: string, words: string, sameRole: boolean): Character | undefined {
    const folded = words.toLowerCase();
    for (let at = met.length - 1; at >= 0 && at >= met.length - MEMORY; at--) {
      const each = met[at];
      if (!each) continue;
      const alike =
        sameRole && each.words.at(-1) === noun && fitModifiers(modifiersOf(each.name), modifiersOf(words));
      if (!alike && each.name.toLowerCase() !== folded) continue;
      each.mentions++;
      if (each.name !== words) each.aliases.add(words);
      return each;
    }
    return undefined;
  }

  return {
    find: (noun, words, sameRole, place) => {
      const old = known(noun, words, sameRole);
      if (old) return old;
      const fresh = unnamed(noun, words, place);
      met.push(fresh);
      return fresh;
    },
  };
}

function unnamed(noun: string, words: string, place: Span): Character {
  return {
    name: words,
    words: [noun],
    named: place,
    kind: roleKind(noun) ?? 'unknown',
    gender: roleGender(noun) ?? 'unknown',
    aliases: new Set(),
    roles: new Set(),
    mentions: 1,
  };
}
