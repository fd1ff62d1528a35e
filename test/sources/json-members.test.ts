import { expect, test } from 'vitest';
import { membersOf } from '../../src/sources/json-members.ts';

test.each<[string, object, object]>([
  [
    'own names stay, good or bad',
    { headline: 7, datePublished: 'soon' },
    { headline: 7, datePublished: 'soon' },
  ],
  [
    'the first other name that can be used counts',
    { published: 'soon', date: '2016-07-27' },
    { datePublished: '2016-07-27' },
  ],
  ['an own name goes first', { headline: 'A', title: 'B' }, { headline: 'A' }],
  [
    'but not when it is empty',
    { headline: '', author: [], title: 'B', byline: 'By Ann Poe' },
    { headline: 'B', author: ['Ann Poe'] },
  ],
  [
    'a date as mail has it',
    { dateModified: 'Wed, 27 Jul 2016 10:15:00 GMT' },
    { dateModified: '2016-07-27T10:15:00Z' },
  ],
  [
    'people by number or address only',
    { author: [{ '@id': '#a' }, 7, 'Ann'], creator: 'Jan' },
    { author: ['Ann'] },
  ],
  [
    'an address in an object',
    { mainEntityOfPage: { '@id': 'https://example.org/' } },
    { url: 'https://example.org/' },
  ],
  ['a source that is an address', { source: 'https://example.org/' }, { url: 'https://example.org/' }],
  ['a source that is a name', { source: { name: 'AP' } }, { publisher: { name: 'AP' } }],
  ['an id', { id: 'owl-7' }, { identifier: 'owl-7' }],
  ['an id that is an address', { id: 'https://example.org/7' }, { url: 'https://example.org/7' }],
  ['an id that nobody types', { id: 'urn:uuid:7' }, {}],
  ['wrapped texts', { title: { rendered: 'A &amp; <i>B</i>' } }, { headline: 'A & B' }],
  ['members of the language', JSON.parse('{"__proto__": {"title": "A"}, "constructor": "x"}'), {}],
])('%s', (_, object, members) => {
  expect(membersOf(object as Record<string, unknown>)).toEqual(members);
});
