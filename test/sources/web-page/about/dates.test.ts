import { describe, expect, test } from 'vitest';
import { dateInAddress, isLater, readDeclaredDate } from '../../../../src/sources/web-page/about/dates.ts';

describe('readDeclaredDate', () => {
  test.each([
    ['2026-03-17', '2026-03-17'],
    ['2026-03-17T18:30:00+01:00', '2026-03-17T18:30:00+01:00'],
    ['2026-03-17T18:30:00.000Z', '2026-03-17T18:30:00Z'],
    ['2026-03-17T18:30:00+0100[Europe/Oslo]', '2026-03-17T18:30:00+01:00'],
    ['2026-03-17 18:30:00', '2026-03-17'],
    ['2026-03-17T18:30', '2026-03-17'],
    ['20260317', '2026-03-17'],
    ['20260317T183000Z', '2026-03-17T18:30:00Z'],
    ['20260317183000', '2026-03-17'],
    ['Tue, 17 Mar 2026 18:30:00 GMT', '2026-03-17'],
    ['Tue Mar 17 2026 18:30:00 GMT+0000 (UTC)', '2026-03-17'],
    ['March 17, 2026', '2026-03-17'],
    ['17.03.2026', '2026-03-17'],
    ['2026-02-30', null],
    ['3 hours ago', null],
    ['yesterday', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readDeclaredDate(text, false)).toBe(date);
  });

  test('numbers that could be read two ways are a date only where one order is sure', () => {
    expect(readDeclaredDate('03/04/2026', false)).toBeNull();
    expect(readDeclaredDate('03/04/2026', true)).toBe('2026-03-04');
  });
});

describe('dateInAddress', () => {
  test.each([
    ['https://owl.example/2026/03/17/owl', '2026-03-17'],
    ['https://owl.example/2026/3/7/owl', '2026-03-07'],
    ['https://owl.example/city/2026/mar/17/owl', '2026-03-17'],
    ['https://owl.example/owl-2026-03-17', '2026-03-17'],
    ['https://owl.example/20260317/owl', '2026-03-17'],
    ['https://owl.example/owl-20260317123', null],
    ['https://owl.example/2026/03/owl', null],
    ['https://owl.example/2026/13/17/owl', null],
    ['https://owl.example/2026/02/30/owl', null],
    ['https://owl.example/owl?date=2026-03-17', null],
    ['https://2026-03-17.example/owl', null],
    ['', null],
  ])('%s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });
});

describe('isLater', () => {
  test.each([
    ['2026-03-18', '2026-03-17', true],
    ['2026-03-17', '2026-03-17', false],
    ['2026-03-17T10:00:00Z', '2026-03-17', false],
    ['2026-03-17T10:00:00Z', '2026-03-17T10:30:00+01:00', true],
    ['2026-03-17T10:00:00+01:00', '2026-03-17T09:00:00Z', false],
  ])('%s than %s', (date, than, expected) => {
    expect(isLater(date, than)).toBe(expected);
  });
});
