import type { Span } from '../../article/quote.ts';
import type { QuotedRegion } from '../marks/quoted-region.ts';

/** A word, a punctuation mark, or a whole quoted region, which counts as one token of the sentence around it. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quoted';
  readonly capital: boolean;
  readonly region?: QuotedRegion;
  /** Of a quoted region: the last sign before its closing mark. */
  readonly last?: string;
}

// Abbreviations of one letter and a stop ("U.S.", "J."), words with inner marks ("O'Neill", "al-Assad", "3.5"),
// dashes of any kind, a long run of one sign (a rule, a row of dots), and every other character by itself.
const TOKEN =
  /([^\p{L}\p{N}\s])\1{7,}|(?:\p{L}\.){2,}|(?:[\p{L}\p{N}]|[@#$£€](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]*(?:(?:[-.'’&,_](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*|--+|\.{2,}|\S/gu;
const CLITIC = /^(.+)(['’](?:s|d|ll|ve|re|m))$/i;
const WORD = /^[@#]?[\p{L}]/u;
const NUMBER = /^[$£€]?\p{N}/u;

/** The tokens of a paragraph, each quoted region being one. "Berg's" is two tokens, "didn't" is one. */
export function tokenize(text: string, paragraph: Span, regions: readonly QuotedRegion[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const region of regions) {
    addTokens(tokens, text, from, region.start);
    const last = text.slice(region.inner.start, region.inner.end).trimEnd().at(-1) ?? '';
    tokens.push({ ...region, text: '"', lower: '"', kind: 'quoted', capital: false, region, last });
    from = region.end;
  }
  addTokens(tokens, text, from, paragraph.end);
  return tokens;
}

function addTokens(tokens: Token[], text: string, from: number, to: number): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) addToken(tokens, match[0], from + match.index, part, match.index);
}

function addToken(tokens: Token[], found: string, start: number, part: string, at: number): void {
  const kind = WORD.test(found) ? 'word' : NUMBER.test(found) ? 'number' : 'mark';
  const clitic = kind === 'word' ? CLITIC.exec(found) : null;
  if (clitic?.[1] && clitic[2]) {
    tokens.push(makeToken(clitic[1], start, 'word'), makeToken(clitic[2], start + clitic[1].length, 'word'));
    return;
  }
  // "Mr." and "J." keep their stop; whether "Inc." also ends a sentence is for the sentences to say.
  if (kind === 'word' && part[at + found.length] === '.' && isAbbreviation(found)) {
    tokens.push(makeToken(`${found}.`, start, kind));
    return;
  }
  if (found === '.' && tokens.at(-1)?.end === start + 1) return;
  tokens.push(makeToken(found, start, kind));
}

function makeToken(text: string, start: number, kind: Token['kind']): Token {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const first = text.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  const capital = kind === 'word' && letter.toLowerCase() !== letter;
  return { start, end: start + text.length, text, lower, kind, capital };
}

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|capt|sgt|maj|brig|adm|cmdr|cpl|pvt|rev|hon|st|jr|sr|inc|corp|co|ltd|no|vs|jan|feb|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|amb|supt|det|messrs|mt|ft|fla|calif|mass|conn|ariz|colo|ill|ind|kan|ky|md|mich|minn|mo|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ga|ala|ark|del|[\p{L}])$/iu;

function isAbbreviation(word: string): boolean {
  if (word.length > 6 || !ABBREVIATION.test(word)) return false;
  // "I." and "a." end sentences; "no." only counts when a number follows, which is rare enough to leave.
  return word !== 'I' && word !== 'a' && !(word === word.toLowerCase() && word.length <= 4);
}
