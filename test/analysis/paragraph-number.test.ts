import { expect, test } from 'vitest';
import { paragraphNumbers } from '../../src/analysis/paragraph-number.ts';

test.each([
  ['', 0, 1],
  ['One.', 3, 1],
  ['One.\n\nTwo.', 0, 1],
  ['One.\n\nTwo.', 6, 2],
  ['One.\n\ncode\ncode\n\nThree.', 12, 2],
  ['One.\n\ncode\ncode\n\nThree.', 17, 3],
])('of %j, position %i is in paragraph %i', (text, position, number) => {
  expect(paragraphNumbers(text)(position)).toBe(number);
});
