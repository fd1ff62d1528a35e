import { expect, test } from 'vitest';
import { fieldCalled, fieldMeantBy } from '../../src/query/fields.ts';

test.each([
  ['headline', 'headline'],
  ['Title', 'headline'],
  ['BY', 'author'],
  ['colour', undefined],
  ['constructor', undefined],
  ['', undefined],
])('fieldCalled(%j)', (name, field) => expect(fieldCalled(name)).toBe(field));

test.each([
  ['haedline', 'headline'],
  ['speakers', 'speaker'],
  ['qoute', 'quote'],
  ['tags', 'tag'],
  // Other programs' names for it
  ['after', 'since'],
  ['Before', 'until'],
  ['writer', 'author'],
  ['site', 'source'],
  // A guess is worse than none.
  ['colour', undefined],
  ['x', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['x'.repeat(4000), undefined],
])('%j means %s', (name, field) => expect(fieldMeantBy(name)).toBe(field));
