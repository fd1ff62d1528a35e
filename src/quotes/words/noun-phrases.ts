import { isPastForm } from '../knowledge/irregular-verbs.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { titleGender } from '../knowledge/titles.ts';
import { isA, isNoName } from '../knowledge/words.ts';
import { isNounLike } from './noun-like.ts';
import type { Token } from './tokens.ts';

/** A noun phrase as a range of a paragraph's tokens; `to` is exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase is longer, however the sentence goes on: keeps the search linear. */
const LONGEST = 40;
const ATTACHING = new Set(
  'of for in at from with on to by about against near behind who inside under among between'.split(' '),
);
const STANDALONE = new Set(
  'he she they it we i you who which that some many others both all most few this these those another one two everyone everybody someone anyone nobody several'.split(
    ' ',
  ),
);

/** Pronouns that more can hang on: "everyone in the village". */
const ANYONE = /^(?:everyone|everybody|someone|somebody|anyone|anybody|nobody|many|some|most|others|those)$/;

/** The noun phrase whose last token is at `last`, or nothing when none ends there. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  last: number,
  floor: number,
): NounPhrase | undefined {
  const token = tokens[last];
  if (!token || last < floor) return undefined;
  if (token.kind === 'word' && STANDALONE.has(token.lower) && !isProperNoun(token)) {
    return standalone(tokens, last, floor);
  }
  const countedFrom = last - 2;
  if (
    /^(?:them|us|these|those)$/.test(token.lower) &&
    tokens[last - 1]?.lower === 'of' &&
    countedFrom >= floor
  ) {
    return STANDALONE.has(tokens[countedFrom]?.lower ?? '') ? { from: countedFrom, to: last + 1 } : undefined;
  }
  if (!isNounLike(token) || (isTimeWord(token) && !token.capital)) return undefined;
  let from = last;
  const lowest = Math.max(floor, last - LONGEST);
  while (from > lowest) {
    const step = stepLeft(tokens, from, lowest);
    if (step === 0) break;
    from -= step;
  }
  while (from < last && !startsPhrase(tokens[from])) from++;
  return { from, to: last + 1 };
}

function isProperNoun(token: Token): boolean {
  return token.capital && !/^[A-Z]?[a-z]*$/.test(token.text);
}

function standalone(tokens: readonly Token[], last: number, floor: number): NounPhrase {
  const before = tokens[last - 1];
  const partOf =
    last > floor && before?.kind === 'word' && /^(?:the|some|many|those|these|all|each)$/.test(before.lower);
  return { from: partOf ? last - 1 : last, to: last + 1 };
}

function isTimeWord(token: Token): boolean {
  return isA('time', token.lower);
}

/** How many tokens the phrase that begins at `from` reaches further to the left. */
function stepLeft(tokens: readonly Token[], from: number, floor: number): number {
  const before = tokens[from - 1];
  const beforeThat = from - 2 >= floor ? tokens[from - 2] : undefined;
  const isOpened = isOpening(tokens[from]);
  if (!before || (isOpened && !isA('preposition', before.lower))) return 0;
  if (isPossessive(before)) return isNounLike(beforeThat) ? 2 : 0;
  if (isNounLike(before)) return isOpened ? 0 : 1;
  if (isOpening(before) || (ANYONE.test(before.lower) && isPastForm(tokens[from]?.lower ?? ''))) return 1;
  return beforeThat && joinsLeft(before, beforeThat, tokens[from], isOpened, tokens[from - 3]) ? 2 : 0;
}

function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}

/**
 * Whether "of", "for", … or an "and" between names hangs what follows on the noun before it. On a verb nothing hangs
 * ("the inquiry heard from Berg"), unless it describes people ("someone briefed on the talks").
 */
function joinsLeft(
  joint: Token,
  noun: Token,
  first: Token | undefined,
  isOpened: boolean,
  described: Token | undefined,
): boolean {
  if (joint.kind !== 'word' || !(isNounLike(noun) || ANYONE.test(noun.lower))) return false;
  if (joint.lower === 'and') return noun.capital && first?.capital === true;
  const isInfinitive = joint.lower === 'to' && !isOpened && !first?.capital;
  if (!ATTACHING.has(joint.lower) || isInfinitive || isTimeWord(noun)) return false;
  if (speechVerbForm(noun.lower)?.form === 'past') return noun.capital;
  if (noun.capital || !isPastForm(noun.lower)) return true;
  return ANYONE.test(described?.lower ?? '') || roleKind(described?.lower ?? '') !== undefined;
}

function startsPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text !== '%' &&
    token.text !== '&' &&
    !isA('adverb', token.lower) &&
    !(token.lower.endsWith('ly') && !token.capital)
  );
}

/** The noun phrase that begins at `first`, with what hangs on it by "of", "for", "in", …; nothing when none does. */
export function nounPhraseAfter(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
): NounPhrase | undefined {
  const token = tokens[first];
  if (!token || first >= ceiling) return undefined;
  if (standsAlone(token, tokens[first + 1])) return { from: first, to: first + 1 };
  let to = first;
  while (to < ceiling && (isOpening(tokens[to]) || (to > first && tokens[to]?.lower.endsWith('ly')))) to++;
  if (!isNounLike(tokens[to]) || to >= ceiling) return undefined;
  const highest = Math.min(ceiling, first + LONGEST);
  while (to < highest) {
    const step = stepRight(tokens, to, highest);
    if (step === 0) break;
    to += step;
  }
  return to > first ? { from: first, to } : undefined;
}

/** "Berg held": a small word behind a name is a verb, unless it is a noun that names often stand before. */
function isVerbAfterName(noun: Token | undefined, word: Token): boolean {
  if (!noun || word.kind !== 'word' || word.capital) return false;
  const isPast = word.lower.endsWith('ed') || speechVerbForm(word.lower)?.form === 'past';
  if (isPast && (noun.capital || roleKind(noun.lower) !== undefined)) return true;
  if (!noun.capital || (noun.text.length > 1 && noun.text === noun.text.toUpperCase())) return false;
  if (roleKind(word.lower) !== undefined) return false;
  return !isA('determiner', noun.lower) && !isNoName(noun.lower) && titleGender(noun.lower) === undefined;
}

/** Pronouns always; "many" and "some" when no noun follows, "her" likewise. */
function standsAlone(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word' || isProperNoun(token)) return false;
  if (isA('subject', token.lower) || /^(?:him|them|me|us|himself|herself)$/.test(token.lower)) return true;
  return (STANDALONE.has(token.lower) || token.lower === 'her') && !isNounLike(next);
}

function isOpening(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isNounLike(token) &&
    (isA('determiner', token.lower) || isA('possessive', token.lower))
  );
}

function stepRight(tokens: readonly Token[], to: number, ceiling: number): number {
  const next = tokens[to];
  if (!next) return 0;
  if (isNounLike(next)) {
    if (isTimeWord(next) && tokens[to - 1]?.lower !== 'of') return 0;
    return isVerbAfterName(tokens[to - 1], next) ? 0 : 1;
  }
  if (isPossessive(next)) return isNounLike(tokens[to + 1]) && to + 1 < ceiling ? 2 : 1;
  const joinsNames =
    next.lower === 'and' &&
    tokens[to - 1]?.capital &&
    (tokens[to + 1]?.capital || tokens[to + 1]?.lower === 'others');
  if (joinsNames && tokens[to + 1]?.lower === 'others') return to + 1 < ceiling ? 2 : 0;
  return ATTACHING.has(next.lower) || joinsNames ? joinedPart(tokens, to, ceiling) : 0;
}

/** The length of "of the ministry" and the like, 0 when no noun follows. */
function joinedPart(tokens: readonly Token[], joint: number, ceiling: number): number {
  let ahead = joint + 1;
  while (ahead < ceiling && isOpening(tokens[ahead])) ahead++;
  const noun = tokens[ahead];
  if (!noun || ahead >= ceiling || !isNounLike(noun) || isTimeWord(noun)) return 0;
  const isInfinitive = tokens[joint]?.lower === 'to' && ahead === joint + 1 && !noun.capital;
  return isInfinitive ? 0 : ahead + 1 - joint;
}
