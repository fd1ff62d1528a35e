import { clauseSubject } from '../cues/clause-subject.ts';
import { subjectBefore } from '../cues/cue-sources.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { isNounLike } from '../words/noun-like.ts';
import { type NounPhrase, nounPhraseBefore } from '../words/noun-phrases.ts';
import { headOf } from '../words/phrase-heads.ts';
import { tokenClass } from '../words/token-class.ts';
import type { Token } from '../words/tokens.ts';
import { type Auxiliaries, auxiliariesBefore } from '../words/verb-groups.ts';
import { objectsFrom, type StanceObject } from './stance-objects.ts';

/** A word that may tell a stance ("supports", "is expected"), with all that it may be about. */
export interface StanceCandidate {
  readonly word: number;
  readonly group: Auxiliaries;
  readonly source: NounPhrase;
  readonly objects: readonly StanceObject[];
  /** What a model can weigh to believe that it is a stance. */
  readonly features: readonly string[];
}

/** Verbs of which "what the law says" and "who said what" tell nothing. */
const ONLY_SPEECH = /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|ask(?:s|ed|ing)?)$/;

function isAsked(tokens: readonly Token[], at: number, { from }: NounPhrase): boolean {
  const isOpen = /^(?:what|who|whatever)$/;
  const [before, first] = [tokens[from - 1]?.lower ?? '', tokens[from]?.lower ?? ''];
  return (
    ONLY_SPEECH.test(tokens[at]?.lower ?? '') &&
    (isOpen.test(before) || (isOpen.test(first) && !tokens[from - 1]))
  );
}

/** How far an object reaches at most, in tokens. */
const REACH = 60;

/** The stance that the word at `at` may tell; nothing when nobody can have it or nothing follows. */
export function stanceCandidate(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): StanceCandidate | undefined {
  const next = tokens[at + 1];
  const end = Math.min(withoutStop(tokens, sentence), at + REACH);
  if (!next || next.kind === 'mark' || at + 1 >= end) return undefined;
  const group = auxiliariesBefore(tokens, at, sentence.from);
  // Who is suspected does not suspect.
  if (group.passive && speechVerbForm(tokens[at]?.lower ?? '')?.form === 'past') return undefined;
  const inFront = holderBefore(tokens, at, group, sentence);
  const source = inFront ?? clauseSubject(tokens, sentence, group.from);
  if (!source || isAsked(tokens, at, source)) return undefined;
  const { passive } = group;
  const starts = isParticle(next) ? [at + 1, at + 2] : [at + 1];
  const objects = starts.flatMap((from) => objectsFrom(tokens, { word: at, from, end, passive }));
  if (objects.length === 0) return undefined;
  const features = stanceFeatures(tokens, at, group, source, inFront !== undefined);
  return { word: at, group, source, objects, features };
}

/**
 * Who stands in front as the subject; of a participle the noun itself, whatever leads it: "money for groups backing
 * Holm".
 */
function holderBefore(
  tokens: readonly Token[],
  at: number,
  { from }: Auxiliaries,
  sentence: Sentence,
): NounPhrase | undefined {
  const subject = subjectBefore(tokens, from - 1, sentence.from, sentence.from);
  if (subject || from < at || !tokens[at]?.lower.endsWith('ing') || !isNounLike(tokens[at - 1]))
    return subject;
  return nounPhraseBefore(tokens, at - 1, sentence.from);
}

function withoutStop(tokens: readonly Token[], { from, to }: Sentence): number {
  let end = to;
  while (end > from && /^[.?!;:,]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

function isParticle(token: Token): boolean {
  return token.kind === 'word' && (isA('preposition', token.lower) || token.lower === 'out');
}

function stanceFeatures(
  tokens: readonly Token[],
  at: number,
  group: Auxiliaries,
  source: NounPhrase,
  isNear: boolean,
): readonly string[] {
  const word = tokens[at]?.lower ?? '';
  const stem = stemOf(word);
  const next = tokenClass(tokens[at + 1]);
  const who = isNear ? kindOfSource(tokens, source) : 'far';
  return [
    'any',
    `word ${word}`,
    `next ${next}`,
    `word ${word} next ${next}`,
    `stem ${stem}`,
    `stem ${stem} next ${next}`,
    `second ${tokenClass(tokens[at + 2])}`,
    `source ${who}`,
    `word ${word} ${isNear ? 'near' : 'far'}`,
    `form ${tokenClass(tokens[at])} source ${who}`,
    `behind ${tokenClass(tokens[group.from - 1])}`,
    `before it ${at === group.from ? 'nothing' : tokenClass(tokens[at - 1])}`,
    `passive ${group.passive} next ${next}`,
    `word ${word} passive ${group.passive}`,
    `word ${word} infinitive ${group.infinitive}`,
    `infinitive ${group.infinitive}`,
    `denied ${group.denied}`,
    `modal ${group.modal}`,
  ];
}

/** The same for "oppose", "opposes", "opposed" and "opposing". */
function stemOf(word: string): string {
  return word.replace(/(?:ies|ied|ying|es|ed|ing|s|e|y)$/, '').replace(/([bdgmnprt])\1$/, '$1');
}

function kindOfSource(tokens: readonly Token[], source: NounPhrase): string {
  const head = tokens[headOf(tokens, source)];
  const word = head?.lower ?? '';
  if (isA('pronoun', word) || isA('subject', word)) return word;
  return roleKind(word) ?? (head?.capital ? 'Name' : 'thing');
}
