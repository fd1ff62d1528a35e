import { expect, test } from 'vitest';
import { gatherCharacters } from '../../../src/quotes/people/characters.ts';
import { findNames } from '../../../src/quotes/people/names.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/** Each character once, as "name, gender: all its names as they stand". */
function gathered(text: string): readonly string[] {
  const names = findNames(text, readParagraphs(text));
  const bearers = gatherCharacters(names);
  return [...new Set(bearers.values())].map((character) => {
    const written = names.filter((name) => bearers.get(name) === character).map((name) => name.written);
    return `${character.name}, ${character.gender}: ${written.join(', ')}`;
  });
}

test.each([
  ['Anna Berg met Berg.', ['Anna Berg, female: Anna Berg, Berg']],
  ['See Berg Telling Many Voters Now\nAnna Berg met Berg.', ['Anna Berg, female: Berg, Anna Berg, Berg']],
  ['Mr. Holm met Sami Holm.', ['Sami Holm, male: Holm, Sami Holm']],
  ['They met Kim Holm and later Ms. Holm.', ['Kim Holm, female: Kim Holm, Holm']],
  ['They met William Reed, then Bill Reed.', ['William Reed, male: William Reed, Bill Reed']],
  ['They met J. Reed, then John Reed.', ['J. Reed, male: J. Reed, John Reed']],
  ['They met Ian Reed, then Tom Reed.', ['Ian Reed, male: Ian Reed', 'Tom Reed, male: Tom Reed']],
  [
    'They met Ian Reed and Eva Reed, then Mr. Reed.',
    ['Ian Reed, male: Ian Reed, Reed', 'Eva Reed, female: Eva Reed'],
  ],
  ['They met Bashir al-Omari, then Omari.', ['Bashir al-Omari, male: Bashir al-Omari, Omari']],
  ['They met Ian Reed Jr., then Reed.', ['Ian Reed Jr., male: Ian Reed Jr., Reed']],
  ['They met Ian “Pip” Reed, then Pip.', ['Ian “Pip” Reed, male: Ian “Pip” Reed, Pip']],
])('%s', (text, characters) => {
  expect(gathered(text)).toEqual(characters);
});
