import { isIrregularPast } from '../knowledge/irregular-verbs.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { isSpeechNoun } from '../knowledge/speech-nouns.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrases.ts';
import { afterParenthesis } from '../words/parentheses.ts';
import { headOf } from '../words/phrase-heads.ts';
import type { Token } from '../words/tokens.ts';
import { isParticle } from './name-words.ts';

/** How far before a quotation its subject is looked for. */
const REACH = 60;
/** "his call for a total ban on “…”": how far a noun of speech may stand before its words. */
const NOUN_REACH = 8;

/** Whose words a quotation is by a name with a colon ("Berg: “…”") or an owner ("Berg's promise of “…”"). */
export function ownerBeside(
  tokens: readonly Token[],
  sentence: Sentence,
  quotation: number,
): NounPhrase | undefined {
  return namedBeforeColon(tokens, sentence, quotation) ?? ownerBefore(tokens, sentence, quotation);
}

function namedBeforeColon(
  tokens: readonly Token[],
  sentence: Sentence,
  quotation: number,
): NounPhrase | undefined {
  if (tokens[quotation - 1]?.text !== ':') return undefined;
  const whole = nounPhraseBefore(tokens, quotation - 2, sentence.from);
  if (!whole) return undefined;
  // "a motto by Anna Berg:", "more from the report:"
  let { from } = whole;
  for (let at = from; at < whole.to - 1; at++)
    if (/^(?:by|from)$/.test(tokens[at]?.lower ?? '')) from = at + 1;
  // "Berg has a message for voters:"
  for (let at = from; at < whole.to - 1; at++)
    if (/^(?:for|with|to)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const phrase = { from, to: whole.to };
  const head = tokens[headOf(tokens, phrase)];
  if (!head) return undefined;
  const kind = roleKind(head.lower);
  const isLed = from === sentence.from || /^(?:by|from)$/.test(tokens[from - 1]?.lower ?? '');
  return head.capital || kind === 'person' || kind === 'group' || (kind && isLed) ? phrase : undefined;
}

/** "Berg's “open doors”", "his call for “open doors”" */
function ownerBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  quotation: number,
): NounPhrase | undefined {
  for (let at = quotation - 1; at >= Math.max(sentence.from, quotation - NOUN_REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quoted') return undefined;
    const direct = at === quotation - 1;
    const owns = token.lower === "'s" || (token.lower === "'" && /s$/.test(tokens[at - 1]?.lower ?? ''));
    if (owns && at > sentence.from && (direct || speaksOf(tokens, at + 1, quotation)))
      return fromName(tokens, nounPhraseBefore(tokens, at - 1, sentence.from));
    if (/^(?:his|her|their)$/.test(token.lower) && (direct || speaksOf(tokens, at + 1, quotation)))
      return { from: at, to: at + 1 };
  }
  return undefined;
}

/** "likes Berg": a verb before a name is no part of it. */
function fromName(tokens: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || !tokens[phrase.to - 1]?.capital) return phrase;
  let { from } = phrase;
  while (tokens[from]?.capital === false && isOtherWord(tokens[from]?.lower ?? '')) from++;
  return { from, to: phrase.to };
}

function isOtherWord(word: string): boolean {
  return (
    !isA('determiner', word) && !isA('possessive', word) && roleKind(word) === undefined && !isParticle(word)
  );
}

/** Whether the noun phrase that begins here is about something said. */
function speaksOf(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isSpeechNoun(token.lower)) return true;
    if (isA('preposition', token.lower) || isA('auxiliary', token.lower)) return false;
  }
  return false;
}

/** The nearest subject before a quotation in its sentence that can speak. */
export function subjectBeside(
  tokens: readonly Token[],
  sentence: Sentence,
  quotation: number,
): NounPhrase | undefined {
  const lowest = Math.max(sentence.from, quotation - REACH);
  for (let at = quotation - 1; at >= lowest; at--) {
    if (!beginsClause(tokens, at, sentence.from)) continue;
    const subject = subjectAt(tokens, at, quotation);
    if (subject && canSpeak(tokens, subject) && hasVerb(tokens, subject, quotation))
      return { from: subject.from, to: afterParenthesis(tokens, subject.to, quotation) };
  }
  return undefined;
}

/** The first subject of a sentence that can speak. */
export function mainSubject(tokens: readonly Token[], { from, to }: Sentence): NounPhrase | undefined {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!beginsClause(tokens, at, from)) continue;
    const subject = subjectAt(tokens, at, to);
    if (subject && canSpeak(tokens, subject) && hasVerb(tokens, subject, to))
      return { from: subject.from, to: afterParenthesis(tokens, subject.to, to) };
  }
  return undefined;
}

/** A noun phrase up to the verb that looks like a noun: "The actress stood up". */
function subjectAt(tokens: readonly Token[], from: number, ceiling: number): NounPhrase | undefined {
  const phrase = nounPhraseAfter(tokens, from, ceiling);
  if (!phrase) return undefined;
  for (let at = from + 1; at < phrase.to; at++)
    if (tokens[at]?.capital === false && isIrregularPast(tokens[at]?.lower ?? '')) return { from, to: at };
  return phrase;
}

function canSpeak(tokens: readonly Token[], subject: NounPhrase): boolean {
  const head = tokens[headOf(tokens, subject)];
  const first = tokens[subject.from];
  if (!head || !first) return false;
  if (
    /^(?:this|that|these|those|you|there|which|some|many|all|both|one)$/.test(first.lower) &&
    subject.to - subject.from === 1
  )
    return false;
  return head.capital || isA('subject', head.lower) || roleKind(head.lower) !== undefined;
}

function hasVerb(tokens: readonly Token[], subject: NounPhrase, ceiling: number): boolean {
  let at = afterParenthesis(tokens, subject.to, ceiling);
  while (at < ceiling && isAdverb(tokens[at])) at++;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || at >= ceiling || verb.capital) return false;
  return isA('auxiliary', verb.lower) || isIrregularPast(verb.lower) || /(?:ed|s)$/.test(verb.lower);
}

function isAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isA('adverb', token.lower) || token.lower.endsWith('ly'));
}

function beginsClause(tokens: readonly Token[], at: number, first: number): boolean {
  if (at === first) return true;
  const before = tokens[at - 1];
  if (before?.kind === 'quoted' || /^(?:,|-|--|—|–|;|:|\(|\))$/.test(before?.text ?? '')) return true;
  return (
    before?.kind === 'word' &&
    (isA('coordinator', before.lower) || isA('subordinator', before.lower) || isA('relative', before.lower))
  );
}
