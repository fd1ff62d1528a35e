import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partedByWords } from '../../src/query/fts-expression.ts';
import { matchesQuery, type Searchable } from '../../src/query/matches-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { querySql } from '../../src/query/query-sql.ts';
import { anyArticle, DAY, TAGS, WORDS } from './any-article.ts';
import { makeLibrary } from './small-library.ts';

const NOW = new Date(DAY);

function queryIn(text: string): Query {
  const parsed = parseQuery(text, { now: NOW });
  if (parsed.kind === 'mistake') throw new Error(`${text}: ${parsed.message}`);
  return parsed.query;
}

describe('querySql', () => {
  test.each([
    ['rain', '"rain"'],
    ['rain -snow "peace agreement"', '(("rain" AND "peace agreement") NOT ("snow"))'],
    ['rain OR headline:snow*', '("rain" OR headline : "snow" *)'],
    ['headline:(rain OR snow) sun', '((headline : "rain" OR headline : "snow") AND "sun")'],
  ])('%s is one question to the index', (text, expression) => {
    expect(querySql(queryIn(text))).toEqual({
      where: '+a.key IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)',
      parameters: [expression],
    });
  });

  test.each([
    ['-rain', null],
    ['tag:rain', null],
    ['quote:rain', null],
    ['rain OR tag:rain', null],
    ['rain tag:rain', '"rain"'],
    ['(rain (snow tag:rain)) tag:sun', '("rain" AND "snow")'],
    ['rain -snow tag:rain', '("rain" NOT ("snow"))'],
  ])('%s is ranked by %j', (text, expression) => {
    expect(partedByWords(queryIn(text)).expression).toBe(expression);
  });

  test('is ranked by the words of all that is joined by AND, however deep', () => {
    const both: Query = { kind: 'and', parts: [queryIn('rain tag:weather'), queryIn('snow is:unread')] };
    expect(partedByWords(both).expression).toBe('("rain" AND "snow")');
  });
});

const term: fc.Arbitrary<string> = fc
  .record({
    field: fc.constantFrom('', '', '', 'headline:', 'author:', 'source:', 'quote:', 'quote:', 'speaker:'),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
    star: fc.constantFrom('', '', '*'),
    cut: fc.constantFrom(0, 0, 1),
  })
  .map(({ field, words, star, cut }) => {
    const text = words.join(' ');
    // "U.S.*" would be a beginning of one letter.
    if (text.endsWith('.')) return `${field}"${text}"`;
    return `${field}"${star === '' ? text : text.slice(0, text.length - cut)}"${star}`;
  });

const otherTerm = fc.constantFrom(
  ...TAGS.map((tag) => `tag:${tag}`),
  'feed:post',
  'feed:post*',
  'feed:coast-post OR tag:climate',
  '-feed:coast*',
  'tag:clim*',
  'tag:climate*',
  'tag:*',
  'is:unread',
  'is:read',
  'is:starred',
  'since:2026-01-01',
  'since:2d',
  'until:yesterday',
  'until:2025',
  '*',
);

const { query: anyQuery } = fc.letrec<{ query: string; group: string }>((tie) => {
  const joined = (part: fc.Arbitrary<string>) =>
    fc
      .array(fc.tuple(fc.constantFrom('', '', '-', 'NOT ', 'NOT -'), part), { minLength: 1, maxLength: 3 })
      .chain((parts) =>
        fc
          .array(fc.constantFrom(' ', ' ', ' AND ', ' OR '), {
            minLength: parts.length,
            maxLength: parts.length,
          })
          .map((joints) =>
            parts.map(([not, text], place) => `${place > 0 ? joints[place] : ''}${not}${text}`).join(''),
          ),
      );
  const bare = term.map((text) => text.slice(text.indexOf('"')));
  return {
    group: fc
      .tuple(fc.constantFrom('quote:', 'speaker:', 'headline:'), joined(bare))
      .map(([field, text]) => `${field}(${text})`),
    query: joined(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: term },
        { weight: 1, arbitrary: otherTerm },
        { weight: 1, arbitrary: tie('group') },
        { weight: 2, arbitrary: tie('query').map((text) => `(${text})`) },
      ),
    ),
  };
});

describe('the database finds what looking at each article finds', () => {
  const library = fc.array(anyArticle, { minLength: 1, maxLength: 12 });

  function keysByLooking(query: Query, articles: readonly Searchable[]): number[] {
    return [...articles.keys()].filter((key) => matchesQuery(query, articles[key] as Searchable));
  }

  test('for queries of all kinds', () => {
    let found = 0;
    let queries = 0;
    fc.assert(
      fc.property(library, fc.array(anyQuery, { minLength: 5, maxLength: 5 }), (articles, texts) => {
        const database = makeLibrary(articles);
        for (const text of texts) {
          const query = queryIn(text);
          const keys = keysByLooking(query, articles);
          expect(database.find(query), text).toEqual(keys);
          expect(database.find(query, 'few'), text).toEqual(keys);
          const ranked = database.rank(query);
          if (ranked)
            expect(
              [...ranked].sort((one, other) => one - other),
              text,
            ).toEqual(keys);
          queries += 1;
          if (keys.length > 0 && keys.length < articles.length) found += 1;
        }
      }),
      { numRuns: 200 },
    );
    // Else the test would say little.
    expect(found / queries).toBeGreaterThan(0.3);
  });

  test('for any string at all', () => {
    const pieces = fc.constantFrom(
      ...WORDS,
      '"',
      '“',
      '*',
      '(',
      ')',
      '-',
      ':',
      'AND',
      'OR',
      'NOT',
      'tag:',
      'quote:',
      'speaker:',
      'since:',
      "'",
      ' ',
      '\0',
      '\x1b[2J',
      ';--',
      '{',
      '^',
      '+',
      'NEAR(',
      '\ud800',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 })
        .map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(library, fc.array(anyText, { minLength: 10, maxLength: 10 }), (articles, texts) => {
        const database = makeLibrary(articles);
        for (const text of texts) {
          const parsed = parseQuery(text, { now: NOW });
          if (parsed.kind === 'mistake') {
            expect(parsed.start).toBeLessThanOrEqual(parsed.end);
            expect(parsed.end).toBeLessThanOrEqual(text.length);
            continue;
          }
          expect(database.find(parsed.query), text).toEqual(keysByLooking(parsed.query, articles));
          database.rank(parsed.query, 3);
        }
      }),
      { numRuns: 300 },
    );
  });
});
