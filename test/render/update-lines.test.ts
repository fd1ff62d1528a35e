import { describe, expect, test } from 'vitest';
import { makeTheme } from '../../src/render/theme.ts';
import {
  describeUpdate,
  renderFeedNews,
  renderUpdateProgress,
  type UpdateTally,
} from '../../src/render/update-lines.ts';

const NONE: UpdateTally = { feeds: 0, added: 0, updated: 0, failed: 0, early: 0, resting: 0, stopped: 0 };

describe('an update', () => {
  test.each([
    [{ feeds: 100, added: 340, updated: 2, failed: 3 }, '97 feeds: 340 new articles, 2 changed; 3 failed'],
    [{ feeds: 1, added: 1 }, '1 feed: 1 new article'],
    [{ feeds: 3, updated: 1 }, '3 feeds: 1 changed'],
    [{ feeds: 100 }, 'Nothing new in 100 feeds'],
    [{ feeds: 2, failed: 2 }, '2 feeds failed'],
    [{ feeds: 1, failed: 1 }, '1 feed failed'],
    [{ feeds: 16, failed: 9, stopped: 5 }, 'Nothing new in 2 feeds; 9 failed; 5 not waited for'],
    [{ feeds: 3, failed: 1, stopped: 2 }, '1 feed failed; 2 not waited for'],
    [
      { feeds: 20, early: 12 },
      'Nothing new in 8 feeds; 12 not due (news update --force asks them all the same)',
    ],
    [{ feeds: 12, early: 12 }, '12 feeds not due yet (news update --force asks them all the same)'],
    [{ feeds: 3, resting: 2 }, 'Nothing new in 1 feed; 2 left alone, as their sites have asked'],
    [{ feeds: 1, resting: 1 }, '1 feed left alone, as its site has asked'],
    [{ feeds: 1, early: 1 }, '1 feed not due yet (news update --force asks it all the same)'],
    [{ feeds: 9, added: 4, stopped: 5 }, '4 feeds: 4 new articles; 5 not waited for'],
    [{ feeds: 1, stopped: 1 }, '1 feed not waited for'],
    [{}, 'No feed was asked'],
  ])('%j', (tally, words) => expect(describeUpdate({ ...NONE, ...tally })).toBe(words));

  test.each([
    [0, 4, '[--------------------] 0/4 feeds · 0 new'],
    [1, 4, '[#####---------------] 1/4 feeds · 0 new'],
    [1, 1, '[####################] 1/1 feed · 0 new'],
  ])('%i of %i', (feeds, total, line) => expect(renderUpdateProgress({ ...NONE, feeds }, total)).toBe(line));
});

test.each([
  [{ added: 12, updated: 2, texts: 0 }, '12 new, 2 changed  The Coast Post\n'],
  [{ added: 0, updated: 1, texts: 1 }, '1 changed, 1 full text  The Coast Post\n'],
  [{ added: 3, updated: 0, texts: 3 }, '3 new, 3 full texts  The Coast Post\n'],
])('%j', (counts, line) => {
  const look = { width: 80, theme: makeTheme(0) };
  expect(renderFeedNews({ title: 'The Coast Post', ...counts }, look)).toBe(line);
});

test('a long title goes on in the next line', () => {
  const look = { width: 30, theme: makeTheme(0) };
  const news = { title: 'A title that goes on and on', added: 1, updated: 0, texts: 0 };
  expect(renderFeedNews(news, look)).toBe('1 new  A title that goes on\n  and on\n');
});
