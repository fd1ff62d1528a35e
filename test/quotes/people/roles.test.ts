import { describe, expect, test } from 'vitest';
import { gatherCharacters } from '../../../src/quotes/people/characters.ts';
import { findNames, type NameInText } from '../../../src/quotes/people/names.ts';
import {
  bearerOf,
  fitModifiers,
  indexRoles,
  modifiersOf,
  tieRoles,
} from '../../../src/quotes/people/roles.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

function charactersOf(text: string) {
  const paragraphs = readParagraphs(text);
  const names = findNames(text, paragraphs);
  const bearers = gatherCharacters(names);
  for (const paragraph of paragraphs) {
    const here = names.filter((name: NameInText) => name.paragraph === paragraph.index && !name.inQuotation);
    tieRoles(text, paragraph, here, bearers);
  }
  return new Set(bearers.values());
}

describe('roles beside names', () => {
  test.each([
    ['The rebel commander Ian Reed came.', ['the rebel commander']],
    ['Ian Reed, a former colonel, came.', ['a former colonel']],
    ['Then came the envoy, Ian Reed, by boat.', ['the envoy']],
    ['Then came U.N. Ambassador Ian Reed.', ['U.N. Ambassador']],
    ['Then came Mr. Reed.', []],
  ])('%s', (text, roles) => {
    expect([...charactersOf(text)].flatMap((character) => [...character.roles])).toEqual(
      expect.arrayContaining(roles),
    );
    if (roles.length === 0) expect([...charactersOf(text)].flatMap((each) => [...each.roles])).toEqual([]);
  });
});

describe('who bears a role', () => {
  const text =
    "The king's spokesman Olaf Lund met the bank's spokesman, Ian Reed. Later came guard Eva Holm.";
  test.each([
    ['spokesman', "the king's spokesman", 'Olaf Lund'],
    ['spokesman', "the bank's spokesman", 'Ian Reed'],
    ['spokesman', 'the spokesman', 'Ian Reed'],
    ['spokesman', "the city's spokesman", undefined],
    ['guard', 'the guard', 'Eva Holm'],
    ['pilot', 'the pilot', undefined],
  ])('%s: %s', (noun, phrase, name) => {
    expect(bearerOf(indexRoles(charactersOf(text)), noun, phrase, text.length)?.name).toBe(name);
  });
});

test.each([
  ["the president's spokesman", 'the spokesman', true],
  ["the president's spokesman", "the bank's spokesman", false],
  ['a former mayor', 'the mayor', false],
  ['a former mayor', 'the former mayor', true],
])('%s and %s', (one, other, fit) => {
  expect(fitModifiers(modifiersOf(one), modifiersOf(other))).toBe(fit);
});
