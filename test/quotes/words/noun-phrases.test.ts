import { expect, test } from 'vitest';
import { nounPhraseAfter, nounPhraseBefore } from '../../../src/quotes/words/noun-phrases.ts';
import { tokenize } from '../../../src/quotes/words/tokens.ts';

function read(text: string) {
  const tokens = tokenize(text, { start: 0, end: text.length }, []);
  return { tokens, at: tokens.findIndex((token) => token.lower === 'said') };
}

function slice(
  text: string,
  tokens: ReturnType<typeof read>['tokens'],
  phrase?: { from: number; to: number },
) {
  return phrase && text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end);
}

test.each([
  ['On Tuesday the president said', 'the president'],
  ["In Oslo the king's spokesman Olaf Lund said", "the king's spokesman Olaf Lund"],
  ['A spokeswoman for the ministry of health said', 'A spokeswoman for the ministry of health'],
  ['A person familiar with the matter said', 'A person familiar with the matter'],
  ['Bill and Hillary Clinton said', 'Bill and Hillary Clinton'],
  ['while he said', 'he'],
  ['the two said', 'the two'],
  ['of the said', undefined],
])('before the verb: %s', (text, phrase) => {
  const { tokens, at } = read(text);
  expect(slice(text, tokens, nounPhraseBefore(tokens, at - 1, 0))).toBe(phrase);
});

test.each([
  ['said Jane Doe in', 'Jane Doe'],
  ['said a spokesman for the mayor of Oslo, who', 'a spokesman for the mayor of Oslo'],
  ['said he would', 'he'],
  ['said Berg held', 'Berg'],
  ['said to go', undefined],
])('after the verb: %s', (text, phrase) => {
  const { tokens, at } = read(text);
  expect(slice(text, tokens, nounPhraseAfter(tokens, at + 1, tokens.length))).toBe(phrase);
});
