import { describe, expect, test } from 'vitest';
import type { Searchable } from '../../src/query/matches-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { rankedSql } from '../../src/query/ranked-sql.ts';
import { makeLibrary } from './small-library.ts';

function queryIn(text: string): Query {
  const parsed = parseQuery(text, { now: new Date('2026-11-22T12:00:00Z') });
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  return parsed.query;
}

function about(headline: string, text: string, marks: Partial<Searchable> = {}): Searchable {
  return {
    article: { id: 'x', headline, authors: [], keywords: [], body: text },
    analysis: { text, quotes: [], cast: [] },
    tags: [],
    feeds: [],
    isRead: false,
    isStarred: false,
    moment: null,
    ...marks,
  };
}

describe('rankedSql', () => {
  const library = makeLibrary([
    about('Tea', 'rain'),
    about('Rain', 'tea', { tags: ['weather'] }),
    about('Tea', 'rain rain rain', { isRead: true }),
    about('Tea', 'rain'),
    about('Tea', 'tea', { tags: ['weather'] }),
    ...Array.from({ length: 20 }, () => about('Coffee', 'milk')),
  ]);

  test('the headline first, then what has the words most often, then what was added last', () => {
    expect(library.rank(queryIn('rain'))).toEqual([1, 2, 3, 0]);
  });

  test.each([
    ['at most so many', 'rain', 2, [1, 2]],
    ['a tag', 'rain tag:weather', 9, [1]],
    ['not a tag', 'rain -tag:weather', 9, [2, 3, 0]],
    ['a state', 'rain is:unread', 9, [1, 3, 0]],
    ['not a word', 'rain -headline:rain', 9, [2, 3, 0]],
  ])('%s', (_, text, limit, keys) => expect(library.rank(queryIn(text), limit)).toEqual(keys));

  test.each(['tag:weather', '-rain', 'rain OR tag:weather', 'quote:rain', '*'])('%s is not ranked', (text) =>
    expect(rankedSql(queryIn(text), 20)).toBeNull(),
  );

  test('of very many articles those added last are weighed, but all where all are asked for', () => {
    const many = makeLibrary([
      about('Rain', 'rain'),
      ...Array.from({ length: 10_000 }, () => about('Tea', 'rain')),
    ]);
    expect(many.rank(queryIn('rain'), 1)).toEqual([10_000]);
    expect(many.rank(queryIn('rain'))?.[0]).toBe(0);
    expect(many.rank(queryIn('rain -headline:tea'), 1)).toEqual([0]);
  });

  test('joins the table of articles only where it asks about them', () => {
    expect(rankedSql(queryIn('rain tag:weather'), 20)?.sql).not.toContain('JOIN');
    expect(rankedSql(queryIn('rain since:2d'), 20)?.sql).toContain('JOIN');
  });
});

test.each([
  ['words', 'ab '.repeat(200)],
  ['words with OR', Array.from({ length: 200 }, (_, number) => `w${number}`).join(' OR ')],
  ['words left out', `rain ${Array.from({ length: 199 }, (_, number) => `-w${number}`).join(' ')}`],
  ['words left out and nothing else', Array.from({ length: 200 }, (_, number) => `-w${number}`).join(' ')],
  ['tags', Array.from({ length: 150 }, (_, number) => `tag:w${number}`).join(' OR ')],
  ['quotations', Array.from({ length: 99 }, (_, number) => `(quote:w${number} sun)`).join(' OR ')],
  ['groups', `${'(sun -'.repeat(20)}rain${')'.repeat(20)}`],
  ['groups of different kinds', `${'(sun tag:x OR -'.repeat(20)}rain${')'.repeat(20)}`],
  ['groups in a quotation', `quote:(${'(sun OR -'.repeat(18)}rain${')'.repeat(18)})`],
])('the largest query of %s is not too large for the database', (_, text) => {
  const parsed = parseQuery(text, { now: new Date(0) });
  if (parsed.kind === 'mistake') throw new Error(`${parsed.message} ${text.slice(parsed.start, parsed.end)}`);
  const library = makeLibrary([about('Sun', 'sun')]);
  expect(library.find(parsed.query).length).toBeLessThan(2);
  library.rank(parsed.query, 20);
});
