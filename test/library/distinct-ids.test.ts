import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { withDistinctIds } from '../../src/library/distinct-ids.ts';

function articles(...told: readonly (readonly [id: string, body: string])[]): Article[] {
  return told.map(([id, body]) => ({ id, headline: 'Rain', authors: [], keywords: [], body }));
}

test.each([
  ['nothing', articles(), []],
  ['ids that differ', articles(['rain', 'a'], ['snow', 'a']), ['rain', 'snow']],
  [
    'one id, several texts',
    articles(['rain', 'a'], ['rain', 'b'], ['rain', 'c']),
    ['rain', 'rain-2', 'rain-3'],
  ],
  ['the same text again', articles(['rain', 'a'], ['rain', 'b'], ['rain', 'a']), ['rain', 'rain-2']],
  [
    'a number that another has',
    articles(['rain', 'a'], ['rain', 'b'], ['rain-2', 'c'], ['rain-2', 'd']),
    ['rain', 'rain-3', 'rain-2', 'rain-2-2'],
  ],
])('%s', (_, given, ids) => expect(withDistinctIds(given).articles.map(({ id }) => id)).toEqual(ids));

test('tells what was there already', () => {
  const [first, other, again] = articles(['rain', 'a'], ['rain', 'b'], ['rain', 'a']) as [
    Article,
    Article,
    Article,
  ];
  expect(withDistinctIds([first, other, again]).repeated).toEqual([again]);
});
