import { expect, test } from 'vitest';
import { findNames } from '../../../src/quotes/people/names.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

function namesOf(text: string): readonly string[] {
  return findNames(text, readParagraphs(text)).map(({ words }) => words.join(' '));
}

test.each([
  ['See Berg Telling Voters About Rain\nAnna Berg spoke.', ['Berg', 'Anna Berg']],
  ['Anna Berg Telling Voters About Rain\nAnna Berg spoke.', ['Anna Berg', 'Anna Berg']],
  ['See Others Telling Voters About Rain\nAnna Berg spoke.', ['Anna Berg']],
])('in a headline only names of the text are names: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
