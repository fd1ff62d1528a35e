import { expect, test } from 'vitest';
import { columns, errorList, share } from '../../../scripts/eval/report.ts';

test('columns', () => {
  expect(
    columns([
      ['', 'found'],
      ['direct', '7'],
      ['all', '12'],
    ]),
  ).toBe('        found\ndirect      7\nall        12');
  expect(columns([])).toBe('');
});

test('share', () => {
  expect([share({ of: 3, right: 2 }), share({ of: 0, right: 0 })]).toEqual(['66.7', '–']);
});

test('errors are taken evenly from all over the file', () => {
  const errors = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(errorList([{ name: 'missed', errors }], 2)).toBe('missed (6)\n  - a\n  - d');
  expect(errorList([{ name: 'missed', errors: ['a'] }], 9)).toBe('missed (1)\n  - a');
  expect(errorList([{ name: 'spurious', errors: [] }], 2)).toBe('spurious (0)');
});
