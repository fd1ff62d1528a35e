import { expect, test } from 'vitest';
import { kindOf, type Quote, withStances } from '../../src/article/quote.ts';

const at = (start: number): Quote => ({
  type: 'direct',
  text: 'Rain',
  spans: [{ start, end: start + 4 }],
  paragraph: 1,
  speaker: null,
  cue: null,
  evidence: 'nobody',
  confidence: 0.1,
});

test('quotations and stances stand in reading order', () => {
  const together = withStances({ quotes: [at(0), at(20)], stances: [at(10), at(30)] });
  expect(together.map(({ spans }) => spans[0]?.start)).toEqual([0, 10, 20, 30]);
});

test('a stance is called one, whatever its type', () => {
  expect(kindOf(at(0))).toBe('direct');
  expect(kindOf({ ...at(0), type: 'indirect', evidence: 'stance' })).toBe('stance');
});
