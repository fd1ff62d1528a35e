/** What stands over the first paragraph: the headline once more, the way to the page, who wrote it and when. */
import { slugify } from '../../../article/slug.ts';
import { type Credits, readCredits } from '../../credits.ts';
import { type Block, endsSentence } from './blocks.ts';

/** What the page says elsewhere, which tells its story from the rest. */
export interface Hints {
  readonly headline: string;
  readonly description?: string | undefined;
  readonly authors: readonly string[];
  /** What the page tells of people and of itself, which is no story. */
  readonly profiles: readonly string[];
}

export interface Head {
  readonly found: readonly Block[];
  readonly credits: Credits;
  /** The words of a heading that sums the story up. */
  readonly summary?: string;
}

const LONGEST_LINE = 120;
const SHORTEST_SENTENCE = 60;
const LONGEST_HEADING = 300;

/** The blocks that are no part of the story, and what they tell about it. */
export function findHead(blocks: readonly Block[], hints: Hints): Head {
  const found: Block[] = [];
  let credits: Credits = {};
  let summary: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'picture') continue;
    if (!isLine(block)) break;
    const read = readCredits(block.words);
    const sumsUp = block.kind === 'heading' && isSummary(block.words, hints);
    if (read !== null) credits = { ...read, ...credits };
    if (sumsUp) summary ??= block.words;
    if (read !== null || sumsUp || isOver(block, hints)) found.push(block);
  }
  return { found, credits, ...(summary !== undefined && { summary }) };
}

/** Whether it could stand over a story: it is short and no sentence, no list, quotation or table. */
function isLine({ kind, words }: Block): boolean {
  if (kind === 'heading') return words.length <= LONGEST_HEADING;
  if (kind === 'text')
    return words.length <= LONGEST_LINE && !(words.length > SHORTEST_SENTENCE && endsSentence(words));
  return kind === 'rule';
}

function isOver({ kind, words, linked }: Block, { headline, authors }: Hints): boolean {
  if (kind === 'rule' || slugify(words, 200) === slugify(headline, 200)) return true;
  if (endsSentence(words)) return false;
  if (linked > 0.5 || /^by\b/i.test(words) || authors.some((name) => words.includes(name))) return true;
  if (kind === 'heading') return false;
  return looksLikeDate(words) || words.split(' ').length <= 4;
}

// A heading within the story is seldom this long.
const SHORTEST_SUMMARY = 60;

/** A heading over the first paragraph that is a sentence, or long, or what the page declares to be its description. */
function isSummary(words: string, { headline, description = '' }: Hints): boolean {
  if (words.length < SHORTEST_SUMMARY / 2 || slugify(words, 200) === slugify(headline, 200)) return false;
  if (words.length >= SHORTEST_SUMMARY && !/[?？:：]$/.test(words)) return true;
  return /\p{Ll}\.["'”’»)]*$/u.test(words) || slugify(description, 60) === slugify(words, 60);
}

/** A year and a day, or a time of day: "segunda-feira, 22 de janeiro de 2018 às 0:13". */
function looksLikeDate(words: string): boolean {
  return (
    words.length < 80 &&
    /\b(?:19|20)\d\d\b/.test(words) &&
    /\b\d{1,2}(?:[.:]\d\d)?\b/.test(words.replace(/\b(?:19|20)\d\d\b/, ''))
  );
}
