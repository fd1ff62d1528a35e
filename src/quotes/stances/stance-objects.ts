import { isA } from '../knowledge/words.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { tokenClass } from '../words/token-class.ts';
import type { Token } from '../words/tokens.ts';

/** A range that may be what a stance is about, with what a model can weigh to believe it. */
export interface StanceObject extends NounPhrase {
  readonly features: readonly string[];
}

/** The word that tells the stance, and where its object may begin and must end. */
export interface ObjectReach {
  readonly word: number;
  readonly from: number;
  readonly end: number;
  readonly passive: boolean;
}

/** Every range from `from` on that ends where a phrase can end. */
export function objectsFrom(tokens: readonly Token[], reach: ObjectReach): readonly StanceObject[] {
  const { from, end } = reach;
  const classes = tokens.slice(from - 1, end).map(tokenClass);
  const classAt = (at: number) => (at >= end ? '$' : (classes[at - from + 1] ?? '$'));
  const verbAhead = verbsAhead(tokens, from, end);
  const start = startFeatures(tokens, reach, classAt(from));
  const objects: StanceObject[] = [];
  const passed = { verb: false, commas: 0, brackets: 0, dashes: 0 };
  for (let to = from + 1; to <= end; to++) {
    pass(passed, tokens[to - 1], to - 1 > from);
    if (to < end && !canEndBefore(tokens, to)) continue;
    const stop = classAt(to);
    const last = classAt(to - 1);
    const pair = `${stop} ${classAt(to + 1)}`;
    objects.push({
      from,
      to,
      features: [
        ...start,
        `stop ${stop}`,
        `stop ${pair}`,
        `last ${last}`,
        `last ${last} stop ${stop}`,
        `length ${bucket(to - from)}`,
        `length ${bucket(to - from)} stop ${stop}`,
        `rest ${bucket(end - to)}`,
        `rest ${bucket(end - to)} stop ${stop}`,
        `${reach.passive ? 'passive' : 'active'} stop ${stop}`,
        `word ${tokens[reach.word]?.lower} ${to === end ? 'to the end' : 'stops before'}`,
        `first ${classAt(from)} stop ${stop}`,
        `${passed.verb ? 'verb' : 'no verb'} stop ${stop}`,
        `${passed.verb ? 'verb' : 'no verb'} stop ${pair}`,
        `commas ${Math.min(passed.commas, 4)} stop ${stop}`,
        `${passed.brackets > 0 ? 'in' : 'no'} bracket stop ${stop}`,
        `dashes ${Math.min(passed.dashes, 2)} stop ${stop}`,
        `${verbAhead[to - from] ? 'verb' : 'no verb'} ahead stop ${stop}`,
      ],
    });
  }
  return objects;
}

function startFeatures(tokens: readonly Token[], { word, from }: ObjectReach, first: string): string[] {
  const skipped = from === word + 1 ? 'at' : `behind ${tokenClass(tokens[word + 1])}`;
  return [
    `starts ${skipped} ${first}`,
    `word ${tokens[word]?.lower} starts ${skipped} ${from === word + 1 ? first : ''}`,
  ];
}

/** A phrase ends before a mark or a small word that does not open a noun phrase or a verb group. */
function canEndBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.kind === 'number') return false;
  if (before?.kind === 'mark' && /^[,;:]$/.test(before.text)) return token.kind === 'quoted';
  if (token.kind !== 'word') return true;
  const word = token.lower;
  if (isA('auxiliary', word) || isA('negation', word) || isA('possessive', word)) return false;
  if (isA('determiner', word)) return word === 'that';
  if (isA('subject', word)) return isA('relative', word);
  return !/^(?:Name|word|-ed|-ly)$/.test(tokenClass(token));
}

interface Passed {
  verb: boolean;
  commas: number;
  brackets: number;
  dashes: number;
}

function pass(passed: Passed, token: Token | undefined, mayBeVerb: boolean): void {
  if (!token) return;
  if (token.kind === 'word') {
    passed.verb ||= isA('auxiliary', token.lower) || (mayBeVerb && /[^e]ed$/.test(token.lower));
  } else if (token.text === ',') passed.commas++;
  else if (token.text === '(') passed.brackets++;
  else if (token.text === ')') passed.brackets--;
  else if (/^(?:-|--|—|–)$/.test(token.text)) passed.dashes++;
}

/** For each token, whether an auxiliary follows it before the next comma. */
function verbsAhead(tokens: readonly Token[], from: number, end: number): readonly boolean[] {
  const ahead: boolean[] = new Array(end - from + 1).fill(false);
  let verb = false;
  for (let at = end - 1; at > from; at--) {
    ahead[at - from] = verb;
    const token = tokens[at];
    if (token?.kind === 'word' && token.lower !== "'s" && isA('auxiliary', token.lower)) verb = true;
    else if (token?.text === ',' || token?.text === ';') verb = false;
  }
  return ahead;
}

/** Lengths that are told apart. */
function bucket(length: number): number {
  return [30, 20, 13, 9, 6, 4, 3, 2, 1].find((least) => length >= least) ?? 0;
}
