import { describe, expect, test } from 'vitest';
import { gatherCharacters } from '../../../src/quotes/people/characters.ts';
import { sightNames } from '../../../src/quotes/people/name-sightings.ts';
import { findNames } from '../../../src/quotes/people/names.ts';
import { countBefore, lastSighting, lastTwo } from '../../../src/quotes/people/sightings.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

function sightingsOf(text: string) {
  const paragraphs = readParagraphs(text);
  const names = findNames(text, paragraphs);
  return sightNames(paragraphs, names, gatherCharacters(names));
}

const TEXT = 'Anna Berg met Ian Reed.\nThe Harbour Ministry closed. Eva Lind stayed.';

describe('where names stand', () => {
  test('in order, with their sentence', () => {
    expect(
      sightingsOf(TEXT).map(({ character, paragraph, sentence }) => [character.name, paragraph, sentence]),
    ).toEqual([
      ['Anna Berg', 0, 0],
      ['Ian Reed', 0, 0],
      ['Harbour Ministry', 1, 0],
      ['Eva Lind', 1, 1],
    ]);
  });

  test.each([
    ['Anna Berg left.', 1],
    ['They talked about Anna Berg.', 0],
    ['They gave the old boat back to the very man whom Anna Berg knew.', 0.3],
  ])('%s', (text, weight) => {
    expect(sightingsOf(text)[0]?.weight).toBe(weight);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [TEXT.length, 4],
])('before %s stand %s', (position, count) => {
  expect(countBefore(sightingsOf(TEXT), position)).toBe(count);
});

test('the last that fits, within its bounds', () => {
  const sightings = sightingsOf(TEXT);
  const last = (start: number, end: number, kind: string) =>
    lastSighting(sightings, start, end, ({ character }) => character.kind === kind)?.character.name;
  expect(last(0, TEXT.length, 'person')).toBe('Eva Lind');
  expect(last(0, 24, 'person')).toBe('Ian Reed');
  expect(last(24, TEXT.length, 'body')).toBe('Harbour Ministry');
  expect(last(0, 24, 'body')).toBeUndefined();
});

test('the last two people, of a paragraph or the one before', () => {
  const names = (text: string, paragraph: number) =>
    [...(lastTwo(sightingsOf(text), text.length, paragraph)?.people ?? [])].map(({ name }) => name);
  expect(names('Anna Berg met Ian Reed.', 0)).toEqual(['Anna Berg', 'Ian Reed']);
  expect(names('Anna Berg met Ian Reed.\nIt rained.', 1)).toEqual([]);
  expect(names('Anna Berg left.', 0)).toEqual([]);
});
