import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesIn } from '../../src/sources/json-candidates.ts';

const A = { headline: 'A' };
const B = { headline: 'B' };
const ARTICLE = { '@type': 'NewsArticle', headline: 'A' };
const PAGE = { '@type': 'WebPage', name: 'Page' };

test.each<[string, unknown, readonly unknown[]]>([
  ['one article', A, [A]],
  ['a text', 'text', ['text']],
  ['nothing', null, [null]],
  ['a list', [A, B], [A, B]],
  ['a list of one', [A], [A]],
  ['an empty list', [], [[]]],
  ['a list in a list', [[A]], [[A]]],
  ['a list of whatever', [A, 1, 'x'], [A, 1, 'x']],
  ['JSON-LD with a page', [PAGE, ARTICLE], [ARTICLE]],
  ['JSON-LD without an article', [PAGE, PAGE], [[PAGE, PAGE]]],
  ['a single page', [PAGE], [PAGE]],
  ['the answer of a service', { status: 'ok', articles: [A, B] }, [A, B]],
  ['one in an envelope', { response: { status: 'ok', results: [A] } }, [A]],
  ['a feed', { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [A, B] }, [A, B]],
  [
    'an article with a list',
    { headline: 'A', articleBody: 'x', items: [B] },
    [{ headline: 'A', articleBody: 'x', items: [B] }],
  ],
  ['members that are no lists', { articles: 'x', items: {} }, [{ articles: 'x', items: {} }]],
])('%s', (_, value, expected) => {
  expect(candidatesIn(value)).toEqual(expected);
});

test('references in a graph are followed', () => {
  const jane = { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' };
  const paper = { '@type': 'Organization', '@id': '#paper', name: 'The Courier' };
  const article = { ...ARTICLE, author: [{ '@id': '#jane' }], publisher: { '@id': '#paper' } };
  expect(candidatesIn({ '@graph': [PAGE, jane, article, paper] })).toEqual([
    { ...ARTICLE, author: [jane], publisher: paper },
  ]);
  expect(candidatesIn({ '@graph': [{ ...ARTICLE, author: { '@id': '#nobody' } }] })).toEqual([
    { ...ARTICLE, author: { '@id': '#nobody' } },
  ]);
});

test('whatever JSON holds, there is at least one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(candidatesIn(value).length).toBeGreaterThan(0);
    }),
  );
});
