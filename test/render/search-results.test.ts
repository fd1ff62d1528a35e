import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderSearchResults, type SearchRow } from '../../src/render/search-results.ts';
import { makeTheme } from '../../src/render/theme.ts';

const ROW: SearchRow = {
  article: {
    id: 'rain',
    headline: 'Rain stops play',
    authors: [],
    keywords: [],
    publisher: 'The Post',
    datePublished: '2016-07-26',
  },
  wordCount: 300,
  quoteCount: 2,
  tags: [],
  isRead: false,
  isStarred: false,
  headlineMarks: [{ start: 0, end: 4 }],
  snippet: {
    text: 'the match had begun when the rain came. "We wait," the captain said -- and wait they did',
    marks: [{ start: 29, end: 33 }],
    cutBefore: true,
    cutAfter: true,
  },
};
const LOOK = { width: 44, theme: makeTheme(0), now: new Date('2026-11-22T12:00:00Z') };

describe('renderSearchResults', () => {
  test('of nothing', () => expect(renderSearchResults([], LOOK)).toBe(''));

  test('without colour, as a newspaper sets it', () => {
    const whole = { text: '“We wait.”', marks: [], cutBefore: false, cutAfter: false, speaker: "O'Neill" };
    const rows = [ROW, { ...ROW, isRead: false, isStarred: true, tags: ['weather'], snippet: whole }];
    expect(renderSearchResults(rows, LOOK)).toBe(
      [
        'Rain stops play',
        '  rain',
        '  The Post · 26 Jul 2016 · 2 min ·',
        '    2 quotations',
        '  │ …the match had begun when the rain came.',
        '  │ “We wait,” the captain said — and wait',
        '  │ they did…',
        '',
        '★ Rain stops play',
        '  rain',
        '  The Post · 26 Jul 2016 · 2 min ·',
        '    2 quotations · #weather',
        '  │ “We wait.” — O’Neill',
        '',
      ].join('\n'),
    );
  });

  test('an article without text has no passage', () => {
    const snippet = { text: '', marks: [], cutBefore: false, cutAfter: false };
    expect(renderSearchResults([{ ...ROW, snippet }], LOOK)).not.toContain('│');
  });

  test('what was looked for stands out, in the headline too', () => {
    const shown = renderSearchResults([ROW], { ...LOOK, width: 80, theme: makeTheme(1) });
    const [headline, , , passage] = shown.split('\n');
    expect(headline).toBe('\x1b[1m\x1b[1m\x1b[31mRain\x1b[39m\x1b[22m\x1b[1m stops play\x1b[22m');
    expect(passage).toContain('when the \x1b[1m\x1b[31mrain\x1b[39m\x1b[22m came.');
  });

  test.each([20, 33, 40, 60])('no line is wider than %i columns', (width) => {
    const words = '吾輩は猫である。 A 👩‍👩‍👧‍👦 family, incomprehensibilities قال المتحدث باسم الرئيس ';
    const snippet = {
      ...ROW.snippet,
      text: words.repeat(3).trim(),
      marks: [{ start: 0, end: 8 }],
      speaker: words,
    };
    const article = { ...ROW.article, headline: words, id: 'a-b-'.repeat(20) };
    const shown = renderSearchResults([{ ...ROW, article, snippet }], {
      ...LOOK,
      width,
      theme: makeTheme(2),
    });
    expect(Math.max(...shown.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  });
});
