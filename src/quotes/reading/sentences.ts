import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { titleGender } from '../knowledge/titles.ts';
import { isA } from '../knowledge/words.ts';
import { nounPhraseAfter } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';

/** A sentence as a range of its paragraph's tokens; `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const STARTERS = new Set(
  'the a an he she they it we i in on at but and so as if this that these those for after before when while his her their its'.split(
    ' ',
  ),
);
/** No sentence is longer, so that whatever looks through a sentence for each of its words stays linear. */
const LONGEST = 250;
/** How far to look for "Smith said" behind a quotation that ends with a full stop or a question mark. */
const CUE_REACH = 22;

/** Parts a paragraph's tokens into sentences; a quotation stays with the words that say who spoke. */
export function findSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < from || (at - from < LONGEST && !endsSentence(text, tokens, at))) continue;
    let to = at + 1;
    while (to < tokens.length && /^[)\]]$/.test(tokens[to]?.text ?? '')) to++;
    sentences.push({ from, to });
    from = to;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.kind === 'quoted') return quotationEndsSentence(text, tokens, at);
  if (token.text === '!' || token.text === '?') return startsSentence(next);
  if (token.text === '.') return startsSentence(next);
  // An abbreviation ends a sentence when a word follows that mostly begins one: "in the U.S. He said".
  if (token.kind === 'word' && token.text.endsWith('.')) {
    return next.capital && STARTERS.has(next.lower) && titleGender(token.lower) === undefined;
  }
  return false;
}

function startsSentence(next: Token): boolean {
  if (next.kind === 'mark') return !/^[,;:.)\]%]$/.test(next.text);
  return next.capital || next.kind !== 'word' || next.lower !== next.text;
}

function quotationEndsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const region = tokens[at]?.region;
  const next = tokens[at + 1];
  if (!region || !next) return false;
  const last = text[lastCharacter(text, region.inner.end, region.inner.start)] ?? '';
  if (!/[.!?…]/.test(last)) return false;
  if (next.kind === 'quoted') return true;
  if (next.kind === 'mark') return /^[[(•*]$/.test(next.text);
  if (!next.capital) return next.kind === 'number';
  // A region that does not begin its sentence and ends with a full stop ends it.
  return !cueFollows(tokens, at + 1);
}

function lastCharacter(text: string, end: number, start: number): number {
  let position = end - 1;
  while (position > start && (text[position]?.trim() === '' || /['’"”)]/.test(text[position] ?? '')))
    position--;
  return position;
}

/** Whether "Smith said." or "Said Smith." follows, with nothing said after it that could be a new sentence's. */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + CUE_REACH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quoted' || token.lower === 'who') return false;
    const form = token.kind === 'word' ? speechVerbForm(token.lower) : undefined;
    if (form && !token.capital && form.form !== 'ing' && form.form !== 'base') {
      const told = form.kind === 'tell' ? nounPhraseAfter(tokens, at + 1, tokens.length) : undefined;
      return closesSoon(tokens, told?.to ?? at + 1);
    }
    if (token.kind === 'mark' && token.text !== ',') return false;
  }
  return false;
}

/** Whether a cue that ends here speaks of what came before it: no clause and no quotation follows. */
function closesSoon(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (!next) return true;
  if (next.kind === 'quoted' || next.text === ':' || next.lower === 'that') return false;
  if (next.text === ',') return tokens[from + 1]?.kind !== 'quoted';
  if (next.kind === 'mark') return true;
  const adjunct =
    isA('preposition', next.lower) ||
    isA('time', next.lower) ||
    isA('adverb', next.lower) ||
    next.lower.endsWith('ly');
  if (!adjunct) return endsWithin(tokens, from, 6);
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (token?.kind === 'quoted' || token?.text === ':' || token?.lower === 'that') return false;
    if (token?.text === '.') return true;
  }
  return true;
}

function endsWithin(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!token) return true;
    if (
      token.kind === 'quoted' ||
      token.text === ':' ||
      token.lower === 'that' ||
      isA('auxiliary', token.lower)
    )
      return false;
    if (token.text === '.') return true;
  }
  return false;
}
