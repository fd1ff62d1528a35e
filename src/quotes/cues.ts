import { invertedSource, subjectBefore, withApposition } from './cue-sources.ts';
import { type SpeechKind, speechVerbForm } from './knowledge/speech-verbs.ts';
import { isA } from './knowledge/words.ts';
import { isNounLike } from './noun-like.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { auxiliariesBefore, isNounReading, isPluralAt, verbLength } from './verb-groups.ts';

/**
 * Words that say that somebody speaks, found in one sentence. All positions are token numbers of the paragraph;
 * `to` is exclusive.
 */
export interface CueInSentence {
  readonly kind: SpeechKind | 'according' | 'colon';
  /** The words of the cue itself: "had said", "according to". */
  readonly from: number;
  readonly to: number;
  /** Who speaks; absent when the cue leans on the clause before ("…, adding that") or names nobody. */
  readonly source: NounPhrase | undefined;
  /** Source, cue and what belongs to them: "Smith, a lawyer, told reporters on Friday". */
  readonly structure: NounPhrase;
  readonly inverted: boolean;
  readonly leaning: boolean;
}

const REACH = 45;

/** The cues of a sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): readonly CueInSentence[] {
  const cues: CueInSentence[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const floor = cues.at(-1)?.to ?? sentence.from;
    const cue =
      accordingTo(tokens, at, sentence) ??
      inWordsOf(tokens, at, sentence) ??
      verbCue(tokens, at, sentence, floor);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(tokens: readonly Token[], at: number, sentence: Sentence): CueInSentence | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  let to = at + 2;
  while (to < Math.min(sentence.to, at + REACH) && !endsSource(tokens[to])) to++;
  if (to === at + 2) return undefined;
  // "According to Lena Fischer, the bridge …": what follows the only comma is said and explains nobody.
  const whole = withApposition(tokens, { from: at + 2, to }, sentence);
  const source = at === sentence.from && tokens[whole.to]?.text !== ',' ? { from: at + 2, to } : whole;
  return announcing(at, at + 2, source, { from: at, to: source.to });
}

/** "in Petrov's words", "in his own words" */
function inWordsOf(tokens: readonly Token[], at: number, sentence: Sentence): CueInSentence | undefined {
  if (tokens[at]?.lower !== 'in') return undefined;
  for (let end = at + 2; end < Math.min(sentence.to, at + 8); end++) {
    if (!/^(?:words|view|opinion|telling)$/.test(tokens[end]?.lower ?? '')) continue;
    const possessor = /^(?:'s|'|own)$/.test(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
    const isPossessive = possessor < end || isA('possessive', tokens[end - 1]?.lower ?? '');
    return isPossessive
      ? announcing(at, end + 1, { from: at + 1, to: possessor }, { from: at, to: end + 1 })
      : undefined;
  }
  return undefined;
}

function announcing(from: number, to: number, source: NounPhrase, structure: NounPhrase): CueInSentence {
  return { kind: 'according', from, to, source, structure, inverted: true, leaning: false };
}

function endsSource(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'quoted' || /^(?:[,.;:)!?]|-|--|—|–)$/.test(token.text);
}

/** Who follows "told" is told something, and what follows "called" is called something; but “Go!” called Berg. */
function takesObject(tokens: readonly Token[], at: number, kind: SpeechKind): boolean {
  return kind === 'tell' || (kind === 'call' && tokens[at - 1]?.kind !== 'quoted');
}

function verbCue(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  floor: number,
): CueInSentence | undefined {
  const verb = tokens[at];
  const form = verb && speechVerbForm(verb.lower);
  const to = at + verbLength(tokens, at);
  if (!form || to === at || (verb.capital && at !== sentence.from && !isShouted(verb))) return undefined;
  const { kind } = form;
  if (form.form === 'ing') return leaningCue(tokens, at, sentence, kind);
  const group = auxiliariesBefore(tokens, at, sentence.from);
  if (group.denied || group.infinitive) return undefined;
  if (group.passive) return passiveCue(tokens, at, sentence, group.from, kind);
  if (form.form === 'base' && !group.modal && !isPluralAt(tokens, group.from - 1)) return undefined;
  const behind = takesObject(tokens, at, kind) ? undefined : invertedSource(tokens, at, sentence, floor);
  if (behind) {
    const structure = { from: at, to: behind.to };
    return form.form === 'base'
      ? undefined
      : { kind, from: at, to, source: behind, structure, inverted: true, leaning: false };
  }
  const source = subjectBefore(tokens, group.from - 1, sentence.from, floor);
  if (source && !isNounReading(tokens, at, form.form)) {
    const structure = { from: withLeadingAs(tokens, source.from, sentence.from), to };
    return { kind, from: group.from, to, source, structure, inverted: false, leaning: false };
  }
  const isJoined = group.from > sentence.from && /^(?:and|but)$/.test(tokens[group.from - 1]?.lower ?? '');
  return isJoined && form.form === 'past' && kind !== 'think' ? leaning(kind, group.from, to) : undefined;
}

/** Text all in capitals has its verbs in capitals too. */
function isShouted(token: Token): boolean {
  return token.text.length > 2 && token.text === token.text.toUpperCase();
}

/** A cue whose source is that of the clause before. */
function leaning(kind: SpeechKind, from: number, to: number): CueInSentence {
  return { kind, from, to, source: undefined, structure: { from, to }, inverted: false, leaning: true };
}

/** "As the paper reported, …": the conjunction belongs to the cue. */
function withLeadingAs(tokens: readonly Token[], from: number, floor: number): number {
  return from > floor && tokens[from - 1]?.lower === 'as' ? from - 1 : from;
}

/** "…, adding that" leans on whoever spoke in the clause before. */
function leaningCue(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  kind: SpeechKind,
): CueInSentence | undefined {
  const before = tokens[at - 1];
  if (kind === 'think' || kind === 'voice') return undefined;
  const progressive = before?.kind === 'word' && /^(?:is|was|are|were|been|'s|'re|'m)$/.test(before.lower);
  if (progressive && kind !== 'call') {
    const from = auxiliariesBefore(tokens, at, sentence.from).from;
    const source = subjectBefore(tokens, from - 1, sentence.from, sentence.from);
    if (source) {
      const structure = { from: source.from, to: at + 1 };
      return { kind, from, to: at + 1, source, structure, inverted: false, leaning: false };
    }
  }
  if (at === sentence.from || !before) return undefined;
  const leans =
    before.text === ',' ||
    before.kind === 'quoted' ||
    isNounLike(before) ||
    /^(?:by|in|while|and|also|before|after)$/.test(before.lower);
  return leans ? leaning(kind, at, at + 1) : undefined;
}

/** "was quoted as saying": of all passives only in this one the subject speaks. */
function passiveCue(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  from: number,
  kind: SpeechKind,
): CueInSentence | undefined {
  if (tokens[at]?.lower !== 'quoted') return undefined;
  const source = subjectBefore(tokens, from - 1, sentence.from, sentence.from);
  const saying = tokens[at + 1]?.lower === 'as' && tokens[at + 2]?.lower === 'saying';
  const to = saying ? at + 3 : at + 1;
  const structure = source && { from: source.from, to };
  return structure && { kind, from, to, source, structure, inverted: false, leaning: false };
}
