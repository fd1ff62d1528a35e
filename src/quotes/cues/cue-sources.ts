import { isIrregularPast, isPastForm } from '../knowledge/irregular-verbs.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { isNounLike } from '../words/noun-like.ts';
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrases.ts';
import { beforeBracket } from '../words/parentheses.ts';
import type { Token } from '../words/tokens.ts';

/** How far to look for the other end of a parenthesis. */
const REACH = 45;

/** The noun phrase that is the subject of a verb group beginning right after `last`, over a parenthesis if need be. */
export function subjectBefore(
  tokens: readonly Token[],
  last: number,
  sentenceFrom: number,
  floor: number,
): NounPhrase | undefined {
  const token = tokens[last];
  if (!token || last < floor) return undefined;
  if (token.text !== ',' && token.text !== ')') {
    const phrase = nounPhraseBefore(tokens, last, floor);
    return phrase && isSubject(tokens, phrase, floor) ? phrase : undefined;
  }
  return subjectBeforeParenthesis(tokens, last, Math.max(sentenceFrom, floor));
}

function isSubject(tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean {
  if (endsInVerb(tokens, phrase)) return false;
  const before = tokens[phrase.from - 1];
  if (before?.kind !== 'word' || phrase.from <= floor) return true;
  // "About four in 10 said"
  if (before.lower === 'about' && isCount(tokens[phrase.from])) return true;
  // "a miner who lost two uncles there": a verb with its object
  if (isA('relative', before.lower) && isPast(tokens[phrase.from])) return false;
  return !isA('preposition', before.lower) || /^(?:as|before|after|like|than)$/.test(before.lower);
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || (isA('determiner', token?.lower ?? '') && token?.lower !== 'the');
}

function isPast(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && (isPastForm(token.lower) || isIrregularPast(token.lower))
  );
}

/** "Rescuers voiced" is a clause; "the injured" is a phrase. */
function endsInVerb(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const last = tokens[to - 1];
  if (last?.kind !== 'word' || last.capital || to - from < 2 || !isPastForm(last.lower)) return false;
  return !isA('determiner', tokens[to - 2]?.lower ?? '') && roleKind(last.lower) === undefined;
}

const PARENTHESIS_START =
  /^(?:who|whose|whom|which|where|a|an|the|his|her|their|its|former|now|then|in|at|on|of|from|with|speaking|however|too|meanwhile|also|though|for|also|when|while|as|after|before|asked|pressed|citing|referring|like|one|not|using|writing|appearing|standing|sitting|talking|echoing|noting|pointing|jr\.|sr\.|r-.*|d-.*)$/;

function subjectBeforeParenthesis(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  if (tokens[close]?.text === ')') return subjectBeforeBracket(tokens, close, floor);
  const found = subjectBeforeCommas(tokens, close, floor);
  return found && { from: found.from, to: close };
}

function subjectBeforeBracket(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  const before = beforeBracket(tokens, close, floor);
  const found = before < close ? nounPhraseBefore(tokens, before, floor) : undefined;
  if (!found || !isSubject(tokens, found, floor)) return undefined;
  const explained =
    tokens[found.from - 1]?.text === ',' && subjectBeforeCommas(tokens, found.from - 1, floor);
  return { from: (explained || found).from, to: close + 1 };
}

/** "Sen. Smith, R-Fla., appearing on television, said": goes back comma by comma while parentheses open there. */
function subjectBeforeCommas(tokens: readonly Token[], close: number, floor: number): NounPhrase | undefined {
  let found: NounPhrase | undefined;
  let end = close;
  for (let at = close - 1; at > floor && at > close - REACH; at--) {
    const text = tokens[at]?.text ?? '';
    if (text === '"' || text === ';' || text === ':') break;
    if (text !== ',') continue;
    if (!opensParenthesis(tokens, at + 1, end)) {
      if (found) break;
      continue;
    }
    const phrase = nounPhraseBefore(tokens, beforeBracket(tokens, at - 1, floor), floor);
    if (phrase && isSubject(tokens, phrase, floor)) found = phrase;
    if (found && tokens[found.from - 1]?.text !== ',') break;
    end = at;
  }
  return found;
}

function opensParenthesis(tokens: readonly Token[], first: number, end: number): boolean {
  const token = tokens[first];
  if (!token || first >= end) return false;
  if (token.kind === 'number') return true;
  if (PARENTHESIS_START.test(token.lower)) return true;
  const phrase = nounPhraseAfter(tokens, first, end);
  if (!phrase || phrase.to === end) return phrase !== undefined;
  // "professor of law and author of a book"
  return tokens[phrase.to]?.lower === 'and' && nounPhraseAfter(tokens, phrase.to + 1, end)?.to === end;
}

/** The subject that stands behind its verb: "…," said Jane Doe, a lawyer. */
export function invertedSource(
  tokens: readonly Token[],
  verb: number,
  sentence: Sentence,
  floor: number,
): NounPhrase | undefined {
  if (!canBeInverted(tokens, verb, sentence.from)) return undefined;
  const phrase = nounPhraseAfter(tokens, verb + 1, sentence.to);
  const after = phrase && phrase.to < sentence.to ? tokens[phrase.to] : undefined;
  if (!phrase || (after?.kind === 'word' && isA('auxiliary', after.lower))) return undefined;
  if (tokens[verb - 1]?.kind !== 'quoted' && verb !== sentence.from) {
    // "Smith, a lawyer, said taxes were too high": the subject stands in front after all.
    const inFront = subjectBefore(tokens, verb - 1, sentence.from, floor);
    const ends = !after || (after.kind === 'mark' && after.text !== ':') || isTimeOrWho(after);
    const isPlain = !tokens[verb + 1]?.capital || !ends;
    if (inFront && (isPlain || opensClause(tokens, inFront.from, Math.max(sentence.from, floor))))
      return undefined;
  }
  return withApposition(tokens, phrase, sentence);
}

/** Whether a verb stands behind a quotation, a comma or a dash, or begins its sentence, with a subject to follow. */
function canBeInverted(tokens: readonly Token[], verb: number, sentenceFrom: number): boolean {
  const before = tokens[verb - 1];
  const first = tokens[verb + 1];
  if (!first || isTime(first) || /^(?:that|him|them|me|us|it|this|to)$/.test(first.lower)) return false;
  if (first.lower === 'her' && (before?.kind !== 'quoted' || !isNounLike(tokens[verb + 2]))) return false;
  if (before?.kind === 'quoted') return true;
  if (verb === sentenceFrom) return tokens[verb]?.capital === true;
  return /^(?:,|-|--|—|–)$/.test(before?.text ?? '');
}

/** Whether a phrase begins a sentence, or stands right behind a quotation or a conjunction. */
function opensClause(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1];
  return at <= floor || before?.kind === 'quoted' || /^(?:and|but|as|when|while)$/i.test(before?.lower ?? '');
}

function isTimeOrWho(token: Token | undefined): boolean {
  return token !== undefined && (isTime(token) || token.lower === 'who' || isA('preposition', token.lower));
}

function isTime(token: Token): boolean {
  return isA('time', token.lower);
}

const APPOSITION_START =
  /^(?:who|whose|which|a|an|the|his|her|their|former|one|now|senior|founder|chairman|director|president|executive|co-.*|head)$/;

/** "Jane Doe" with ", who has led the agency since 2019", up to the next comma or the end. */
export function withApposition(tokens: readonly Token[], phrase: NounPhrase, sentence: Sentence): NounPhrase {
  let to = phrase.to;
  for (let rounds = 0; rounds < 3 && tokens[to]?.text === ',' && to + 1 < sentence.to; rounds++) {
    const first = tokens[to + 1];
    if (!first || (first.kind !== 'number' && !APPOSITION_START.test(first.lower))) break;
    const end = clauseEnd(tokens, to + 1, sentence.to);
    if (end === undefined) break;
    to = end;
  }
  return { from: phrase.from, to };
}

function clauseEnd(tokens: readonly Token[], from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + REACH); at++) {
    const token = tokens[at];
    if (token?.kind === 'quoted' || /^(?:[,.;:]|--|—)$/.test(token?.text ?? '')) return at;
  }
  return from + REACH >= ceiling ? ceiling : undefined;
}
