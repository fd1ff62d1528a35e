import type { Span } from '../article/quote.ts';
import { type PlacedWord, wordsWithPlaces } from '../article/search-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import type { Query, TextTerm } from './query.ts';
import { wantedTexts } from './wanted-terms.ts';

/** Where the words of a term stand. */
export interface Hit extends Span {
  readonly term: TextTerm<string>;
}

/**
 * Every place where one of the terms stands, in the order in which they begin, none from one paragraph into the next.
 * Only paragraphs that may hold one are read closely, for that takes the longest of all.
 */
export function findHits(text: string, terms: readonly TextTerm<string>[]): Hit[] {
  const starters = startersOf(terms);
  return paragraphsOf(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return mayHold(paragraph, starters.words) ? hitsIn(wordsWithPlaces(paragraph), starters, start) : [];
  });
}

/** Terms by the words that they begin with. */
interface Starters {
  readonly words: readonly string[];
  readonly beginnings: readonly TextTerm<string>[];
  readonly byFirstWord: ReadonlyMap<string, readonly TextTerm<string>[]>;
}

function startersOf(given: readonly TextTerm<string>[]): Starters {
  const terms = [...new Map(given.map((term) => [`${term.words.join(' ')}${term.prefix}`, term])).values()];
  const byFirstWord = new Map<string, TextTerm<string>[]>();
  for (const term of terms)
    if (!isBeginning(term)) {
      const first = term.words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), term]);
    }
  const words = [...new Set(terms.map((term) => term.words[0] ?? ''))];
  return { words, beginnings: terms.filter(isBeginning), byFirstWord };
}

function isBeginning({ prefix, words }: TextTerm<string>): boolean {
  return prefix && words.length === 1;
}

// Letters that folding changes, and what is invisible inside a word.
const NEEDS_FOLDING = /[\u00aa-\u1fff\u200b-\u200d\u2060\u2070-\uffff]/;

/** False only where none of the words, which are folded, can begin a word. */
function mayHold(paragraph: string, words: readonly string[]): boolean {
  if (words.length > 0 && NEEDS_FOLDING.test(paragraph)) return true;
  const plain = paragraph.toLowerCase().replace(/['`‘’]/g, '');
  return words.some((word) => plain.includes(word));
}

function hitsIn(words: readonly PlacedWord[], { beginnings, byFirstWord }: Starters, offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const [place, { word, start, end }] of words.entries()) {
    for (const term of byFirstWord.get(word) ?? NONE) {
      const last = words[place + term.words.length - 1];
      if (last && standsAt(place, term, words))
        hits.push({ term, start: offset + start, end: offset + last.end });
    }
    for (const term of beginnings)
      if (word.startsWith(term.words[0] ?? '')) hits.push({ term, start: offset + start, end: offset + end });
  }
  return hits;
}

const NONE: readonly TextTerm<string>[] = [];

function standsAt(
  place: number,
  { words: wanted, prefix }: TextTerm<string>,
  words: readonly PlacedWord[],
): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, index) => {
    const found = words[place + index]?.word;
    return found === word || (prefix && index === last && found?.startsWith(word) === true);
  });
}

/** What to highlight in the headline (or the source, or the author), in order and apart from one another. */
export function findMarks(query: Query, text: string, field: 'headline' | 'author' | 'source'): Span[] {
  const terms = wantedTexts(query).filter((term) => term.field === 'any' || term.field === field);
  return terms.length === 0 ? [] : mergeSpans(findHits(text, terms));
}

/** Spans in the order in which they begin, those that overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
