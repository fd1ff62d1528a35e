import { expect, test } from 'vitest';
import { isSpokenFragment, isTitleOfWork } from '../../../src/quotes/assembly/spoken-fragments.ts';
import { findQuotedRegions } from '../../../src/quotes/marks/quoted-regions.ts';

function firstRegion(text: string) {
  const [region] = findQuotedRegions(text, { start: 0, end: text.length });
  if (!region) throw new Error(`nothing in marks: ${text}`);
  return region;
}

test.each([
  ['He sees the port as “a gate to the whole world” now.', true, true],
  ['He sees the port as “far too small” now.', true, true],
  ['He sees the port as “doomed” now.', true, false],
  ['He met “Slim” at the port.', false, false],
  ['He was short: “Soon.”', true, true],
  ['He appeared on “The Long Road to the Harbour” again.', false, false],
  ['It stands in <a title="soon to be told">.', false, false],
])('%s', (text, amongSpeech, alone) => {
  expect(isSpokenFragment(text, firstRegion(text), true)).toBe(amongSpeech);
  expect(isSpokenFragment(text, firstRegion(text), false)).toBe(alone);
});

test.each([
  ['“The Long Rain”', true],
  ['“Rain”', false],
  ['“The rain is long”', false],
])('%s', (text, isTitle) => {
  expect(isTitleOfWork(text, firstRegion(text))).toBe(isTitle);
});
