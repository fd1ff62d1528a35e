import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { CueInSentence } from '../cues/cue-in-sentence.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import { contentEnd } from './content-end.ts';
import { isReportedSpeech } from './reported-speech.ts';

/** What stands after a cue and is said; a colon at the end leaves it to what follows. */
export interface ContentAfter {
  readonly content: NounPhrase | undefined;
  readonly opensNext: boolean;
}

const NOTHING: ContentAfter = { content: undefined, opensNext: false };
const PAUSE = /^(?:,|-|--|—|–)$/;

/** What stands after the cue and is said; `before` is what stood before it and was said. */
export function contentAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: CueInSentence,
  later: readonly CueInSentence[],
  before: NounPhrase | undefined,
): ContentAfter {
  const at = skipAdjuncts(tokens, cue, sentence.to);
  const first = tokens[at];
  if (!first || at >= sentence.to) return NOTHING;
  const from = contentStart(tokens, at, cue, before);
  if (from !== undefined) {
    if (from >= sentence.to) return { content: undefined, opensNext: first.text === ':' };
    const end = contentEnd(tokens, from + 1, sentence, later, cue);
    return { content: trimmed(tokens, from, endOfMarks(tokens, from, end, cue)), opensNext: false };
  }
  if (first.kind === 'mark' || (before && first.lower !== 'that')) return NOTHING;
  const end = contentEnd(tokens, at + 1, sentence, later, cue);
  const to = cue.kind === 'call' ? callEnd(tokens, at, end, later) : end;
  return isReportedSpeech(tokens, at, to, cue)
    ? { content: trimmed(tokens, at, to), opensNext: false }
    : NOTHING;
}

/**
 * Words in marks that end like a sentence, or at a comma, are all that is said: "told her: “Go.” He left." A fragment
 * may go on: "said “no” to the plan".
 */
function endOfMarks(tokens: readonly Token[], from: number, end: number, { kind }: CueInSentence): number {
  let at = from;
  while (at < end && tokens[at]?.kind === 'quoted') at++;
  if (at === from || at === end) return end;
  const isWhole = /[.!?,]/.test(tokens[at - 1]?.last ?? '') || /^[,;:.!?]$/.test(tokens[at]?.text ?? '');
  return isWhole || kind === 'voice' || kind === 'tell' ? at : end;
}

/** Where words begin that a mark, a colon or a comma hands over to the speaker; nothing when none does. */
function contentStart(
  tokens: readonly Token[],
  at: number,
  cue: CueInSentence,
  before: NounPhrase | undefined,
): number | undefined {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (first?.kind === 'quoted') return at;
  if (first?.text === ':') return next && needsMarks(cue) && next.kind !== 'quoted' ? undefined : at + 1;
  if (!PAUSE.test(first?.text ?? '')) return undefined;
  const announces = cue.kind === 'according' || tokens[cue.structure.from]?.lower === 'as';
  const handsOver =
    next?.kind === 'quoted' || (announces && !before) || (before && resumes(tokens, before, at + 1));
  if (handsOver) return at + 1;
  return before ? undefined : behindParenthesis(tokens, at);
}

function opensWords(token: Token | undefined): boolean {
  return token?.kind === 'quoted' || token?.lower === 'that';
}

/** How long what stands between a cue and its quotation may be. */
const PARENTHESIS = 12;

/** "announced on her page, in capitals, “…”", "said in Aiken, S.C., that": where the words said begin. */
function behindParenthesis(tokens: readonly Token[], comma: number): number | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  for (let at = comma + 2; at < comma + PARENTHESIS; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quoted' || /^[.;:]$/.test(token.text)) return undefined;
    if (token.text === ',') return opensWords(tokens[at + 1]) ? at + 1 : undefined;
  }
  return undefined;
}

/** "It opens in the pager: the one you set" says nothing, and neither does "They think big: houses, roads". */
function needsMarks({ kind }: CueInSentence): boolean {
  return kind === 'think' || kind === 'voice';
}

const BEHIND_A_NAME_CALLED =
  /^(?:and|but|as|while|after|before|in|on|during|at|for|because|when|who|which|a|the|over|following)$/;

/** Of what somebody is called, nothing belongs to it that another clause says. */
function callEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  later: readonly CueInSentence[],
): number {
  const next = later.find((each) => each.source && each.structure.from > from);
  const limit = Math.min(end, next ? next.structure.from : end);
  for (let at = from; at < limit; at++) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at - 1]?.kind === 'quoted' && (BEHIND_A_NAME_CALLED.test(word) || isA('time', word)))
      return at;
    if (word === ',' && /^(?:and|but|as|who|which|while)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  }
  return limit;
}

const REACH = 25;

function quotesMore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (tokens[at]?.kind === 'quoted') return true;
    if (!tokens[at] || tokens[at]?.text === '.') return false;
  }
  return false;
}

const REPORTER_AGAIN =
  /^(?:while|although|though|who|which|whose|where|according|citing|when|as|after|before|since|with|without|despite)$/;

/** "The plan, he said, would cost": whether an interrupted clause is taken up again. */
function resumes(tokens: readonly Token[], before: NounPhrase, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' && next?.kind !== 'number') return false;
  const word = next.lower;
  if (REPORTER_AGAIN.test(word) || (word.endsWith('ing') && !next.capital)) return false;
  if (isA('auxiliary', word) || /^(?:that|to|because|than)$/.test(word)) return true;
  // "“…”, said Berg, and the mood was “ugly”", but not "“Yes,” said Berg, and left".
  const isQuoted = tokens[before.to - 1]?.kind === 'quoted';
  return !isQuoted || (/^(?:and|but|if|even)$/.test(word) && quotesMore(tokens, at));
}

function trimmed(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  let end = to;
  while (end > from && /^(?:[,;:.]|--?|—|–|and|but|while)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  return end > from ? { from, to: end } : undefined;
}
