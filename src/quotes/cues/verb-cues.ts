import { type SpeechKind, type SpeechVerbForm, speechVerbForm } from '../knowledge/speech-verbs.ts';
import type { Sentence } from '../reading/sentences.ts';
import { isNounLike } from '../words/noun-like.ts';
import { type NounPhrase, nounPhraseBefore } from '../words/noun-phrases.ts';
import { headOf } from '../words/phrase-heads.ts';
import { isTitleCase } from '../words/title-case.ts';
import type { Token } from '../words/tokens.ts';
import {
  type Auxiliaries,
  auxiliariesBefore,
  isNounReading,
  isPluralAt,
  verbLength,
} from '../words/verb-groups.ts';
import type { CueInSentence } from './cue-in-sentence.ts';
import { invertedSource, subjectBefore } from './cue-sources.ts';

/** The cue whose verb stands at `at`; its subject is not looked for before `floor`. Nothing when it introduces no speech. */
export function verbCue(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  floor: number,
): CueInSentence | undefined {
  const verb = tokens[at];
  const form = verb && speechVerbForm(verb.lower);
  const to = at + verbLength(tokens, at);
  if (!form || to === at || (at !== sentence.from && isName(tokens, verb, sentence))) return undefined;
  if (form.form === 'ing') return leaningCue(tokens, at, sentence, form.kind);
  const group = auxiliariesBefore(tokens, at, sentence.from);
  if (group.denied) return undefined;
  if (group.infinitive) return infinitiveCue(tokens, { at, to, form, group }, sentence);
  if (group.passive) return passiveCue(tokens, at, sentence, group.from, form.kind);
  if (form.kind === 'voice' && form.form === 'base' && !isBesideQuotation(tokens, at)) return undefined;
  const behind = takesObject(tokens, at, form.kind) ? undefined : invertedSource(tokens, at, sentence, floor);
  if (!behind) return frontedCue(tokens, { at, to, form, group }, sentence, floor);
  return form.form !== 'base' || isPlural(tokens, behind) ? inverted(form.kind, at, behind) : undefined;
}

/** A verb where it stands, with its auxiliaries and particle. */
interface Verb {
  readonly at: number;
  readonly to: number;
  readonly form: SpeechVerbForm;
  readonly group: Auxiliaries;
}

/** "Nobody said so", "Who said so?" */
function isNobody(token: Token | undefined, isFirst: boolean): boolean {
  return /^(?:nobody|none)$/.test(token?.lower ?? '') || (isFirst && token?.lower === 'who');
}

/** "He should have said": what was not said. */
function isUnreal(tokens: readonly Token[], { from, modal }: Auxiliaries, verb: number): boolean {
  return modal && tokens.slice(from, verb).some(({ lower }) => lower === 'have');
}

/** "went on to say", "took to the radio to announce": what is said to be done is done. */
function infinitiveCue(
  tokens: readonly Token[],
  { at, to, form: { kind }, group }: Verb,
  sentence: Sentence,
): CueInSentence | undefined {
  let verb = group.from - 2;
  while (verb > sentence.from && verb > at - INFINITIVE_REACH && !LEADS_TO.test(tokens[verb]?.lower ?? ''))
    verb--;
  const [first, second] = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower];
  const leads = LEADS_TO.test(first) && second === (/^(?:t[ao]|turn)/.test(first) ? 'to' : 'on');
  if (!leads || !/^(?:say|tell|ask)$/.test(kind)) return undefined;
  const { from } = auxiliariesBefore(tokens, verb, sentence.from);
  const source = subjectBefore(tokens, from - 1, sentence.from, sentence.from);
  return (
    source && {
      kind,
      from,
      to,
      source,
      structure: { from: source.from, to },
      inverted: false,
      leaning: false,
    }
  );
}

const LEADS_TO = /^(?:go|goes|went|take|takes|took|taken|turned|turns)$/;
const INFINITIVE_REACH = 8;

/** "Berg said", or "… and said" of the clause before. */
function frontedCue(
  tokens: readonly Token[],
  { at, to, form: { kind, form }, group }: Verb,
  sentence: Sentence,
  floor: number,
): CueInSentence | undefined {
  const { from } = group;
  const source = subjectBefore(tokens, from - 1, sentence.from, floor);
  if (source && (isNobody(tokens[source.from], source.from === sentence.from) || isUnreal(tokens, group, at)))
    return undefined;
  const agrees = form !== 'base' || group.modal || isPluralAt(tokens, from - 1);
  if (source && (agrees || isPlural(tokens, source)) && !isNounReading(tokens, at, form)) {
    const structure = { from: withLeadingAs(tokens, source.from, sentence.from), to };
    return { kind, from: group.start, to, source, structure, inverted: false, leaning: false };
  }
  const isJoined = from > sentence.from && /^(?:and|but)$/.test(tokens[from - 1]?.lower ?? '');
  return isJoined && form === 'past' && kind !== 'think' ? leaning(kind, from, to) : undefined;
}

function inverted(kind: SpeechKind, from: number, source: NounPhrase): CueInSentence {
  return {
    kind,
    from,
    to: from + 1,
    source,
    structure: { from, to: source.to },
    inverted: true,
    leaning: false,
  };
}

/** A verb with a capital within a sentence is a name, but for headlines and text all in capitals. */
function isName(tokens: readonly Token[], verb: Token, sentence: Sentence): boolean {
  return verb.capital && !isShouted(verb) && !isTitleCase(tokens, sentence.from, sentence.to);
}

/** "They joke, “…”": in its plain form a verb that only sometimes speaks has the words at its side. */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const isNear = (token: Token | undefined) => token?.kind === 'quoted' || token?.text === ':';
  return isNear(tokens[at - 1]) || isNear(tokens[at + 1]) || isNear(tokens[at + 2]);
}

/** Who follows "told" is told something, and what follows "called" is called something; but “Go!” called Berg. */
function takesObject(tokens: readonly Token[], at: number, kind: SpeechKind): boolean {
  return kind === 'tell' || (kind === 'call' && tokens[at - 1]?.kind !== 'quoted');
}

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|half)$/;

/** "People close to Berg say": the head of a phrase decides, not its last word. */
function isPlural(tokens: readonly Token[], source: NounPhrase): boolean {
  const first = tokens[source.from];
  const isCount = first?.kind === 'number' || COUNT.test(first?.lower ?? '');
  return isCount || isPluralAt(tokens, headOf(tokens, source)) || isPluralAt(tokens, source.from);
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
  if (kind === 'think') return undefined;
  if (kind === 'voice') return voicedWith(tokens, at, sentence) ?? voicedBehind(tokens, at);
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

/** "…, with Berg tweeting that it rained" */
function voicedWith(tokens: readonly Token[], at: number, sentence: Sentence): CueInSentence | undefined {
  const next = tokens[at + 1];
  if (next?.kind !== 'quoted' && next?.lower !== 'that' && next?.text !== ':') return undefined;
  const source = nounPhraseBefore(tokens, at - 1, sentence.from);
  if (!source || tokens[source.from - 1]?.lower !== 'with') return undefined;
  const structure = { from: source.from, to: at + 1 };
  return { kind: 'voice', from: at, to: at + 1, source, structure, inverted: false, leaning: false };
}

/** "They marched, chanting “…”" */
function voicedBehind(tokens: readonly Token[], at: number): CueInSentence | undefined {
  const isBetween = tokens[at - 1]?.text === ',' && tokens[at + 1]?.kind === 'quoted';
  return isBetween ? leaning('voice', at, at + 1) : undefined;
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
