import { describe, expect, test } from 'vitest';
import { bySpeaker } from '../../src/analysis/by-speaker.ts';
import { quotesBy } from './found-quote.ts';

describe('bySpeaker', () => {
  test('of nothing', () => expect(bySpeaker([])).toEqual([]));

  test('gives quotations to speakers in the order in which they are first quoted', () => {
    const speakers = bySpeaker(
      quotesBy([['Zoe Day'], ['Ann Lee']], [['ANN LEE', 'name', ['captain']], [null]]),
    );
    expect(speakers.map(({ name, roles, quotes }) => [name, roles, quotes.length])).toEqual([
      ['Zoe Day', [], 1],
      ['Ann Lee', ['captain'], 2],
      [undefined, [], 1],
    ]);
  });
});
