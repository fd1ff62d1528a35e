import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { describeArticleDate, renderHeadlineList } from '../../src/render/headline-list.ts';
import { makeTheme } from '../../src/render/theme.ts';

const ARTICLE: Article = {
  id: 'rain',
  headline: 'Rain stops play',
  authors: [],
  keywords: [],
  body: 'Rain.',
};
const NOW = new Date('2026-11-22T12:00:00Z');
const LOOK = { width: 40, theme: makeTheme(0), now: NOW };

test.each([
  ['published', { datePublished: '2016-07-26', dateModified: '2016-07-27' }, '26 Jul 2016'],
  ['changed', { dateModified: '2016-07-27' }, 'updated 27 Jul 2016'],
  ['neither', {}, 'date unknown'],
])('describeArticleDate: %s', (_, dates, words) => {
  expect(describeArticleDate({ ...ARTICLE, ...dates }, NOW)).toBe(words);
});

describe('renderHeadlineList', () => {
  test('what is no headline by its length is cut after a word', () => {
    const row = { article: ARTICLE, wordCount: 2, quoteCount: 0, tags: [], isRead: false, isStarred: false };
    const shown = (headline: string) =>
      renderHeadlineList([{ ...row, article: { ...ARTICLE, headline } }], { ...LOOK, width: 500 }).split(
        '\n',
      )[0];
    const long = 'rain and snow '.repeat(21);
    expect(shown(`${long}end.`)).toBe(`${long}end.`);
    expect(shown(`${long}ends here`)).toBe(`${long}ends…`);
    expect(shown(`x${'\ud83d\ude00'.repeat(200)}`)).toBe(`x${'\ud83d\ude00'.repeat(149)}…`);
  });

  test('of nothing', () => expect(renderHeadlineList([], LOOK)).toBe(''));

  test('at 40 columns', () => {
    const long = {
      ...ARTICLE,
      id: 'snow',
      headline: 'Snow stops everything from here to the coast',
      publisher: 'The Post',
    };
    const rows = [
      {
        article: long,
        wordCount: 500,
        quoteCount: 1,
        tags: ['sea', 'to-read'],
        isRead: false,
        isStarred: true,
      },
      { article: ARTICLE, wordCount: 2, quoteCount: 0, tags: [], isRead: false, isStarred: false },
    ];
    expect(renderHeadlineList(rows, LOOK)).toBe(
      [
        '★ Snow stops everything from here to the',
        '  coast',
        '  snow',
        '  The Post · date unknown · 3 min ·',
        '    1 quotation · #sea · #to-read',
        '',
        'Rain stops play',
        '  rain',
        '  source unknown · date unknown ·',
        '    1 min · no quotations',
        '',
      ].join('\n'),
    );
  });

  test('the headline stands out, the rest is quiet, the id is there to be copied', () => {
    const colored = renderHeadlineList(
      [{ article: ARTICLE, wordCount: 2, quoteCount: 0, tags: [], isRead: false, isStarred: false }],
      {
        ...LOOK,
        width: 80,
        theme: makeTheme(1),
      },
    );
    expect(colored).toBe(
      '\x1b[1mRain stops play\x1b[22m\n  rain\n\x1b[2m  source unknown · date unknown · 1 min · no quotations\x1b[22m\n',
    );
  });
});
