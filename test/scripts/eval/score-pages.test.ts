import { describe, expect, test } from 'vitest';
import { scorePage, scorePages, worstPages } from '../../../scripts/eval/score-pages.ts';

describe('scorePage', () => {
  test.each([
    ['the same', 'a b c d e', 'a b c d e', 1, 1, true],
    ['other marks and spaces', 'a b, c d e', 'a  b c — d\ne', 1, 1, true],
    ['more', 'a b c d', 'a b c d e f', 1 / 3, 1, false],
    ['less', 'a b c d e f', 'a b c d', 1, 1 / 3, false],
    ['said once of twice', 'a b c d a b c d', 'a b c d', 1, 1 / 5, false],
    ['few words', 'a b', 'a b', 1, 1, true],
    ['nothing', 'a b c d', '', null, 0, false],
    ['nothing of nothing', '', '', null, null, true],
  ])('%s', (_, wanted, found, precision, recall, exact) => {
    expect(scorePage('x', wanted, found)).toEqual({ id: 'x', precision, recall, exact });
  });
});

test('precision and recall are averaged over the pages where there are any', () => {
  const pages = [
    scorePage('a', 'a b c d', 'a b c d'),
    scorePage('b', 'a b c d', ''),
    scorePage('c', '', 'a b c d'),
  ];
  expect(scorePages(pages)).toEqual({ pages: 3, precision: 0.5, recall: 0.5, f1: 0.5, exact: 1 / 3 });
  expect(scorePages([])).toMatchObject({ pages: 0, f1: 0 });
  expect(worstPages(pages, 1)).toHaveLength(1);
  expect(worstPages(pages, 9)[2]?.id).toBe('a');
});
