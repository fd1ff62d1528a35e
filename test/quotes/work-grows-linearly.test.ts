import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.ts';
import { PASSAGES } from './any-passage.ts';
import { countWork } from './count-work.ts';
import { HOSTILE, repeat } from './hostile-text.ts';

/** For twice the text a little more than twice the work: a search by halves takes a step more. Squared work would be 4. */
const MOST = 2.25;

const workOn = (text: string) => countWork(() => void findQuotations(text));

/** How many times the work of reading `times` units reading twice as many is. */
function growth(unit: (number: number) => string, times: number): number {
  // Tables are spelt out on first use, and what looks back a bounded way is dearer until it does.
  findQuotations(repeat(unit, 10));
  return workOn(repeat(unit, 2 * times)) / workOn(repeat(unit, times));
}

describe('twice the text is twice the work', () => {
  test('the measure tells linear from squared work', () => {
    const squared = (size: number) =>
      countWork(() => {
        for (let at = 0; at < size; at++) findQuotations('x '.repeat(size));
      });
    expect(squared(60) / squared(30)).toBeGreaterThan(3);
    expect(workOn('Anna Berg said it rained. '.repeat(60))).toBeGreaterThan(10_000);
  });

  test.each(HOSTILE)('%s', (_, unit) => {
    expect(growth(unit, 800)).toBeLessThan(MOST);
  });

  test('the passages, over and over', () => {
    expect(growth(() => `${PASSAGES.join('\n\n')}\n\n`, 2)).toBeLessThan(MOST);
  });

  test('whatever is repeated in turn', () => {
    const units = fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(units, (chosen) => {
        const unit = (number: number) => chosen.map(([, each]) => each(number)).join('');
        expect(growth(unit, 500)).toBeLessThan(MOST);
      }),
      { numRuns: 12 },
    );
  });
});
