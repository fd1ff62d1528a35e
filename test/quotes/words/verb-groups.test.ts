import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { auxiliariesBefore, isNounReading, isPluralAt } from '../../../src/quotes/words/verb-groups.ts';

function read(text: string, word: string) {
  const tokens = readParagraphs(text).flatMap((paragraph) => paragraph.tokens);
  return { tokens, at: tokens.findLastIndex((token) => token.lower === word) };
}

describe('what stands before a verb', () => {
  test.each([
    ['Berg had later said it.', 'said', 'had later', {}],
    ['Berg did not say it.', 'say', 'did not', { denied: true, modal: true }],
    ['Berg was told it.', 'told', 'was', { passive: true }],
    ['Berg wanted to say it.', 'say', '', { infinitive: true }],
    ['Berg on Friday announced it.', 'announced', '', {}],
    ['Berg late Friday had announced it.', 'announced', 'had', {}],
    ["Berg's said it.", 'said', "'s", {}],
    ['Berg said it.', 'said', '', {}],
  ])('%s', (text, verb, words, flags) => {
    const { tokens, at } = read(text, verb);
    const { start, denied, modal, passive, infinitive } = auxiliariesBefore(tokens, at, 0);
    const group = tokens.slice(start, at).map((token) => token.text);
    expect(group.join(' ')).toBe(words);
    const none = { denied: false, modal: false, passive: false, infinitive: false };
    expect({ denied, modal, passive, infinitive }).toEqual({ ...none, ...flags });
  });
});

describe('a form that is a noun as well', () => {
  test.each([
    ['The claims of Berg fell.', 'claims', true],
    ['Berg claims that it rained.', 'claims', false],
    ['She claims it.', 'claims', false],
    ['The old reports were read.', 'reports', true],
    ['“It rained,” the report reads.', 'reads', false],
    ['Berg says of Holm that he slept.', 'says', false],
  ])('%s – %s: %s', (text, word, expected) => {
    const { tokens, at } = read(text, word);
    expect(isNounReading(tokens, at, 'third')).toBe(expected);
  });
});

test.each([
  ['Officials', true],
  ['They', true],
  ['Berg', false],
  ['This', false],
  ['The press', false],
])('%s goes with "say": %s', (text, expected) => {
  const { tokens } = read(text, text);
  expect(isPluralAt(tokens, tokens.length - 1)).toBe(expected);
});
