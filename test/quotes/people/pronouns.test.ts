import { expect, test } from 'vitest';
import { gatherCharacters } from '../../../src/quotes/people/characters.ts';
import { sightNames } from '../../../src/quotes/people/name-sightings.ts';
import { findNames } from '../../../src/quotes/people/names.ts';
import { whomPronounMeans } from '../../../src/quotes/people/pronouns.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/** Whom the last word of a text means, with "?" where somebody else fits nearly as well. */
function meant(text: string): string {
  const paragraphs = readParagraphs(text);
  const names = findNames(text, paragraphs);
  const named = sightNames(paragraphs, names, gatherCharacters(names));
  const last = paragraphs.at(-1);
  if (!last) return '-';
  const at = last.tokens.length - 1;
  const found = whomPronounMeans(last.tokens[at]?.lower ?? '', last, at, named, []);
  return found ? found.sighting.character.name + (found.doubtful ? '?' : '') : '-';
}

test.each([
  ['Anna Berg met Paul Grant. Then she', 'Anna Berg'],
  ['Anna Berg met Paul Grant. Then he', 'Paul Grant'],
  ['Anna Berg wrote about the life of Eva Lind. Then she', 'Anna Berg'],
  ['Anna Berg came.\nEva Lind came.\nThen she', 'Eva Lind'],
  ['Anna Berg came. Then he', '-'],
  ['The Harbour Ministry closed. Then it', 'Harbour Ministry'],
  ['Anna Berg came. Then it', '-'],
  ['Anna Berg came. Then we', '-'],
  ['Robin Berg and Casey Holm came. Then she', '-'],
  ['Anna Berg came. Berg sang. Eva Lind came. Then she', 'Eva Lind'],
])('%s', (text, name) => {
  expect(meant(text)).toBe(name);
});
