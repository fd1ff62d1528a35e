import { expect, test } from 'vitest';
import { gatherUnnamed } from '../../../src/quotes/people/unnamed-sources.ts';

const PLACE = { start: 0, end: 1 };

test.each([
  ['a Navy source', 'the source', true, true],
  ['a Navy source', 'the Army source', true, false],
  ['a Navy source', 'a Navy source', false, true],
  ['a source', 'a Navy source', false, false],
])('%s and %s', (one, other, sameRole, same) => {
  const { find } = gatherUnnamed();
  const first = find('source', one, false, PLACE);
  expect(find('source', other, sameRole, PLACE) === first).toBe(same);
});

test('knows what it is by its noun', () => {
  const { kind, gender, name } = gatherUnnamed().find('actress', 'an actress', false, PLACE);
  expect([name, kind, gender]).toEqual(['an actress', 'person', 'female']);
});
