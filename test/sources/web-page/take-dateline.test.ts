import { describe, expect, test } from 'vitest';
import { takeDateline } from '../../../src/sources/web-page/take-dateline.ts';

describe('takeDateline', () => {
  test.each([
    ['PARIS — An owl was seen.', 'PARIS', 'An owl was seen.'],
    ['**PARIS** (AP) -- An owl was seen.\n\nTwice.', 'PARIS', 'An owl was seen.\n\nTwice.'],
    ['*PARIS, Texas (AP)* — An owl was seen.', 'PARIS, Texas', 'An owl was seen.'],
    [
      '![a](https://owl.example/a.jpg)  \n*An owl*\n\nPARIS — An owl.',
      'PARIS',
      '![a](https://owl.example/a.jpg)  \n*An owl*\n\nAn owl.',
    ],
    ['An owl was seen in PARIS — twice.', undefined, 'An owl was seen in PARIS — twice.'],
    ['## PARIS — An owl', undefined, '## PARIS — An owl'],
    ['> PARIS — An owl', undefined, '> PARIS — An owl'],
    ['An owl.\n\nPARIS — An owl.', undefined, 'An owl.\n\nPARIS — An owl.'],
    ['', undefined, ''],
  ])('%s', (body, place, rest) => {
    const taken = takeDateline(body);
    expect([taken.dateline?.place, taken.body]).toEqual([place, rest]);
  });
});
