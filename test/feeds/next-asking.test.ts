import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, nextAsking } from '../../src/feeds/next-asking.ts';

// A Monday.
const NOW = new Date('2026-11-23T10:20:30Z');
const ALWAYS = { skipHours: [], skipDays: [] };
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAY = 24 * 3600;

function next(said: Partial<Asked>): string {
  return nextAsking({ now: NOW, pace: ALWAYS, failures: 0, ...said })
    .toISOString()
    .replace('.000', '');
}

test.each<[string, Partial<Asked>, string]>([
  ['nothing said', {}, '2026-11-23T10:20:30Z'],
  ['by the server', { freshFor: 90 }, '2026-11-23T10:22:00Z'],
  ['by the feed', { pace: { ...ALWAYS, minutes: 60 } }, '2026-11-23T11:20:30Z'],
  ['by both', { freshFor: 7200, pace: { ...ALWAYS, minutes: 60 } }, '2026-11-23T12:20:30Z'],
  ['by both, the other way', { freshFor: 60, pace: { ...ALWAYS, minutes: 60 } }, '2026-11-23T11:20:30Z'],
  ['a year', { freshFor: 365 * DAY }, '2026-11-24T10:20:30Z'],
  ['a year by the feed', { pace: { ...ALWAYS, minutes: 525_600 } }, '2026-11-24T10:20:30Z'],
  [
    'nothing that makes sense',
    { freshFor: -5, pace: { ...ALWAYS, minutes: Number.NaN } },
    '2026-11-23T10:20:30Z',
  ],
  ['asked to wait', { retryAfter: 3600, failures: 1 }, '2026-11-23T11:20:30Z'],
  ['asked to wait less than it rests', { retryAfter: 60, failures: 3 }, '2026-11-23T10:30:30Z'],
  ['asked to wait two days', { retryAfter: 2 * DAY, failures: 1 }, '2026-11-25T10:20:30Z'],
  ['asked to wait for ever', { retryAfter: 1e12, failures: 1 }, '2026-11-30T10:20:30Z'],
  ['a good answer that asks to wait', { retryAfter: 600 }, '2026-11-23T10:30:30Z'],
])('%s', (_, said, expected) => {
  expect(next(said)).toBe(expected);
});

test.each([
  [1, '2026-11-23T10:20:30Z'],
  [2, '2026-11-23T10:25:30Z'],
  [3, '2026-11-23T10:30:30Z'],
  [4, '2026-11-23T10:40:30Z'],
  [10, '2026-11-24T07:40:30Z'],
  [11, '2026-11-24T10:20:30Z'],
  [1e9, '2026-11-24T10:20:30Z'],
])('after %i failures', (failures, expected) => {
  expect(next({ failures, pace: { ...ALWAYS, minutes: 600 } })).toBe(expected);
});

test.each<[string, readonly number[], readonly number[], string]>([
  ['this hour', [10], [], '2026-11-23T11:00:00Z'],
  ['this hour and the next', [11, 10], [], '2026-11-23T12:00:00Z'],
  ['another hour', [11], [], '2026-11-23T10:20:30Z'],
  ['over midnight', HOURS.slice(9), [], '2026-11-24T00:00:00Z'],
  ['all hours but the one before', HOURS.filter((hour) => hour !== 9), [], '2026-11-24T09:00:00Z'],
  ['today', [], [1], '2026-11-24T00:00:00Z'],
  ['today, and the first hour', [0], [1], '2026-11-24T01:00:00Z'],
  ['all days but yesterday', [], [1, 2, 3, 4, 5, 6], '2026-11-29T00:00:00Z'],
  ['all but the last hour of yesterday', HOURS.slice(0, 23), [1, 2, 3, 4, 5, 6], '2026-11-29T23:00:00Z'],
  ['all hours', HOURS, [], '2026-11-23T10:20:30Z'],
  ['all hours, and today', HOURS, [1], '2026-11-24T00:00:00Z'],
  ['all days', [], [0, 1, 2, 3, 4, 5, 6], '2026-11-23T10:20:30Z'],
  ['hours and days that there are not', [24, -1, 10.5], [7, Number.NaN], '2026-11-23T10:20:30Z'],
])('to be skipped: %s', (_, skipHours, skipDays, expected) => {
  expect(next({ pace: { skipHours, skipDays } })).toBe(expected);
});

test('what is skipped counts from the end of the wait', () => {
  expect(next({ freshFor: 3600, pace: { skipHours: [11], skipDays: [] } })).toBe('2026-11-23T12:00:00Z');
});

test('never before now, never in a skipped hour, never later than a week and a week', () => {
  const said = fc.record({
    freshFor: fc.integer({ min: -1e6, max: 1e9 }),
    retryAfter: fc.integer({ min: -1e6, max: 1e9 }),
    failures: fc.nat(50),
    pace: fc.record({
      minutes: fc.integer({ min: -10, max: 1e9 }),
      skipHours: fc.uniqueArray(fc.nat(23), { maxLength: 23 }),
      skipDays: fc.uniqueArray(fc.nat(6), { maxLength: 6 }),
    }),
  });
  fc.assert(
    fc.property(said, (asked) => {
      const moment = nextAsking({ now: NOW, ...asked });
      const wait = (moment.getTime() - NOW.getTime()) / 1000;
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(14 * DAY);
      expect(asked.pace.skipHours).not.toContain(moment.getUTCHours());
      expect(asked.pace.skipDays).not.toContain(moment.getUTCDay());
    }),
  );
});
