import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../src/article/clean-text.ts';
import { parseBody } from '../../src/article/markdown.ts';
import type { Quote } from '../../src/article/quote.ts';
import { renderArticlePage } from '../../src/render/article-page.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { MARKDOWN } from './any-markdown.ts';
import { quoteOf } from './read-page.ts';

const OWN_SEQUENCE = /\x1b\[[0-9;]*m|\x1b\]8;;(?:(?:https?:\/\/|mailto:)[\x21-\x7e]+)?\x07/g;
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f]|\p{Surrogate}/u;
const ADDRESS = /https?:\/\/|www\.|mailto:/i;

const PAGE = fc.record({
  headline: fc.string({ unit: 'binary', maxLength: 60 }),
  author: fc.string({ unit: 'grapheme', maxLength: 30 }),
  markdown: MARKDOWN,
  width: fc.integer({ min: 20, max: 120 }),
  hyperlinks: fc.boolean(),
  /** Parts of the text that somebody says, as shares of its length. */
  said: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(80)), { maxLength: 4 }),
});

type AnyPage = typeof PAGE extends fc.Arbitrary<infer Value> ? Value : never;

function printed({ headline, author, markdown, said, ...look }: AnyPage, level: 0 | 1 | 2): string {
  const body = cleanText(markdown);
  const article = {
    id: 'any',
    headline: cleanLine(headline),
    authors: [cleanLine(author)].filter(Boolean),
    keywords: [],
    dateline: 'PORT ELLIS, Westmark',
    body,
  };
  const quotations = { quotes: quotesIn(parseBody(body).text, said), stances: [], cast: [] };
  return renderArticlePage({ article, quotations, now: new Date(0), theme: makeTheme(level), ...look });
}

function quotesIn(text: string, said: AnyPage['said']): Quote[] {
  return said.flatMap(([share, length], index) => {
    const start = Math.floor(share * text.length);
    const words = text.slice(start, start + length).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
    return words === '' ? [] : [quoteOf(text, words, `Speaker ${index}`)];
  });
}

const withoutStyles = (page: string) => page.replace(OWN_SEQUENCE, '');

describe('whatever the article', () => {
  test('no line is wider than the page, an address apart, and none ends in a blank', () => {
    check((page) => {
      for (const line of withoutStyles(printed(page, 0)).split('\n')) {
        expect(line).not.toMatch(/ $/);
        if (!ADDRESS.test(line)) expect([line, stringWidth(line) <= page.width]).toEqual([line, true]);
      }
    });
  });

  test('nothing reaches the terminal that it would obey but colours and links to the web and to mail', () => {
    check((page) => expect(printed(page, 2).replace(OWN_SEQUENCE, '')).not.toMatch(CONTROL));
  });

  test('each line stands alone: what it opens it closes', () => {
    check((page) => {
      for (const line of printed(page, 1).split('\n')) {
        expect(line.match(/\x1b\]8;;[^\x07]+\x07/g)?.length ?? 0).toBe(
          line.match(/\x1b\]8;;\x07/g)?.length ?? 0,
        );
        const codes = [...line.matchAll(/\x1b\[(\d+)m/g)].map(([, code]) => Number(code));
        for (const [open, close] of [
          [3, 23],
          [4, 24],
          [9, 29],
        ] as const) {
          expect(codes.lastIndexOf(open)).toBeLessThanOrEqual(codes.lastIndexOf(close));
        }
      }
    });
  });

  test.each([1, 2] as const)('colours of level %i change no word and no line', (level) => {
    check((page) =>
      expect(withoutStyles(printed(page, level)).normalize()).toBe(
        withoutStyles(printed(page, 0)).normalize(),
      ),
    );
  });
});

describe('an article made to be slow is shown in time', () => {
  test.each([
    ['1 MB in one paragraph', 'It was said, and nobody doubted it. '.repeat(28_000)],
    ['100,000 quotation marks that are never closed', '"So it goes. '.repeat(100_000)],
    ['1 MB in one word', 'a'.repeat(1_000_000)],
    ['Chinese', '没有出海，'.repeat(40_000)],
    ['quotations in quotations', '> '.repeat(100_000)],
    ['addresses', '[a](http://b.example/c) '.repeat(8_000)],
    ['a long table', `a|b\n-|-\n${'some words in a cell|more of them\n'.repeat(4_000)}`],
    ['a table of many columns', `${'a|'.repeat(4_000)}\n${'-|'.repeat(4_000)}\n${'b|'.repeat(4_000)}`],
    ['a long line of code', `    ${'漢字 code '.repeat(20_000)}`],
  ])('%s', (_, markdown) => {
    printed({ headline: 'Slow', author: '', markdown, width: 72, hyperlinks: false, said: [[0.1, 80]] }, 2);
  });
});

function check(property: (page: AnyPage) => void): void {
  const holds = (page: AnyPage) => {
    property(page);
  };
  fc.assert(fc.property(PAGE, holds), { numRuns: 300 });
}
