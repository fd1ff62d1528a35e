import { expect, test } from 'vitest';
import { wrapFacts } from '../../src/render/facts.ts';

test.each([
  ['one', ['3 min'], 20, '  3 min'],
  ['all on one line', ['a b', 'c'], 20, '  a b · c'],
  ['broken after a dot', ['source unknown', '3 min'], 20, '  source unknown ·\n    3 min'],
  ['no fact is broken', ['one two', 'three four', 'five'], 20, '  one two ·\n    three four ·\n    five'],
  [
    'but one that fits no line',
    ['The Post of the Whole Wide World'],
    20,
    '  The Post of the\n    Whole Wide World',
  ],
  ['and it keeps its dot', ['The Post of a Whole World', 'a'], 20, '  The Post of a\n    Whole World · a'],
  [
    'even at the end of a line',
    ['Post of all this World', 'a'],
    16,
    '  Post of all\n    this World ·\n    a',
  ],
])('%s', (_, facts, width, lines) => expect(wrapFacts(facts, width, { indent: 2, hang: 4 })).toBe(lines));
