import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { CueInSentence } from '../cues/cue-in-sentence.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';

const DASH = /^(?:-|--|—|–)$/;

/** What stands before the cue and is said: "…, Smith said". From `floor` on. */
export function contentBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  floor: number,
  cue: CueInSentence,
): NounPhrase | undefined {
  if (cue.leaning || cue.kind === 'urge') return undefined;
  const end = cue.structure.from;
  const last = tokens[end - 1];
  if (!last || end - 1 < floor) return undefined;
  const isParted = last.text === ',' || DASH.test(last.text);
  const to = isParted ? end - 1 : end;
  const isQuoted = tokens[to - 1]?.kind === 'quoted';
  if (!isQuoted && !isParted && cue.kind !== 'according') return undefined;
  if (!isQuoted && /^(?:voice|call|ask)$/.test(cue.kind)) return undefined;
  let from = floor;
  while (from < to && /^[,;:.)]$|^(?:and|but|so)$/i.test(tokens[from]?.text ?? '')) from++;
  // "The mayor was blunt: “This must stop,” she said."
  if (isQuoted && tokens[to - 2]?.text === ':') from = Math.max(from, to - 1);
  if (to <= from || (!onlyQuoted(tokens, from, to) && speaksAfter(tokens, sentence, cue, { from, to })))
    return undefined;
  return { from, to };
}

/** Whether the cue stands in front of what is said, so that the words before it only say when or where. */
function speaksAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: CueInSentence,
  { from, to }: NounPhrase,
): boolean {
  const follows = whatFollows(tokens, sentence, cue);
  if (follows !== 'quotation') return follows === 'clause';
  const first = tokens[from];
  const last = tokens[to - 1];
  if (last?.kind === 'quoted') return isAdverbial(first);
  // "He had, he says, “left.”": a clause that is cut off goes on in the quotation.
  return !CONDITION.test(first?.lower ?? '') && !isA('auxiliary', last?.lower ?? '');
}

/** Whether nothing but quotations stands there. */
function onlyQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}

/** "While prices fell, he said, “wages rose.”": what these open is said with the rest; "After the vote" tells when. */
const CONDITION = /^(?:while|if|although|though|because|unless|whether|instead)$/;

function isAdverbial(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return isA('preposition', word) || isA('time', word) || isA('subordinator', word) || word === 'asked';
}

/** What the cue has behind it, if that makes it a cue that stands in front. */
function whatFollows(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: CueInSentence,
): 'nothing' | 'quotation' | 'clause' {
  const rest = skipAdjuncts(tokens, cue, sentence.to);
  const next = tokens[rest];
  if (rest >= sentence.to || !next) return 'nothing';
  if (next.kind === 'quoted' || next.text === ':') return 'quotation';
  if (next.text === ',' && tokens[rest + 1]?.kind === 'quoted') return 'quotation';
  return next.kind === 'mark' ? 'nothing' : 'clause';
}
