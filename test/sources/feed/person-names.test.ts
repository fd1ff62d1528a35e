import { expect, test } from 'vitest';
import { readPeople, readPerson } from '../../../src/sources/feed/person-names.ts';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['jane@example.org (Jane Doe)', 'Jane Doe'],
  ['<jane@example.org> Jane Doe', 'Jane Doe'],
  ['Jane Doe <jane@example.org>', 'Jane Doe'],
  ['"Doe, Jane" <jane@example.org>', 'Doe, Jane'],
  ['Jane Doe (jane@example.org)', 'Jane Doe'],
  ['mailto:jane@example.org (Jane Doe)', 'Jane Doe'],
  ['noreply@example.org (Jane Doe)', 'Jane Doe'],
  ['by Jane Doe', 'Jane Doe'],
  ['  Jane \n Doe ', 'Jane Doe'],
  ['<b>Jane</b> &amp; <i>John</i>', 'Jane & John'],
  ['jane@example.org', 'jane@example.org'],
  ['noreply@example.org', ''],
  ['https://example.org/jane', ''],
  ['', ''],
  [undefined, ''],
  ['x'.repeat(500), ''],
])('%j', (written, name) => {
  expect(readPerson(written)).toBe(name);
});

test('each is named once, and a post-box only where there is no name', () => {
  expect(readPeople(['Jane Doe', 'jane@example.org', 'Jane Doe', 'John Roe'])).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
  expect(readPeople([undefined, 'jane@example.org'])).toEqual(['jane@example.org']);
});
