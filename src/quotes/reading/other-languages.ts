import type { Span } from '../../article/quote.ts';
import { isForeignWord } from '../knowledge/foreign-words.ts';
import { isA } from '../knowledge/words.ts';
import type { QuotedRegion } from '../marks/quoted-region.ts';
import type { ReadParagraph } from './reading.ts';

interface Counts {
  english: number;
  foreign: number;
  /** Words in letters that are not Latin. */
  unlike: number;
  words: number;
}

const NOT_LATIN = /^[^\p{Script=Latin}\p{N}]/u;
/** A paragraph of an English article counts as another language's only with so many words that say so. */
const CLEARLY = 3;
/** Fewer words in marks are a name or a term. */
const SHORTEST = 3;
const SHORTEST_WITHOUT_BLANKS = 6;

/** Which paragraphs are not English, so that only their quotation marks can be read. */
export function findForeignParagraphs(paragraphs: readonly ReadParagraph[]): ReadonlySet<number> {
  const counts = paragraphs.map(countWords);
  const all = { english: 0, foreign: 0, unlike: 0, words: 0 };
  for (const each of counts) {
    all.english += each.english;
    all.foreign += each.foreign;
    all.unlike += each.unlike;
    all.words += each.words;
  }
  const found = new Set<number>();
  const least = isForeign(all, 1) ? 0 : CLEARLY;
  counts.forEach((each, index) => {
    const isIt = least === 0 ? each.english <= each.foreign + each.unlike : isForeign(each, least);
    if (isIt) found.add(index);
  });
  return found;
}

function isForeign({ english, foreign, unlike, words }: Counts, least: number): boolean {
  return (foreign >= least && foreign > english) || (unlike >= least && unlike > words / 2);
}

function countWords({ tokens }: ReadParagraph): Counts {
  const counts = { english: 0, foreign: 0, unlike: 0, words: 0 };
  for (const { kind, lower, text } of tokens) {
    if (kind !== 'word') continue;
    counts.words++;
    if (isForeignWord(lower)) counts.foreign++;
    else if (isEnglishWord(lower)) counts.english++;
    else if (text > '\u024f' && NOT_LATIN.test(text)) counts.unlike++;
  }
  return counts;
}

/** Small words that only English has. */
function isEnglishWord(word: string): boolean {
  if (/^(?:in|am|was|an|on|a|me|no|so|do|over|per|via|all|of|is)$/.test(word)) return false;
  return (
    isA('determiner', word) || isA('preposition', word) || isA('auxiliary', word) || isA('pronoun', word)
  );
}

/** What is quoted in a paragraph of another language: what stands in marks, if it is longer than a name. */
export function quotedAbroad(text: string, { regions }: ReadParagraph): readonly Span[] {
  return regions.filter((region) => isLong(text, region)).map(({ start, end }) => ({ start, end }));
}

function isLong(text: string, { inner }: QuotedRegion): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return (
    words.split(/\s+/).length >= SHORTEST || (words > '\u2e80' && words.length >= SHORTEST_WITHOUT_BLANKS)
  );
}
