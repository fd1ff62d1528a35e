import { expect, test } from 'vitest';
import { cutToWidth } from '../../src/render/cut-to-width.ts';

test.each([
  ['', 5, ''],
  ['mayor', 5, 'mayor'],
  ['mayors', 5, 'mayo…'],
  ['the mayor', 5, 'the…'],
  ['東京都知事', 10, '東京都知事'],
  ['東京都知事', 9, '東京都知…'],
  ['東京都知事', 8, '東京都…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('%j in %i columns is %j', (text, width, cut) => expect(cutToWidth(text, width)).toBe(cut));
