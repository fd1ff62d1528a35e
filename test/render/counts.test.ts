import { describe, expect, test } from 'vitest';
import { countOf, readingTime } from '../../src/render/counts.ts';

test.each([
  [0, '1 min'],
  [238, '1 min'],
  [239, '2 min'],
  [2380, '10 min'],
])('%i words take %s', (words, time) => expect(readingTime(words)).toBe(time));

describe('countOf', () => {
  test.each([
    [0, 'no quotations'],
    [1, '1 quotation'],
    [2, '2 quotations'],
  ])('%i', (count, words) => expect(countOf(count, 'quotation')).toBe(words));
});
