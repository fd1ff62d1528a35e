import { describe, expect, test } from 'vitest';
import { matchesQuery, rankOf, type Searchable } from '../../src/query/matches-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { quoteOf } from './any-article.ts';

function queryIn(text: string): Query {
  const parsed = parseQuery(text, { now: new Date('2026-11-22T12:00:00Z') });
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  return parsed.query;
}

const RAIN: Searchable = {
  article: {
    id: 'rain',
    headline: 'Rain stops play',
    authors: ['Ann Lee', 'Bo Ray'],
    keywords: [],
    publisher: 'The Café Post',
    url: 'https://www.post.example/rain',
    body: '',
  },
  analysis: {
    text: 'It rained in Łódź. “We wait,” said Ms. Berg. “No peace without tea,” said the mayor.',
    quotes: [
      quoteOf('“We wait,”', 'Eva Berg'),
      quoteOf('“No peace without tea,”', 'Jo Sand'),
      quoteOf('Hm', null),
    ],
    cast: [
      { name: 'Eva Berg', aliases: ['Berg'], roles: ['the captain'] },
      { name: 'Jo Sand', aliases: [], roles: ['the mayor'] },
    ],
  },
  tags: ['weather', 'climate-change'],
  feeds: [{ feed: 'coast-post' }],
  isRead: false,
  isStarred: true,
  moment: Date.UTC(2026, 10, 20, 12),
};

describe('matchesQuery', () => {
  test.each([
    // Words
    ['rain', true],
    ['lodz', true],
    ['lod', false],
    ['lod*', true],
    ['"stops play"', true],
    ['"play stops"', false],
    ['"stops pl"', false],
    ['"stops pl*"', true],
    // Not from one field into the next, nor from one name into the next
    ['"play ann"', false],
    ['"lee bo"', false],
    // Fields
    ['headline:rain', true],
    ['headline:lodz', false],
    ['author:ray', true],
    ['source:cafe', true],
    ['source:post.example', true],
    ['post.example', true],
    // Quotations
    ['quote:wait speaker:berg', true],
    ['quote:wait speaker:sand', false],
    ['speaker:mayor quote:"peace without"', true],
    ['quote:lodz', false],
    ['quote:(peace OR rain) speaker:sand', true],
    ['quote:(peace NOT tea)', false],
    ['(quote:wait speaker:berg) quote:peace', true],
    ['quote:wait quote:peace', false],
    // Other fields
    ['tag:weather', true],
    ['tag:climate', false],
    ['tag:clim*', true],
    ['is:unread is:starred -is:read', true],
    ['since:2026-11-20 until:2026-11-20', true],
    ['since:yesterday', false],
    // Together
    ['rain -snow', true],
    ['rain -headline:play', false],
    ['snow OR tag:weather', true],
    ['-snow', true],
    ['*', true],
    ['-*', false],
  ])('%s: %s', (text, fits) => expect(matchesQuery(queryIn(text), RAIN)).toBe(fits));

  test.each([
    ['since:1990', false],
    ['until:2099', false],
    ['-since:1990', true],
  ])('an article without a date: %s: %s', (text, fits) => {
    expect(matchesQuery(queryIn(text), { ...RAIN, moment: null })).toBe(fits);
  });
});

describe('rankOf', () => {
  function about(headline: string, text: string): Searchable {
    return { ...RAIN, article: { ...RAIN.article, headline }, analysis: { text, quotes: [], cast: [] } };
  }

  test.each([
    ['the headline weighs most', 'rain', about('Rain', 'tea'), about('Tea', 'rain rain')],
    ['more is better', 'rain', about('Tea', 'rain rain'), about('Tea', 'rain tea')],
    ['shorter is better', 'rain', about('Tea', 'rain'), about('Tea', `rain ${'tea '.repeat(1000)}`)],
    ['two words are better than one twice', 'rain OR snow', about('', 'rain snow'), about('', 'rain rain')],
    ['a phrase counts as one', '"heavy rain"', about('', 'heavy rain, heavy rain'), about('', 'heavy rain')],
    ['a beginning counts', 'rain*', about('', 'rain rainy'), about('', 'rain')],
  ])('%s', (_, text, better, worse) => {
    expect(rankOf(queryIn(text), better)).toBeGreaterThan(rankOf(queryIn(text), worse));
  });

  test('is nothing where no words are asked for', () => {
    for (const text of ['tag:weather', '-snow', 'rain OR tag:weather', 'quote:wait'])
      expect(rankOf(queryIn(text), RAIN)).toBe(0);
    expect(rankOf(queryIn('rain tag:weather'), RAIN)).toBeGreaterThan(0);
  });
});
