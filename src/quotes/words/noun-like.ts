import { isA } from '../knowledge/words.ts';
import type { Token } from './tokens.ts';

/** Whether the token can be part of a noun phrase without being a determiner or a preposition: noun, name, adjective, number. */
export function isNounLike(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === '&' || token.text === '%';
  if (token.lower === "'s" || token.lower === "'") return false;
  if (
    token.capital &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.lower !== 'i'
  )
    return true;
  const word = token.lower;
  if (isA('determiner', word) || isA('pronoun', word) || isA('possessive', word) || isA('auxiliary', word)) {
    return (
      word === 'one' ||
      word === 'other' ||
      word === 'two' ||
      isCount(word) ||
      (word === 'will' && token.capital)
    );
  }
  if (isA('preposition', word) || isA('coordinator', word) || isA('subordinator', word)) return false;
  if (word === 'which' || word === 'when' || word === 'where' || word === 'how' || word === 'why')
    return false;
  return token.capital || !isA('adverb', word);
}

function isCount(word: string): boolean {
  return /^(?:three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|few)$/.test(
    word,
  );
}
