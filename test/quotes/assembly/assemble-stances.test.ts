import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.ts';

/** "name: words" of every stance. */
function stancesOf(text: string): readonly string[] {
  return findQuotations(text).stances.map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('stances have the names of their holders', () => {
  test.each([
    ['Anna Berg came. Berg opposes the new tax.', ['Anna Berg: the new tax']],
    ['Anna Berg came. She opposes the new tax.', ['Anna Berg: the new tax']],
    ['The union opposes the new tax.', ['the union: the new tax']],
  ])('%s', (text, stances) => expect(stancesOf(text)).toEqual(stances));
});

describe('what is quoted is no stance', () => {
  test.each(['“Holm opposes the new tax,” Berg said.', 'Berg said that Holm opposes the new tax.', ''])(
    '%s',
    (text) => expect(stancesOf(text)).toEqual([]),
  );
});

test('quotations are the same, whatever stances there are', () => {
  const said = '“It rains,” Anna Berg said.';
  const [alone] = findQuotations(said).quotes;
  const [beside] = findQuotations(`${said} Tom Reed opposes the new tax.`).quotes;
  expect(beside).toEqual(alone);
});

test('a stance has its cue, its evidence and a name in the cast', () => {
  const text = 'Anna Berg has long opposed the new tax.';
  const { stances, cast } = findQuotations(text);
  expect(stances).toMatchObject([
    { type: 'indirect', evidence: 'stance', cue: { text: 'has long opposed' } },
  ]);
  expect(cast.map(({ name }) => name)).toEqual(['Anna Berg']);
});
