import { expect, test } from 'vitest';
import { findQuotedRegions } from '../../../src/quotes/marks/quoted-regions.ts';
import { tokenize } from '../../../src/quotes/words/tokens.ts';

test.each([
  ["The firm's owner didn't pay.", ['The', 'firm', "'s", 'owner', "didn't", 'pay', '.']],
  ['Mr. J. O’Neill of the U.S. left.', ['Mr.', 'J.', 'O’Neill', 'of', 'the', 'U.S.', 'left', '.']],
  ['al-Assad paid $3.5 million -- twice.', ['al-Assad', 'paid', '$3.5', 'million', '--', 'twice', '.']],
  ['He said “we go” – now.', ['He', 'said', '"', '–', 'now', '.']],
  ["they'll go", ['they', "'ll", 'go']],
])('%s', (text, tokens) => {
  const paragraph = { start: 0, end: text.length };
  expect(tokenize(text, paragraph, findQuotedRegions(text, paragraph)).map((token) => token.text)).toEqual(
    tokens,
  );
});

test('every token stands where it says', () => {
  const text = 'Ms. Álvarez (38) said: “Yes.” It’s done.';
  const paragraph = { start: 0, end: text.length };
  for (const token of tokenize(text, paragraph, findQuotedRegions(text, paragraph))) {
    if (token.kind !== 'quoted') expect(text.slice(token.start, token.end)).toBe(token.text);
  }
});
