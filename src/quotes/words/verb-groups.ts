import { isA } from '../knowledge/words.ts';
import type { Token } from './tokens.ts';

/** Verb forms that are nouns at least as often: a verb only behind a name or pronoun, or before "that". */
const NOUN_TOO =
  /^(?:states?|points?|questions?|emails?|rules?|comments?|reasons?|claims?|reports?|demands?|calls?|notes?|answers?|charges?|promises?|orders?|offers?|estimates?|forecasts?|finds?|posts?|tweets?|reads?|shows?|hopes?|fears?|doubts?|plans?|requests?|blogs?|statements?|pledges?|replies|reply|objects?|complaints?|brands?|labels?|cast|casts|names?|use|uses|addresses?|attacks?|accounts?|arguments?|praise|blame|views?|signals?|quotes?|stress|remarks?|comments?|whispers?|counters?|details?|echoes|echo|repeats?|worries|worry|laments?|boasts?|vows?|jokes?|cries|cry|protests?|mentions?|hints?|shouts?|screams?|laughs?|sighs?)$/;

const SHORT_SUBJECT = 5;

/** Whether the form of a verb at `at` is a noun: "the claims", "his reply". */
export function isNounReading(tokens: readonly Token[], at: number, form: string): boolean {
  if (form !== 'third' && form !== 'base') return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (!NOUN_TOO.test(tokens[at]?.lower ?? '') || isBehindQuotation(tokens, at)) return false;
  if (/^(?:of|from|by|were|was|are|is|have|had|has|will|and|or)$/.test(next))
    return !isPronoun(tokens[at - 1]);
  const before = tokens[at - 1];
  if (!before) return true;
  const named =
    (before.capital && before.text.length > 1) ||
    isA('pronoun', before.lower) ||
    before.lower === 'which' ||
    before.text === ',' ||
    before.text === ')';
  return !named && next !== 'that' && tokens[at + 1]?.kind !== 'quoted' && tokens[at + 1]?.text !== ':';
}

/** "“It was fine,” the suit reads." */
function isBehindQuotation(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && next.kind !== 'mark') return false;
  return tokens.slice(Math.max(0, at - SHORT_SUBJECT), at).some(({ kind }) => kind === 'quoted');
}

/** Verbs that speak only with their particle ("pointed out", "put it"): how many tokens the verb has, 0 when it is missing. */
export function verbLength(tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (verb.startsWith('point')) return next === 'out' || next === 'to' ? 2 : 0;
  if (/^(?:go|goes|went)$/.test(verb) && next === 'on' && tokens[at + 2]?.lower === 'to') return 0;
  if (verb === 'put' || verb === 'puts') return next === 'it' ? 2 : 0;
  return 1;
}

/** What stands between a subject and its verb. */
export interface Auxiliaries {
  /** Where the verb group begins: "had later" in "had later said". */
  readonly from: number;
  /** The same without the time in front: "had announced" in "on Friday had announced". */
  readonly start: number;
  readonly denied: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
}

/** The auxiliaries, adverbs and times before a verb, and what they make of it. */
export function auxiliariesBefore(tokens: readonly Token[], verb: number, floor: number): Auxiliaries {
  let from = verb;
  let denied = false;
  let passive = false;
  let modal = false;
  while (from > floor) {
    const word = tokens[from - 1];
    if (word?.kind !== 'word') break;
    const lower = word.lower;
    const isTime = isA('time', lower) && from - 2 >= floor && tokens[from - 2]?.kind === 'word';
    if (!isTime && !belongsToVerb(tokens, from - 1, floor)) break;
    denied ||= isA('negation', lower);
    passive ||= /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|weren't)$/.test(lower);
    modal ||= isA('modal', lower) || /^(?:do|does|did)$/.test(lower);
    from--;
    // "The governor on Friday announced"
    if (isTime && from > floor && /^(?:on|late|early|last|this|in)$/.test(tokens[from - 1]?.lower ?? ''))
      from--;
  }
  let start = from;
  while (start < verb && isBeforeVerb(tokens[start])) start++;
  return {
    from,
    start,
    denied,
    passive,
    modal,
    infinitive: tokens[from - 1]?.lower === 'to' && from > floor,
  };
}

/** "on Friday", which stands between a subject and its verb and belongs to neither. */
function isBeforeVerb(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return /^(?:on|late|early|last|this|in)$/.test(word) || (isA('time', word) && !isA('adverb', word));
}

function belongsToVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const word = tokens[at];
  if (!word || (word.capital && at !== floor)) return false;
  if (word.lower === "'s")
    return (
      isPronoun(tokens[at - 1]) ||
      /^(?:been|said|told|always|never|already)$/.test(tokens[at + 1]?.lower ?? '')
    );
  const isAdverb = isA('adverb', word.lower) || (word.lower.endsWith('ly') && word.lower.length > 4);
  return isAdverb || isA('auxiliary', word.lower) || isA('negation', word.lower);
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && isA('subject', token.lower);
}

/** Whether a noun phrase that ends at `at` goes with the base form of a verb: "officials say". */
export function isPluralAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  return (
    /^(?:i|we|you|they|who|some|many|others|both|all|most|people|police|men|women|few)$/.test(word.lower) ||
    (/[^s]s$/.test(word.lower) && word.lower !== 'this' && word.lower !== "'s")
  );
}
