import { takesAddressee } from '../knowledge/speech-verbs.ts';
import { isA } from '../knowledge/words.ts';
import { isNounLike } from '../words/noun-like.ts';
import { nounPhraseAfter } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import type { CueInSentence } from './cue-in-sentence.ts';

const PREPOSITION =
  /^(?:in|at|on|during|to|of|about|from|after|before|via|through|by|with|over|aboard|outside|inside|upon|following|regarding|as|for|under|near|against|into|among)$/;
const MANNER =
  /^(?:earlier|late|later|recently|early|again|simply|flatly|publicly|bluntly|then|there|here|repeatedly|afterwards?|aloud|out|back|too|also)$/;
const LISTENERS = /^(?:reporters|him|them|me|us|journalists|supporters|voters)$/;
const MOST_ADJUNCTS = 6;

/** The token after a cue and after who was told, when and where: "told reporters in Ohio on Friday". */
export function skipAdjuncts(tokens: readonly Token[], cue: CueInSentence, ceiling: number): number {
  let at = cue.structure.to;
  if (cue.kind === 'according') return at;
  if (cue.kind === 'tell' && !cue.inverted) at = nounPhraseAfter(tokens, at, ceiling)?.to ?? at;
  if (cue.kind === 'say' && !cue.inverted) at = behindAddressee(tokens, at, ceiling, tokens[cue.to - 1]);
  if (cue.kind === 'call' || cue.kind === 'urge' || cue.kind === 'ask') return at;
  for (let count = 0; count < MOST_ADJUNCTS && at < ceiling; count++) {
    const next = afterAdjunct(tokens, at, ceiling);
    if (next === at) break;
    at = next;
  }
  return Math.min(at, ceiling);
}

/** "warned both sides that": who is spoken to, where a clause with "that" follows. */
function behindAddressee(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  verb: Token | undefined,
): number {
  if (!takesAddressee(verb?.lower ?? '')) return at;
  const addressee = nounPhraseAfter(tokens, at, ceiling);
  return addressee && tokens[addressee.to]?.lower === 'that' ? addressee.to : at;
}

function afterAdjunct(tokens: readonly Token[], at: number, ceiling: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  const word = token.lower;
  const next = tokens[at + 1];
  // "said there would be", "said the spring was dry": what an auxiliary follows is a subject.
  if (isA('auxiliary', next?.lower ?? '') || isSubjectOfTime(tokens, at)) return at;
  if (isA('time', word) || MANNER.test(word)) return next?.kind === 'number' ? at + 2 : at + 1;
  if (/^(?:last|this|next|that|the)$/.test(word) && isA('time', next?.lower ?? '')) return at + 2;
  if (word.endsWith('ly') && next?.kind !== 'word') return at + 1;
  if (!PREPOSITION.test(word)) return at;
  return afterPreposition(tokens, at, ceiling);
}

function isSubjectOfTime(tokens: readonly Token[], at: number): boolean {
  const [first, time, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return first?.lower === 'the' && isA('time', time?.lower ?? '') && isA('auxiliary', verb?.lower ?? '');
}

function afterPreposition(tokens: readonly Token[], at: number, ceiling: number): number {
  const next = tokens[at + 1];
  if (!next || at + 1 >= ceiling) return at;
  if (isA('time', next.lower)) return tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
  if (/^(?:last|this|next)$/.test(next.lower)) return Math.min(at + 3, ceiling);
  if (next.lower.endsWith('ing') && !next.capital) return nounPhraseAfter(tokens, at + 2, ceiling)?.to ?? at;
  if (tokens[at]?.lower === 'to' && !canBeTold(next)) return at;
  return nounPhraseAfter(tokens, at + 1, ceiling)?.to ?? at;
}

function canBeTold(token: Token): boolean {
  const isDetermined = isA('determiner', token.lower) || isA('possessive', token.lower);
  return token.capital || isDetermined || LISTENERS.test(token.lower) || !isNounLike(token);
}
