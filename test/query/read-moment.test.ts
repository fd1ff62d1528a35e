import { afterEach, describe, expect, test } from 'vitest';
import { readMoment } from '../../src/query/read-moment.ts';

const NOW = new Date('2026-08-31T15:30:20Z');

function period(text: string, now = NOW): string | null {
  const [start, end] = (['start', 'end'] as const).map((edge) => readMoment(text, now, edge));
  if (start === null || start === undefined || end === null || end === undefined) return null;
  return `${new Date(start).toISOString().slice(0, 23)} to ${new Date(end).toISOString().slice(0, 23)}`;
}

describe('from the first to the last millisecond of', () => {
  test.each([
    ['2026', '2026-01-01T00:00:00.000 to 2026-12-31T23:59:59.999'],
    ['2024-02', '2024-02-01T00:00:00.000 to 2024-02-29T23:59:59.999'],
    ['2026-01-31', '2026-01-31T00:00:00.000 to 2026-01-31T23:59:59.999'],
    ['0050-06-01', '0050-06-01T00:00:00.000 to 0050-06-01T23:59:59.999'],
    ['today', '2026-08-31T00:00:00.000 to 2026-08-31T23:59:59.999'],
    [' Yesterday ', '2026-08-30T00:00:00.000 to 2026-08-30T23:59:59.999'],
    ['0d', '2026-08-31T00:00:00.000 to 2026-08-31T23:59:59.999'],
    ['2d', '2026-08-29T00:00:00.000 to 2026-08-29T23:59:59.999'],
    ['2 D ago', '2026-08-29T00:00:00.000 to 2026-08-29T23:59:59.999'],
    ['3w', '2026-08-10T00:00:00.000 to 2026-08-10T23:59:59.999'],
    ['1m', '2026-07-31T00:00:00.000 to 2026-07-31T23:59:59.999'],
    ['6m', '2026-02-28T00:00:00.000 to 2026-02-28T23:59:59.999'],
    ['1y', '2025-08-31T00:00:00.000 to 2025-08-31T23:59:59.999'],
    ['12h', '2026-08-31T03:30:20.000 to 2026-08-31T03:30:20.000'],
    ['2026-01-31T10:00', '2026-01-31T10:00:00.000 to 2026-01-31T10:00:59.999'],
    ['2026-01-31 10:00:05Z', '2026-01-31T10:00:05.000 to 2026-01-31T10:00:05.999'],
    ['2026-01-31T10:00:05,5+0200', '2026-01-31T08:00:05.500 to 2026-01-31T08:00:05.500'],
    ['2026-01-31T10:00-05', '2026-01-31T15:00:00.000 to 2026-01-31T15:00:59.999'],
  ])('%s', (text, expected) => expect(period(text)).toBe(expected));
});

test.each([
  '',
  'soon',
  '2026-13',
  '2026-00',
  '2026-02-30',
  '2026-1-1',
  '20260131',
  '26',
  '2026-01-31T25:00',
  '2026-02-30T10:00',
  '-2d',
  '2.5d',
  '2x',
  '100000d',
  '2d2d',
])('no moment: %j', (text) => expect(period(text)).toBe(null));

describe('where the clock is not that of Greenwich', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test('a day is a day there, also the one on which clocks are changed', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(period('2026-03-29')).toBe('2026-03-28T23:00:00.000 to 2026-03-29T21:59:59.999');
    expect(period('2026-01-31T10:00')).toBe('2026-01-31T09:00:00.000 to 2026-01-31T09:00:59.999');
    expect(period('1d', new Date('2026-03-29T22:30:00Z'))).toBe(
      '2026-03-28T23:00:00.000 to 2026-03-29T21:59:59.999',
    );
  });
});
