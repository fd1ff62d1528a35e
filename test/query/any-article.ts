import fc from 'fast-check';
import type { Quote } from '../../src/article/quote.ts';
import { slugify } from '../../src/article/slug.ts';
import type { Searchable } from '../../src/query/matches-query.ts';

/** Few words, so that queries find something; some of them are more than they seem. */
export const WORDS = [
  'rain',
  'Rain’s',
  'rainy',
  'snow',
  'peace',
  'agreement',
  'Café',
  'U.S.',
  'co-operate',
  '北京',
  '北方',
  'Lee',
  'Ann',
];

const word = fc.constantFrom(...WORDS);

export function someWords(longest: number): fc.Arbitrary<string> {
  return fc.array(word, { maxLength: longest }).map((words) => words.join(' '));
}

export const DAY = Date.UTC(2026, 0, 1);
export const FEEDS = ['post', 'post-2', 'coast-post'];
export const TAGS = ['weather', 'climate-change', 'climate', '北京'];

/** Articles of a few words, with quotations that need not stand in them. */
export const anyArticle: fc.Arbitrary<Searchable> = fc
  .record({
    headline: someWords(3),
    authors: fc.array(someWords(2), { maxLength: 2 }),
    publisher: fc.option(someWords(2), { nil: undefined }),
    text: someWords(8),
    quotes: fc.array(fc.tuple(someWords(4), fc.option(fc.constantFrom('Ann Lee', 'Lee', 'Snow'))), {
      maxLength: 3,
    }),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
    feeds: fc
      .uniqueArray(fc.constantFrom(...FEEDS), { maxLength: 2 })
      .map((ids) => ids.map((feed) => ({ feed }))),
    isRead: fc.boolean(),
    isStarred: fc.boolean(),
    moment: fc.option(fc.integer({ min: -3, max: 3 }).map((days) => DAY + days * 86_400_000)),
  })
  .map(({ headline, authors, publisher, text, quotes, ...marks }) => ({
    article: {
      id: slugify(headline),
      headline,
      authors,
      keywords: [],
      body: text,
      url: 'https://www.snow.example/rain',
      ...(publisher !== undefined && { publisher }),
    },
    analysis: {
      text,
      quotes: quotes.map(([words, name]) => quoteOf(words, name)),
      cast: [{ name: 'Ann Lee', aliases: ['Lee'], roles: ['the rain minister'] }],
    },
    ...marks,
  }));

export function quoteOf(text: string, name: string | null, start = 0): Quote {
  const span = { start, end: start + text.length };
  return {
    type: 'direct',
    text,
    spans: [span],
    paragraph: 1,
    speaker: name === null ? null : { ...span, name, mention: name, link: 'name', namedAt: null },
    cue: null,
    evidence: 'cue-and-marks',
    confidence: 1,
  };
}
