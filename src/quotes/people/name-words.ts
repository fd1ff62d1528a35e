import { firstNameGender } from '../knowledge/first-names.ts';
import { isKnownBody } from '../knowledge/organisations.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { titleGender } from '../knowledge/titles.ts';
import { isA } from '../knowledge/words.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { Token } from '../words/tokens.ts';

const PARTICLES = new Set(
  'de la del della van der den von bin ibn al el da dos das di du le ter ten zu abu ben y'.split(' '),
);
/** How far behind a lone name at the beginning of a sentence its verb is looked for. */
const VERB_REACH = 5;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** "van", "de": a word that stands small in the middle of a name and may begin its short form. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** How an article spells its words where no sentence begins. */
export interface Spelling {
  /** Words also written small, so that a capital at the beginning of a sentence says nothing. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital, so that one at the beginning of a sentence is a name again. */
  readonly capital: ReadonlySet<string>;
}

/** Reads it; `starts` are the tokens that begin sentences, by paragraph. */
export function readSpelling(
  paragraphs: readonly ReadParagraph[],
  starts: readonly ReadonlySet<number>[],
): Spelling {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { index, tokens } of paragraphs) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (!token.capital) small.add(token.lower);
      else if (!starts[index]?.has(at)) capital.add(token.lower);
    });
  }
  return { small, capital };
}

/** Whether a name may end with this word. */
export function canEndName(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.capital || GENERATION.test(token.lower) || /-\p{Lu}/u.test(token.text))
  );
}

/** Whether a name begins here; `first` when a sentence does, too. */
export function canBeginName(
  tokens: readonly Token[],
  at: number,
  first: boolean,
  spelling: Spelling,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (/^(?:[Aa]l|[Ee]l)-\p{Lu}/u.test(token.text)) return true;
  if (!token.capital) return false;
  const word = token.lower;
  if (isFunctionWord(token)) return false;
  if (!first || titleGender(word) || firstNameGender(word)) return true;
  const next = tokens[at + 1];
  if (PARTICLES.has(word) && continuesName(tokens, at)) return true;
  if (spelling.small.has(word)) return false;
  if (next?.capital) return true;
  if (roleKind(word) !== undefined || /(?:ing|ly)$/.test(word)) return false;
  return spelling.capital.has(word) || isKnownBody(word) || beginsPredicate(tokens, at + 1);
}

/** Whether what follows is what a lone name often has behind it: "Berg said", "Berg's", "Berg, who", "Berg in May said". */
function beginsPredicate(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (!next || next.text === ',' || next.text === '(') return true;
  if (next.kind !== 'word') return false;
  if (isA('auxiliary', next.lower)) return true;
  for (let at = from; at < from + VERB_REACH && tokens[at]?.kind === 'word'; at++)
    if (speechVerbForm(tokens[at]?.lower ?? '')?.form === 'past') return true;
  return false;
}

function isFunctionWord(token: Token): boolean {
  const word = token.lower;
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && /^(?:us|who|it)$/.test(word))
    return word === 'it';
  if (word === 'will' || word === 'may' || word === 'might') return false;
  return (
    isA('determiner', word) ||
    isA('pronoun', word) ||
    isA('possessive', word) ||
    isA('preposition', word) ||
    isA('auxiliary', word) ||
    isA('coordinator', word) ||
    isA('subordinator', word) ||
    isA('adverb', word) ||
    (isA('time', word) && word !== 'may') ||
    /^(?:i|when|where|why|how|what|which|yes|asked|according|said|says)$/.test(word)
  );
}

/** Whether a name that has begun goes on here. */
export function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '&') return tokens[at + 1]?.capital === true;
  if (token.kind !== 'word') return false;
  if (token.capital) return !isFunctionWord(token) || token.text.length === 1;
  if (GENERATION.test(token.lower)) return true;
  if (token.lower.startsWith('al-') || token.lower.startsWith("d'")) return true;
  return (
    PARTICLES.has(token.lower) &&
    (tokens[at + 1]?.capital === true || PARTICLES.has(tokens[at + 1]?.lower ?? ''))
  );
}
