import { expect, test } from 'vitest';
import { isVisible } from '../../src/sources/is-visible.ts';

test.each([
  ['a', true],
  ['.', true],
  ['\u200b😀', true],
  ['', false],
  [' \n\t\u00a0\u3000', false],
  ['\u200b\u200f\u2060', false],
])('%j shows something: %j', (text, is) => {
  expect(isVisible(text)).toBe(is);
});
