import { expect, test } from 'vitest';
import { openingWords } from '../../src/sources/opening-words.ts';

test.each([
  [['The bridge will not open before Easter. Buses go round.'], 'The bridge will not open before Easter'],
  [['Will the bridge open before Easter? No.'], 'Will the bridge open before Easter?'],
  [['“The bridge will not open,” he said. “Never.”'], '“The bridge will not open,” he said'],
  [['Mr. Smith of the U.S. army left. He was late.'], 'Mr. Smith of the U.S. army left'],
  [['He waited and waited and waited...'], 'He waited and waited and waited...'],
  [['* * *', 'The bridge is shut'], 'The bridge is shut'],
  [['* * *'], '* * *'],
  [
    [
      'The bridge over the Ouse at Whitchurch, which has been shut since a barge struck it in November, opens.',
    ],
    'The bridge over the Ouse at Whitchurch, which has been shut since a barge struck it in…',
  ],
  [['橋'.repeat(100)], `${'橋'.repeat(90)}…`],
  [[`a${'😀'.repeat(100)}`], `a${'😀'.repeat(44)}…`],
  [[], ''],
])('%j opens with %j', (paragraphs, words) => {
  expect(openingWords(paragraphs)).toBe(words);
});

test('is quick with a paragraph of 1 MB', () => {
  for (const unit of ['a', ' ', 'a. ', '"', '.']) openingWords([`x${unit.repeat(1_000_000)}`]);
});
