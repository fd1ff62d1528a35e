import { expect, test } from 'vitest';
import { agencyNamed, looksLikePublisher } from '../../src/sources/agencies.ts';

test.each([
  ['AP', 'Associated Press'],
  ['ap', 'Associated Press'],
  [' The Associated Press ', 'Associated Press'],
  ['Reuters', 'Reuters'],
  ['Canadian Press', 'The Canadian Press'],
  ['constructor', null],
  ['The', null],
  ['', null],
])('agencyNamed(%j) is %j', (text, name) => {
  expect(agencyNamed(text)).toBe(name);
});

test.each([
  ['The Morning Courier', true],
  ['AFP', true],
  ['Jane Doe', false],
  ['Postman Pat', false],
])('%j looks like a publisher: %j', (text, looks) => {
  expect(looksLikePublisher(text)).toBe(looks);
});
