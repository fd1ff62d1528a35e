/** What an item says, as its format tells it, before it is known which of the items it is. */
import { cleanLine } from '../../article/clean-text.ts';
import type { Enclosure, FeedItem, FeedText } from './feed.ts';

export type ItemParts = Omit<FeedItem, 'identity' | 'digest' | 'headline'> & {
  /** "" when it has none. */
  readonly headline: string;
  /** What it can be called by if it has no words at all; "" when it has some, or when nothing is in it. */
  readonly trace: string;
};

// A date among them is none, or it would be known.
const TELLS_NOTHING = /^(?:xml|pubDate|published|updated)$/;

/** The first of what is known of an item; of one that has anything else in it, that it has no title. */
export function traceOf(item: object, known: readonly (string | undefined)[]): string {
  const first = known.map((words = '') => cleanLine(words)).find((words) => words !== '');
  return first ?? (Object.keys(item).some((name) => !TELLS_NOTHING.test(name)) ? 'Untitled' : '');
}

export interface Texts {
  readonly content: FeedText | undefined;
  readonly summary: FeedText | undefined;
}

/** The longest text is the content, the next one that says something else the summary. */
export function arrangeTexts(texts: readonly FeedText[]): Texts {
  const written = texts.filter(({ text }) => text !== '');
  if (written.length < 2) return { content: written[0], summary: undefined };
  const [content, ...others] = written.toSorted((a, b) => b.text.length - a.text.length);
  const summary = others.find(({ text }) => text !== content?.text);
  return { content, summary };
}

/** Each address once. */
export function distinctEnclosures(enclosures: readonly Enclosure[]): readonly Enclosure[] {
  const seen = new Set<string>();
  return enclosures
    .filter(({ address }) => !seen.has(address) && seen.add(address))
    .slice(0, MOST_ENCLOSURES);
}

const MOST_ENCLOSURES = 50;

/** Clean ones, each once, whatever its capitals. */
export function distinctWords(words: readonly string[], most: number): readonly string[] {
  const seen = new Set<string>();
  return words
    .filter((word) => {
      const small = word.toLowerCase();
      return word !== '' && word.length <= LONGEST_WORD && !seen.has(small) && seen.add(small);
    })
    .slice(0, most);
}

const LONGEST_WORD = 200;
