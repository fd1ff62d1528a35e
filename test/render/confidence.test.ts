import { expect, test } from 'vitest';
import { howSure, isUncertain } from '../../src/render/confidence.ts';

test.each([
  [0, '0% sure'],
  [0.57, '57% sure'],
  [0.599, '59% sure'],
  [0.999, '99% sure'],
  [1, '100% sure'],
])('%d is %s', (confidence, words) => expect(howSure(confidence)).toBe(words));

test.each([
  [0.59, true],
  [0.6, false],
])('%d is uncertain: %s', (confidence, uncertain) => expect(isUncertain(confidence)).toBe(uncertain));
