import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type NounPhrase, nounPhraseAfter } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import type { CueInSentence } from './cue-in-sentence.ts';
import { withApposition } from './cue-sources.ts';
import { verbCue } from './verb-cues.ts';

const REACH = 45;

/** The cues of a sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): readonly CueInSentence[] {
  const cues: CueInSentence[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const floor = floorBehind(tokens, cues, sentence);
    const cue =
      accordingTo(tokens, at, sentence) ??
      inWordsOf(tokens, at, sentence) ??
      quotedAs(tokens, at, sentence) ??
      verbCue(tokens, at, sentence, floor);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Where a subject is looked for: not before the last cue, but over a relative clause ("Holm, who says so, said"). */
function floorBehind(tokens: readonly Token[], cues: readonly CueInSentence[], sentence: Sentence): number {
  const spoken = cues.findLast((cue) => cue.kind !== 'voice' && !isRelative(tokens, cue));
  return spoken?.to ?? sentence.from;
}

/** Whether "who" or "which" alone speaks. */
function isRelative(tokens: readonly Token[], { source }: CueInSentence): boolean {
  return source !== undefined && /^(?:who|which|that)$/.test(tokens[source.from]?.lower ?? '');
}

function accordingTo(tokens: readonly Token[], at: number, sentence: Sentence): CueInSentence | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  let to = at + 2;
  while (to < Math.min(sentence.to, at + REACH) && !endsSource(tokens[to])) to++;
  if (to === at + 2) return undefined;
  // "According to Lena Fischer, the bridge …": what follows the only comma is said and explains nobody.
  const bare =
    at === sentence.from && to === sentence.to - 1 ? nounPhraseAfter(tokens, at + 2, to) : undefined;
  if (bare) return announcing(at, at + 2, bare, { from: at, to: bare.to });
  const whole = withApposition(tokens, { from: at + 2, to }, sentence);
  const source = at === sentence.from && tokens[whole.to]?.text !== ',' ? { from: at + 2, to } : whole;
  return announcing(at, at + 2, source, { from: at, to: source.to });
}

/** "quoted Berg as saying": who is quoted speaks, not who quotes. */
function quotedAs(tokens: readonly Token[], at: number, sentence: Sentence): CueInSentence | undefined {
  if (!/^(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))$/.test(tokens[at]?.lower ?? '')) return undefined;
  const source = nounPhraseAfter(tokens, at + 1, sentence.to);
  const to = (source?.to ?? 0) + 2;
  if (!source || tokens[to - 2]?.lower !== 'as' || tokens[to - 1]?.lower !== 'saying') return undefined;
  const structure = { from: at, to };
  return { kind: 'say', from: to - 2, to, source, structure, inverted: false, leaning: false };
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
