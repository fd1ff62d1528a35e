import { expect, test } from 'vitest';
import { headOf, phraseText } from '../../../src/quotes/words/phrase-heads.ts';
import { tokenize } from '../../../src/quotes/words/tokens.ts';

test.each([
  ['The spokesman', 'spokesman', 'the spokesman'],
  ["the president's spokesman", 'spokesman', "the president's spokesman"],
  ['The director of the bank', 'director', 'the director of the bank'],
  ['Jane Doe, a lawyer', 'Doe', 'Jane Doe'],
  ['A person familiar with the plan', 'person', 'a person familiar with the plan'],
  ['A Navy source', 'source', 'a Navy source'],
  ['The White House', 'House', 'The White House'],
  ['one of the guards', 'one', 'one of the guards'],
])('%s', (text, head, words) => {
  const tokens = tokenize(text, { start: 0, end: text.length }, []);
  const phrase = { from: 0, to: tokens.length };
  expect(tokens[headOf(tokens, phrase)]?.text).toBe(head);
  expect(phraseText(text, tokens, phrase)).toBe(words);
});
