import { expect, test } from 'vitest';
import { readInternetDate } from '../../src/sources/internet-date.ts';

test.each<[string, string | null]>([
  ['Wed, 27 Jul 2016 10:15:00 +0200', '2016-07-27T10:15:00+02:00'],
  ['27 Jul 2016 10:15 GMT', '2016-07-27T10:15:00Z'],
  ['Wed, 7 Jul 2016 9:15:00 EST', '2016-07-07T09:15:00-05:00'],
  ['Wed, 27 July 16 10:15:00 -0000', '2016-07-27T10:15:00Z'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['Wed, 27 Jul 2016 10:15:00 -0700 (PDT)', '2016-07-27T10:15:00-07:00'],
  ['Wed, 27 Jul 2016 10:15:60 +0000', '2016-07-27T10:15:59+00:00'],
  ['Wed, 27 Jul 2016 10:15:00', '2016-07-27'],
  ['Wed, 27 Jul 2016 10:15:00 XYZ', '2016-07-27'],
  ['Wed, 27 Jul 2016', '2016-07-27'],
  ['  27  Jul  2016 ', '2016-07-27'],
  ['2016-07-27T10:15:00Z', '2016-07-27T10:15:00Z'],
  ['30 Feb 2016 10:15 GMT', null],
  ['27 Jul 2016 25:00 GMT', null],
  ['27 Jux 2016', null],
  ['soon', null],
  ['', null],
  ['('.repeat(90), null],
])('%j is %j', (text, date) => {
  expect(readInternetDate(text)).toBe(date);
});
