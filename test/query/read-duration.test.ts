import { expect, test } from 'vitest';
import { readDuration } from '../../src/query/read-duration.ts';

test.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  [' 2 H ', 7_200_000],
  ['1d', 86_400_000],
  ['1h30m', 5_400_000],
  ['1h 30m 5s', 5_405_000],
  ['0m', 0],
])('%j', (text, milliseconds) => expect(readDuration(text)).toBe(milliseconds));

test.each(['', '30', 'm', '-1m', '1.5h', '3w', '1y', '30 minutes', '9999999s', 'm30', '1h,30m'])(
  '%j is none',
  (text) => expect(readDuration(text)).toBeNull(),
);
