import { expect, test } from 'vitest';
import { readByline, readRole } from '../../src/sources/byline.ts';

test.each([
  ['By Jane Doe', ['Jane Doe'], undefined],
  ['by Jane Doe', ['Jane Doe'], undefined],
  ['BY JANE DOE', ['JANE DOE'], undefined],
  ['Written by: J. R. Doe-Smith Jr.', ['J. R. Doe-Smith Jr'], undefined],
  ['By Jane Doe and John Roe, Associated Press', ['Jane Doe', 'John Roe'], 'Associated Press'],
  ['By JANE DOE, Associated Press Writer', ['JANE DOE'], 'Associated Press'],
  ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe'], undefined],
  ['By Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe'], undefined],
  ['By Jane Doe & John Roe', ['Jane Doe', 'John Roe'], undefined],
  ['By Jane Doe, Staff Writer', ['Jane Doe'], undefined],
  ['By Jane Doe of The Associated Press', ['Jane Doe'], 'Associated Press'],
  ['By Jane Doe for the Mill Valley Clarion', ['Jane Doe'], 'Mill Valley Clarion'],
  ['By Jane Doe in Paris', ['Jane Doe'], undefined],
  ['By Jane Doe, The Morning Courier', ['Jane Doe'], 'The Morning Courier'],
  ['By Jane Doe, jdoe@example.org', ['Jane Doe'], undefined],
  ['By Ludwig van der Berg and Amr al-Masri', ['Ludwig van der Berg', 'Amr al-Masri'], undefined],
  ["By Siobhán O'Brien and Jean d’Arc", ["Siobhán O'Brien", 'Jean d’Arc'], undefined],
  ['Jane Doe, Political Correspondent', ['Jane Doe'], undefined],
])('%j names %j of %j', (line, authors, publisher) => {
  expect(readByline(line)).toEqual(publisher === undefined ? { authors } : { authors, publisher });
});

test.each([
  ['By the numbers'],
  ['By noon the square was full.'],
  ['By Monday'],
  ['By Jane Doe, who was there'],
  ['Jane Doe'],
  ['Jane Doe, 43'],
  ['Jane Doe, Editor'],
  ['The Reuters building, long empty, gets a new editor'],
  ['By '],
  [''],
  [`By ${'Jane Doe, '.repeat(50)}John Roe`],
])('%j is no byline', (line) => {
  expect(readByline(line)).toBeNull();
});

test.each([
  ['Associated Press Writer', { publisher: 'Associated Press' }],
  ['Staff Writer', {}],
  ['Political Editor', {}],
  ['Associated Press Writers', { publisher: 'Associated Press' }],
  ['The editor said no', null],
])('%j under a byline tells %j', (line, told) => {
  expect(readRole(line)).toEqual(told);
});
