import type { CueInSentence } from '../cues/cue-in-sentence.ts';
import { isIrregularPast, isPastForm } from '../knowledge/irregular-verbs.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type NounPhrase, nounPhraseAfter } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import { untoldFrom } from './left-untold.ts';

const DASH = /^(?:-|--|—|–)$/;
const JOINING = /^(?:and|but|while|though|although|as)$/;
/** What follows a comma and is the reporter's again, more often than not. */
const REPORTER_AGAIN = /^(?:which|who|whose|while|though|although)$/;
/** What follows a dash and belongs to what is said, more often than not. */
const GOES_ON = /^(?:and|or|but|not|including|that|if|even|especially|owned|based|run|style)$/;
/** Fewer tokens than this are hardly a clause, so that a comma behind them is still inside it. */
const SHORTEST = 3;

/**
 * Where reported speech that begins before `from` ends: at a second cue joined to the first, at a trailing cue
 * ("…, Interfax reported"), where the reporter takes over again, or with the sentence.
 */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  later: readonly CueInSentence[],
  cue?: CueInSentence,
): number {
  const end = untoldFrom(tokens, from + SHORTEST, joinedCue(tokens, from, sentence, later));
  const isSubordinate = cue && SUBORDINATING.test(tokens[cue.structure.from - 1]?.lower ?? '');
  return reporterTakesOver(tokens, from, isSubordinate ? mainClauseAhead(tokens, from, end) : end);
}

const SUBORDINATING = /^(?:while|when|after|before|although|though|since|because|once|until)$/;

/** "While Berg said that it was safe, engineers closed it": the comma before the main clause. */
function mainClauseAhead(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    if (tokens[at]?.text !== ',') continue;
    const subject = nounPhraseAfter(tokens, at + 1, end);
    if (subject && beginsPredicate(tokens, subject)) return at;
  }
  return end;
}

/** Whether a verb follows a noun phrase, or ends it: "engineers closed". */
function beginsPredicate(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const next = tokens[to];
  const word = next?.kind === 'word' && !next.capital ? next.lower : '';
  if (isA('auxiliary', word) || isA('adverb', word) || isPastForm(word) || isIrregularPast(word)) return true;
  const last = tokens[to - 1];
  return to - from > 1 && last?.capital === false && (isPastForm(last.lower) || isIrregularPast(last.lower));
}

function joinedCue(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  later: readonly CueInSentence[],
): number {
  for (const cue of later) {
    // "Holm, who says the tax is unfair, said": the outer clause is taken up again behind a comma.
    if (cue.structure.from < from && cue.from > from && tokens[cue.from - 1]?.text === ',')
      return cue.from - 1;
    if (cue.structure.from < from) continue;
    const end = endBefore(tokens, cue, sentence);
    if (end !== undefined) return end;
  }
  return sentence.to;
}

/** Where reported speech ends because of a cue that follows it; nothing when the cue is part of what is said. */
function endBefore(tokens: readonly Token[], cue: CueInSentence, sentence: Sentence): number | undefined {
  const start = cue.structure.from;
  const before = tokens[start - 1];
  const beforeThat = tokens[start - 2];
  if (!before) return undefined;
  const isJoined = JOINING.test(before.lower);
  const isPaused = before.text === ',' || before.kind === 'quoted';
  if (cue.source && speaksAnew(tokens, cue, sentence))
    return isJoined || before.text === ',' ? start - 1 : start;
  if (cue.leaning && (isPaused || isJoined)) return start;
  if (isJoined && (beforeThat?.text === ',' || beforeThat?.kind === 'quoted')) return start - 1;
  if (before.text === ';' || (before.text === ',' && isTrailing(tokens, cue, sentence))) return start - 1;
  return cue.kind === 'according' ? start : undefined;
}

/** "…, and Berg said, “…”": a source with a quotation of its own. */
function speaksAnew(tokens: readonly Token[], cue: CueInSentence, sentence: Sentence): boolean {
  if (cue.inverted || cue.kind === 'call' || cue.kind === 'think') return false;
  let at = cue.structure.to;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at++;
  else return false;
  return at < sentence.to && tokens[at]?.kind === 'quoted';
}

/** Whether nothing is said behind the cue. */
function isTrailing(tokens: readonly Token[], cue: CueInSentence, sentence: Sentence): boolean {
  const rest = tokens.slice(cue.structure.to, Math.min(sentence.to, cue.structure.to + 8));
  return (
    cue.structure.to + 8 > sentence.to &&
    rest.every(
      (token) => token.kind === 'mark' || isA('time', token.lower) || isA('preposition', token.lower),
    )
  );
}

function reporterTakesOver(tokens: readonly Token[], from: number, end: number): number {
  let dash = -1;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || at + 1 >= end) break;
    if (DASH.test(token.text) && !GOES_ON.test(next.lower)) dash = dash < 0 ? at : -2 - at;
    const pauses = token.text === ',' || token.kind === 'quoted';
    if (!pauses || at < from + SHORTEST || next.kind !== 'word' || dash >= 0) continue;
    const relative = token.text === ',' && REPORTER_AGAIN.test(next.lower);
    if (relative && !clauseGoesOn(tokens, at + 1, end)) return at;
  }
  return dash >= 0 ? dash : end;
}

/** "Smith, who lives there, would leave": whether the main clause is taken up again behind the next comma. */
function clauseGoesOn(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at++) {
    if (tokens[at]?.text !== ',') continue;
    const next = tokens[at + 1]?.lower ?? '';
    return isA('auxiliary', next) || /[^e]ed$/.test(next);
  }
  return false;
}
