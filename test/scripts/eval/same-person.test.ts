import { expect, test } from 'vitest';
import { isPronoun, isSamePerson, lastName, plainWords } from '../../../scripts/eval/same-person.ts';

test.each([
  ['Anna Berg', 'Berg', true],
  ['Anna Berg', 'Dr. Anna Berg, 61, of Osthaven', true],
  ['Anna Berg', 'A. Berg', true],
  ['Anna Berg', 'Anna Maria Berg', true],
  ['Anna Berg', 'Paul Berg', false],
  ['Bob Miller', 'Robert Miller', true],
  ['José Peña', 'Jose Pena', true],
  ['Northern Rail', 'Northern Rail Group', true],
  ['The President', 'the president', true],
  ['Berg', 'Bergman', false],
  ['Lee', 'Lee Anna', false],
  ["Grant's", 'Grant', true],
  ['', 'Berg', false],
])('isSamePerson %j, %j', (one, other, isSame) => {
  expect(isSamePerson(one, other)).toBe(isSame);
  expect(isSamePerson(other, one)).toBe(isSame);
});

test.each([
  ['He', true],
  ['who', true],
  ['Heather', false],
])('isPronoun %j', (words, is) => {
  expect(isPronoun(words)).toBe(is);
});

test.each([
  ['Mayor Anna Berg, 61', 'berg'],
  ['the spokesman', 'spokesman'],
  ['Berg (left)', 'berg'],
  ['…', undefined],
])('lastName %j', (words, name) => {
  expect(lastName(words)).toBe(name);
});

test('plainWords', () => {
  expect(plainWords(' The Mayor’s  O’Neill-Çelik, 4!')).toBe('the mayor oneill-celik 4');
});
