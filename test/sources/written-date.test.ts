import { expect, test } from 'vitest';
import { readWrittenDate } from '../../src/sources/written-date.ts';

test.each([
  ['July 27, 2016', '2016-07-27'],
  ['JULY 27 2016', '2016-07-27'],
  ['Wednesday, July 27th, 2016', '2016-07-27'],
  ['Sept. 3, 2016', '2016-09-03'],
  ['Wed 27 Jul 2016 10.15 BST', '2016-07-27'],
  ['27 July 2016', '2016-07-27'],
  ['1st of May 2016', '2016-05-01'],
  ['27-Jul-2016', '2016-07-27'],
  ['July 27, 2016 at 9:40 a.m. EDT', '2016-07-27'],
  ['July 27, 2016, 9 pm', '2016-07-27'],
  ['10:15 AM ET, Wed July 27, 2016', '2016-07-27'],
  ['July 27, 2016 - 10:15 GMT+2', '2016-07-27'],
  ['2016-07-27', '2016-07-27'],
  ['2016/7/27', '2016-07-27'],
  ['2016-07-27T10:00:00Z', '2016-07-27T10:00:00Z'],
  ['07/27/2016', '2016-07-27'],
  ['27/07/2016', '2016-07-27'],
  ['27.07.2016', '2016-07-27'],
  ['27-07-2016 18:30', '2016-07-27'],
  ['7/7/2016', '2016-07-07'],
  // Not sure which is the month.
  ['07/08/2016', null],
  ['02/30/2016', null],
  ['13/13/2016', null],
  ['February 30, 2016', null],
  ['July 27', null],
  ['July 2016', null],
  ['27/07/16', null],
  ['July 27, 2016 was a Wednesday', null],
  ['On July 27, 2016', null],
  ['in 2016', null],
  ['', null],
])('%j is %j', (text, date) => {
  expect(readWrittenDate(text, { monthFirst: false })).toBe(date);
});

test('numbers that could be read two ways are taken in the American order where that is known', () => {
  expect(readWrittenDate('07/08/2016', { monthFirst: true })).toBe('2016-07-08');
  expect(readWrittenDate('27/07/2016', { monthFirst: true })).toBe('2016-07-27');
});
