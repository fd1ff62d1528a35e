import { expect, test } from 'vitest';
import { readCredits, readLabelledDates } from '../../src/sources/credits.ts';

test.each([
  ['. Last Updated: 07/27/2016', { dateModified: '2016-07-27' }],
  ['Last Updated: 07/08/2016', { dateModified: '2016-07-08' }],
  ['Updated July 27, 2016', { dateModified: '2016-07-27' }],
  ['Published: 27 July 2016', { datePublished: '2016-07-27' }],
  ['Posted on July 27, 2016 at 10:15 AM', { datePublished: '2016-07-27' }],
  ['First published 2016-07-27T10:00:00Z', { datePublished: '2016-07-27T10:00:00Z' }],
  ['July 27, 2016', { datePublished: '2016-07-27' }],
  [
    'Published July 27, 2016 Updated July 28, 2016',
    { datePublished: '2016-07-27', dateModified: '2016-07-28' },
  ],
  [
    'Originally published: July 27, 2016; last updated: July 28, 2016',
    { datePublished: '2016-07-27', dateModified: '2016-07-28' },
  ],
  ['By Jane Doe | Published July 27, 2016', { authors: ['Jane Doe'], datePublished: '2016-07-27' }],
  ['By JANE DOE JULY 27, 2016', { authors: ['JANE DOE'], datePublished: '2016-07-27' }],
  ['By Jane Doe, Reuters · 5 min read', { authors: ['Jane Doe'], publisher: 'Reuters' }],
  ['The Associated Press', { publisher: 'Associated Press' }],
  ['Updated 2 hours ago', {}],
])('%j tells %j', (line, credits) => {
  expect(readCredits(line)).toEqual(credits);
});

test.each([
  ['Updated figures show a rise'],
  ['Published on paper'],
  ['Last Updated: 02/30/2016'],
  ['07/08/2016'],
  ['By Jane Doe | and this is the story'],
  ['Date night'],
  [`July 27, 2016 ${'|'.repeat(400)}`],
])('%j is text', (line) => {
  expect(readCredits(line)).toBeNull();
});

test('further down only dates with a label count', () => {
  expect(readLabelledDates('Last Updated: 07/27/2016')).toEqual({ dateModified: '2016-07-27' });
  expect(readLabelledDates('July 27, 2016')).toBeNull();
  expect(readLabelledDates('By Jane Doe')).toBeNull();
  expect(readLabelledDates('...')).toBeNull();
});
