import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { spellQuery } from './spell-query.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

function spelt(text: string): string {
  const parsed = parseQuery(text, { now: NOW });
  return parsed.kind === 'query' ? spellQuery(parsed.query) : `mistake: ${parsed.message}`;
}

describe('a query is understood', () => {
  test.each([
    // Words and phrases
    ['rain', 'rain'],
    ['  Rain  CAFÉ ', 'and(rain, cafe)'],
    ['"peace agreement"', '"peace agreement"'],
    ['“peace agreement” «rain»', 'and("peace agreement", rain)'],
    ['co-operate U.S. O’Neill’s', 'and("co operate", "u s", oneill)'],
    ['北京 雨', 'and("北 京", 雨)'],
    ['rain"snow"(sun)', 'and(rain, snow, sun)'],
    // Beginnings of words
    ['electi*', 'electi*'],
    ['electi**', 'electi*'],
    ['"peace agree*"', '"peace agree"*'],
    ['"peace agree"*', '"peace agree"*'],
    ['北*', '北*'],
    ['*', 'all'],
    ['* rain', 'rain'],
    ['* OR rain', 'all'],
    ['-*', 'not(all)'],
    // AND, OR, NOT and parentheses
    ['rain AND snow sun', 'and(rain, snow, sun)'],
    ['rain or not and snow', 'and(rain, or, not, and, snow)'],
    ['rain OR snow sun', 'or(rain, and(snow, sun))'],
    ['(rain OR snow) sun', 'and(or(rain, snow), sun)'],
    ['（rain OR snow） sun', 'and(or(rain, snow), sun)'],
    ['rain OR (snow OR sun)', 'or(rain, snow, sun)'],
    ['-rain NOT snow', 'and(not(rain), not(snow))'],
    ['NOT rain OR snow', 'or(not(rain), snow)'],
    ['NOT -rain', 'rain'],
    ['NOT (NOT rain)', 'rain'],
    ['NOT NOT NOT rain', 'not(rain)'],
    ['-(rain OR snow)', 'not(or(rain, snow))'],
    ['"New York"-based', 'and("new york", based)'],
    // What stands alone and has no letter is not there
    ['rain & – ! snow', 'and(rain, snow)'],
    ['--rain', 'rain'],
    ['rain - snow', 'and(rain, snow)'],
    // Fields
    ['headline:rain title:rain', 'and(headline:rain, headline:rain)'],
    ['AUTHOR:lee by:"Ann Lee"', 'and(author:lee, author:"ann lee")'],
    ['source:example.org', 'source:"example org"'],
    ['source：post', 'source:post'],
    ['headline:(rain OR "heavy snow") sun', 'and(or(headline:rain, headline:"heavy snow"), sun)'],
    ['-headline:(rain -snow)', 'not(and(headline:rain, not(headline:snow)))'],
    ['tag:weather tag:"Climate Change" tag:clim*', 'and(tag:weather, tag:climate-change, tag:clim*)'],
    ['-tag:*', 'not(tag:*)'],
    ['tag:(rain OR snow)', 'or(tag:rain, tag:snow)'],
    ['is:unread -is:Starred', 'and(is:unread, not(is:starred))'],
    ['since:2026-01 until:2026-01', 'and(since:2026-01-01T00:00:00.000Z, until:2026-01-31T23:59:59.999Z)'],
    ['since:yesterday', 'since:2026-11-21T00:00:00.000Z'],
    ['until:2026-01-31T10:00Z', 'until:2026-01-31T10:00:59.999Z'],
    // What looks like a field and is none
    ['10:30', '"10 30"'],
    ['https://example.org/a:b', '"https example org a b"'],
    ['mailto:ann@example.org', '"mailto ann example org"'],
    ['Exclusive: rain', 'and(exclusive, rain)'],
    ['市长：雨 mayor：rain', 'and("市 长 雨", "mayor rain")'],
    ['"colour:red"', '"colour red"'],
  ])('%s', (text, query) => expect(spelt(text)).toBe(query));

  test.each([
    ['quote:rain', 'quote(words:rain)'],
    ['quote:rain speaker:lee sun', 'and(quote(and(words:rain, speaker:lee)), sun)'],
    ['quote:rain sun speaker:"Ann Lee"', 'and(quote(and(words:rain, speaker:"ann lee")), sun)'],
    ['quote:(rain OR snow) speaker:lee', 'quote(and(or(words:rain, words:snow), speaker:lee))'],
    ['(quote:rain OR quote:snow) speaker:lee', 'quote(and(or(words:rain, words:snow), speaker:lee))'],
    ['quote:rain OR quote:snow', 'quote(or(words:rain, words:snow))'],
    ['quote:(rain NOT snow)', 'quote(and(words:rain, not(words:snow)))'],
    ['quote:(-rain) speaker:(lee)', 'quote(and(not(words:rain), speaker:lee))'],
    // What is left out is left out of the whole article.
    ['speaker:lee -quote:rain', 'and(quote(speaker:lee), not(quote(words:rain)))'],
    // Parentheses keep quotations apart.
    ['(quote:rain speaker:lee) quote:snow', 'and(quote(and(words:rain, speaker:lee)), quote(words:snow))'],
    ['(quote:rain) speaker:lee', 'quote(and(words:rain, speaker:lee))'],
    ['(quote:rain OR sun) speaker:lee', 'and(or(quote(words:rain), sun), quote(speaker:lee))'],
  ])('quotations: %s', (text, query) => expect(spelt(text)).toBe(query));
});

describe('a mistake is told', () => {
  // The carets show where.
  test.each([
    ['', '', 'there is nothing to search for'],
    ['--', '', 'there is nothing to search for'],
    ['sun "rain', '    ^', 'this quotation mark is not closed'],
    ['sun (rain', '    ^', 'this parenthesis is not closed'],
    ['((rain) sun', '^', 'this parenthesis is not closed'],
    ['rain) sun', '    ^', 'this parenthesis closes none'],
    ['sun ()', '    ^^', 'nothing stands between these parentheses'],
    ['OR sun', '^^', 'OR needs something on both sides'],
    ['sun AND', '    ^^^', 'AND needs something on both sides'],
    ['sun AND OR rain', '    ^^^', 'AND needs something on both sides'],
    ['(OR sun)', ' ^^', 'OR needs something on both sides'],
    ['sun (rain OR)', '          ^^', 'OR needs something on both sides'],
    ['sun NOT', '    ^^^', 'NOT needs something after it'],
    ['sun -& rain AND', '            ^^^', 'AND needs something on both sides'],
    ['headline: rain', '^^^^^^^^^', 'nothing stands after headline:'],
    ['(tag:)', ' ^^^^', 'nothing stands after tag:'],
    ['colour:red', '^^^^^^^', 'there is no field “colour:”'],
    ['sun headline:!!', '    ^^^^^^^^^^^', 'there is no letter or digit to search for here'],
    ['sun "!!"', '    ^^^^', 'there is no letter or digit to search for here'],
    ['f**k', ' ^', 'a * can stand only at the end of a word or phrase'],
    ['headline:*ing', '         ^', 'a * can stand only at the end of a word or phrase'],
    ['sun "a* b"', '      ^', 'a * can stand only at the end of a word or phrase'],
    ['sun r*', '    ^^', 'a * needs two letters or more before it'],
    ['quote:(*)', '       ^', 'a * can stand only at the end of a word here'],
    ['sun since:soon', '    ^^^^^^^^^^', 'this is no date'],
    ['until:2026-02-30', '^^^^^^^^^^^^^^^^', 'this is no date'],
    ['is:blue', '^^^^^^^', 'an article is unread, read or starred'],
    ['since:(2d)', '^^^^^^^', 'since: takes no parentheses'],
    ['quote:(rain speaker:lee)', '            ^^^^^^^^^^^', 'no other field can stand inside quote:(…)'],
    ['tag:(a headline:(b))', '       ^^^^^^^^^^', 'no other field can stand inside tag:(…)'],
  ])('%s', (text, carets, message) => {
    const parsed = parseQuery(text, { now: NOW });
    if (parsed.kind === 'query') throw new Error(`understood as ${spellQuery(parsed.query)}`);
    expect(' '.repeat(parsed.start) + '^'.repeat(parsed.end - parsed.start)).toBe(carets);
    expect(parsed.message).toBe(message);
    expect(parsed.hint).toMatch(/\.$/);
  });

  test('an unknown field, with those there are', () => {
    const there =
      'There are headline: author: source: speaker: quote: tag: feed: since: until: and is:; to search for the words as they are, put them in quotation marks.';
    expect(parseQuery('colour:red', { now: NOW })).toMatchObject({ hint: there });
    expect(parseQuery('speakr:lee', { now: NOW })).toMatchObject({ hint: `Did you mean speaker:? ${there}` });
  });

  test.each([
    ['characters', 'rain '.repeat(801), 'it has more than 4000 characters'],
    ['words', 'ab '.repeat(201), 'it has more than 200 words'],
    ['words of a phrase', `"${'ab '.repeat(201)}"`, 'it has more than 200 words'],
    [
      'parentheses',
      `${'('.repeat(21)}rain${')'.repeat(21)}`,
      'more than 20 parentheses stand inside one another',
    ],
  ])('too many %s', (_, text, message) => expect(spelt(text)).toBe(`mistake: ${message}`));

  test.each([
    ['words', 'ab '.repeat(200)],
    ['parentheses', `${'('.repeat(20)}rain${')'.repeat(20)}`],
    ['parentheses one after the other', '(rain) '.repeat(100)],
    ['NOTs', `${'NOT '.repeat(900)}rain`],
  ])('but not of so many %s', (_, text) => expect(spelt(text)).not.toMatch(/^mistake/));
});

test('any text gives a query or a mistake inside it', () => {
  const pieces = fc.constantFrom(
    'rain',
    '"',
    '(',
    ')',
    '-',
    'AND',
    'OR',
    'NOT',
    'tag:',
    'quote:',
    ':',
    '*',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (words) => {
      const parsed = parseQuery(words, { now: NOW });
      if (parsed.kind === 'query') return;
      expect(parsed.start).toBeGreaterThanOrEqual(0);
      expect(parsed.end).toBeGreaterThanOrEqual(parsed.start);
      expect(parsed.end).toBeLessThanOrEqual(words.length);
    }),
    { numRuns: 2000 },
  );
});
