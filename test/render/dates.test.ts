import { describe, expect, test } from 'vitest';
import { describeAgo, describeDate, describeNext, describeTime } from '../../src/render/dates.ts';

const NOON = new Date('2026-11-22T12:00:00Z');

describe('describeDate', () => {
  test.each([
    ['today', '2026-11-22', 'today, 22 Nov 2026'],
    ['yesterday', '2026-11-21', 'yesterday, 21 Nov 2026'],
    ['this week', '2026-11-16', '6 days ago, 16 Nov 2026'],
    ['a week ago', '2026-11-15', '15 Nov 2026'],
    ['long ago', '2016-07-27', '27 Jul 2016'],
    ['a leap day', '2024-02-29', '29 Feb 2024'],
    ['tomorrow', '2026-11-23', '23 Nov 2026'],
    ['this very second', '2026-11-22T11:59:59Z', 'just now, 22 Nov 2026'],
    ['a minute ago', '2026-11-22T11:59:00Z', '1 minute ago, 22 Nov 2026'],
    ['almost an hour ago', '2026-11-22T11:00:01Z', '59 minutes ago, 22 Nov 2026'],
    ['hours ago, on the day before', '2026-11-21T13:00:00Z', '23 hours ago, 21 Nov 2026'],
    ['in a zone of its own', '2026-11-22T12:00:00+02:00', '2 hours ago, 22 Nov 2026'],
    ['a day and a bit ago', '2026-11-21T11:00:00Z', 'yesterday, 21 Nov 2026'],
    ['a moment to come', '2026-11-22T12:00:01Z', 'today, 22 Nov 2026'],
    ['a year of two digits is no year of this century', '0050-03-01', '1 Mar 50'],
    ['not a date', 'soon', 'soon'],
  ])('%s', (_, iso, words) => expect(describeDate(iso, NOON)).toBe(words));

  test('days are counted by the calendar, not by 24 hours', () => {
    expect(describeDate('2026-11-21', new Date('2026-11-22T00:00:01Z'))).toBe('yesterday, 21 Nov 2026');
  });
});

describe('describeAgo', () => {
  test.each([
    [0, 'just now'],
    [90_000, '1 minute ago'],
    [2 * 3_600_000, '2 hours ago'],
    [30 * 3_600_000, 'yesterday'],
    [6 * 86_400_000, '6 days ago'],
    [8 * 86_400_000, '14 Nov 2026'],
    [-86_400_000, '23 Nov 2026'],
  ])('%i milliseconds', (past, words) => expect(describeAgo(NOON.getTime() - past, NOON)).toBe(words));
});

test.each([
  [9, 5, '09:05'],
  [23, 59, '23:59'],
])('describeTime: %i, %i', (hours, minutes, words) =>
  expect(describeTime(new Date(2026, 10, 22, hours, minutes, 30))).toBe(words),
);

test.each([
  [[22, 23, 59], 'at 23:59'],
  [[23, 0, 0], 'tomorrow at 00:00'],
  [[23, 12, 0], 'tomorrow at 12:00'],
  [[24, 9, 5], 'on 24 Nov 2026 at 09:05'],
] as const)('describeNext: %j', ([day, hours, minutes], words) => {
  const moment = new Date(2026, 10, day, hours, minutes).getTime();
  expect(describeNext(moment, new Date(2026, 10, 22, 12))).toBe(words);
});
