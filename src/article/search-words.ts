/**
 * The words of a text as searching sees them. An index and a query that both take their words from here agree, whatever
 * the script. Folding is that of `fold-words.ts` and three things more: the ending 's goes; marks go only from scripts
 * whose letters are whole without them; and a script that puts no blanks between words gives a word for each character,
 * so that a phrase finds what stands inside.
 */
import { PLAIN_LETTERS } from './fold-words.ts';
import type { Span } from './quote.ts';

/** A word, folded, and where it stands in the text as it was: without apostrophes around it, without its 's. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** "O’Neill’s café" gives "oneill", "cafe"; "北京2008" gives "北", "京", "2008". None for what has no letter or digit. */
export function searchWords(text: string): string[] {
  // Most headlines and leads, in two thirds of the time.
  if (!SPECIAL.test(text)) return (text.toLowerCase().match(/[0-9a-z]+/g) ?? []).map(cut);
  const words: string[] = [];
  const found = (word: string) => words.push(word);
  const known: Known = new Map();
  // Without places twice as fast, and an index has no use for them.
  for (const run of text.match(RUN) ?? []) readRun(run, 0, known, found);
  return words;
}

/**
 * As `searchWords`, in one text with a blank between two. Most texts are made so without making the words, in half the
 * time.
 */
export function joinedWords(text: string): string {
  if (!SPECIAL.test(text)) {
    const words = text.toLowerCase().replace(PARTING, ' ').trim();
    if (!hasLongWord(words)) return words;
  }
  return searchWords(text).join(' ');
}

const PARTING = / ?[^0-9a-z ][^0-9a-z]*| {2}[^0-9a-z]*/g;

/** As `searchWords`, with places, in order. Where folding takes one word apart ("5½"), its parts share the place. */
export function wordsWithPlaces(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  const found = (word: string, start: number, end: number) => words.push({ word, start, end });
  const known: Known = new Map();
  for (const { 0: run, index } of text.matchAll(RUN)) readRun(run, index, known, found);
  return words;
}

type Found = (word: string, start: number, end: number) => void;

// All but ASCII, general punctuation and that of Chinese: what is looked at closely. What is invisible in a word parts none.
const SPECIALS =
  "'`‘’\\u200b-\\u200d\\u2060\\u00aa-\\u1fff\\u2070-\\u2fff\\u3005-\\u3007\\u3021-\\ufefe\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uffff";
const SPECIAL = new RegExp(`[${SPECIALS}]`);
const RUN = new RegExp(`[0-9A-Za-z${SPECIALS}]+`, 'g');
const ASCII_WORD = /^[0-9A-Za-z]+$/;
const LEFT_OUT = "'`´‘’ʻʼ\\u00ad\\u0640\\u200b-\\u200d\\u2060\\ufeff";
/** Latin, Greek and Cyrillic without combining marks: one word, whatever it holds. */
const ALPHABETIC = /^[0-9A-Za-z'`‘’\u00c0-\u02af\u0386\u0388-\u0481\u048a-\u052f]+$/;
const WHOLE_CHARACTERS = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/;

// Letters and digits of scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. As
// ranges, for expressions that name scripts take ten times as long to make.
const SPACELESS =
  '\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e40-\\u0e46\\u0e50-\\u0e59\\u0e81-\\u0eb0\\u0eb2\\u0eb3\\u0ebd-\\u0ec6\\u0ed0-\\u0edf' +
  '\\u1000-\\u102a\\u103f-\\u1049\\u1050-\\u1055\\u105a-\\u105d\\u1061\\u1065\\u1066\\u106e-\\u1070\\u1075-\\u1081\\u108e\\u1090-\\u1099' +
  '\\u1780-\\u17b3\\u17d7\\u17dc\\u17e0-\\u17f9\\ua9e0-\\ua9e4\\ua9e6-\\ua9fe\\uaa60-\\uaa76\\uaa7a\\uaa7e\\uaa7f' +
  '\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff' +
  '\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\uff66-\\uff9d\\u{1b000}-\\u{1b167}\\u{20000}-\\u{33479}';
// The two marks of half-width Katakana are letters to Unicode.
const PIECE = `[${SPACELESS}][\\p{M}\\uff9e\\uff9f]*|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}${LEFT_OUT}])+`;

// Made on first use: most programs that load this file meet no text that needs it.
let piecePattern: RegExp | undefined;

function piecesOf(text: string) {
  piecePattern ??= new RegExp(PIECE, 'gu');
  return text.matchAll(piecePattern);
}

/** Words of a text that were read before. */
type Known = Map<string, Reading>;

function readRun(run: string, index: number, known: Known, found: Found): void {
  if (ASCII_WORD.test(run)) found(cut(run.toLowerCase()), index, index + run.length);
  else if (ALPHABETIC.test(run)) tell(readWord(run), index, found);
  else if (WHOLE_CHARACTERS.test(run)) findCharacters(run, index, found);
  else
    for (const { 0: piece, index: place } of piecesOf(run)) {
      const reading = known.get(piece) ?? readWord(piece);
      known.set(piece, reading);
      tell(reading, index + place, found);
    }
}

/** What folding makes of a word, and where in it that stands. */
interface Reading extends Span {
  readonly words: readonly string[];
}

function tell({ words, start, end }: Reading, offset: number, found: Found): void {
  for (const word of words) found(cut(word), offset + start, offset + end);
}

function findCharacters(run: string, offset: number, found: Found): void {
  for (let place = 0; place < run.length; place += 1)
    found(run.charAt(place), offset + place, offset + place + 1);
}

function readWord(piece: string): Reading {
  const { start, end } = withoutApostrophes(piece);
  if (start === end) return { start, end, words: [] };
  const word = piece.slice(start, end).replace(ALL_LEFT_OUT, '');
  const easy = ASCII_WORD.test(word) ? word.toLowerCase() : foldEasily(word);
  return { start, end, words: easy === undefined ? foldClosely(word) : [easy] };
}

const IS_LEFT_OUT = new RegExp(`[${LEFT_OUT}]`);
const ALL_LEFT_OUT = new RegExp(IS_LEFT_OUT, 'g');

/** Without what is left out of words anyway at both ends, and without the 's of a possessive. */
function withoutApostrophes(piece: string): Span {
  let start = 0;
  let end = piece.length;
  const trimEnd = () => {
    while (end > start && IS_LEFT_OUT.test(piece.charAt(end - 1))) end -= 1;
  };
  while (start < end && IS_LEFT_OUT.test(piece.charAt(start))) start += 1;
  trimEnd();
  while (end - start > 2 && POSSESSIVE.test(piece.slice(end - 3, end))) {
    end -= 2;
    trimEnd();
  }
  return { start, end };
}

const POSSESSIVE = /^[^0-9]['`´‘’ʼ][sS]$/;

/** Undefined for a word with a letter that needs a closer look. */
function foldEasily(word: string): string | undefined {
  let folded = '';
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= PAST_EASY) return undefined;
    easyLetters[code] ??= foldLetter(word.charAt(index));
    if (easyLetters[code] === '') return undefined;
    folded += easyLetters[code];
  }
  return folded;
}

// What folding makes of the letters of most alphabets, each by itself and spelt out when it is first met: looking
// closely at every word takes ten times as long. "" for what is not one letter.
const easyLetters: string[] = [];
const PAST_EASY = 0x530;

function foldLetter(letter: string): string {
  const words = foldClosely(letter);
  return words.length === 1 ? words.join('') : '';
}

/** The words that folding makes of one: none of marks alone, more than one where it takes a sign apart. */
function foldClosely(word: string): string[] {
  const folded = word
    .normalize('NFKD')
    .replace(ACCENT, '')
    .replace(ALL_LEFT_OUT, '')
    .toLowerCase()
    .replace(UNFOLDED, (letter) => (letter === 'ς' ? 'σ' : (PLAIN_LETTERS[letter] ?? letter)))
    .normalize('NFC');
  return [...piecesOf(folded)].map(([part]) => part.replace(MARKS_BEFORE, '')).filter((part) => part !== '');
}

const MARKS_BEFORE = /^\p{M}+/u;

// In Devanagari or Thai a mark is a vowel, and the two marks of Kana make another syllable.
const ACCENT =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}])\p{M}/gu;
const UNFOLDED = /[øłđðþßæœıς]/g;

// A word of base64 is no word: cut, it is still found by its beginning, and the index stays small.
const LONGEST_WORD = 64;

/** Among words with a blank between two. */
function hasLongWord(words: string): boolean {
  let start = 0;
  while (words.length - start > LONGEST_WORD) {
    const blank = words.lastIndexOf(' ', start + LONGEST_WORD);
    if (blank < start) return true;
    start = blank + 1;
  }
  return false;
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '') : word;
}
