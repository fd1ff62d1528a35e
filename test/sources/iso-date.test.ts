import { expect, test } from 'vitest';
import { calendarDate, readIsoDate } from '../../src/sources/iso-date.ts';

test.each([
  ['2016-07-27', '2016-07-27'],
  [' 2016-07-27 ', '2016-07-27'],
  ['2016-07-27T10:00:00Z', '2016-07-27T10:00:00Z'],
  ['2016-07-27t10:00z', '2016-07-27T10:00:00Z'],
  ['2016-07-27T10:00:59.123456+0530', '2016-07-27T10:00:59+05:30'],
  ['2016-07-27 10:00:00 -03', '2016-07-27T10:00:00-03:00'],
  // Without a zone it is no moment.
  ['2016-07-27T10:00:00', '2016-07-27'],
  ['2016-02-29', '2016-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2015-02-29', null],
  ['1900-02-29', null],
  ['2016-02-30', null],
  ['2016-04-31', null],
  ['2016-00-10', null],
  ['2016-13-10', null],
  ['2016-07-00', null],
  ['2016-07-27T24:00:00Z', null],
  ['2016-07-27T10:60:00Z', null],
  ['2016-07-27T10:00:00+15:00', null],
  ['2016-07-27Z', null],
  ['2016-7-27', null],
  ['2016-07', null],
  ['20160727', null],
  ['soon', null],
  ['', null],
])('readIsoDate(%j) is %j', (text, date) => {
  expect(readIsoDate(text)).toBe(date);
});

test('calendarDate fills up with zeros', () => {
  expect(calendarDate(987, 6, 5)).toBe('0987-06-05');
});
