import { expect, test } from 'vitest';
import { cutStatus } from '../../src/machine/cut-status.ts';

test.each([
  ['Looking', 8, 'Looking'],
  ['Looking', 7, 'Looki…'],
  ['Looking', 2, '…'],
  ['', 2, ''],
  ['日本語', 7, '日本語'],
  ['日本語', 6, '日本…'],
  ['日本語', 5, '日…'],
  ['a😀b', 4, 'a…'],
])('%s in %i columns', (line, columns, cut) => expect(cutStatus(line, columns)).toBe(cut));
