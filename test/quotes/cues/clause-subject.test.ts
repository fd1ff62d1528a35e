import { expect, test } from 'vitest';
import { clauseSubject } from '../../../src/quotes/cues/clause-subject.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

test.each([
  ['Berg shook her head, saying it rained.', 'saying', 'Berg'],
  ['When the talks failed, the mayor left, adding that he was tired.', 'adding', 'the mayor'],
  ['Anna Berg (D-N.Y.) walked out, calling it a shame.', 'calling', 'Anna Berg'],
  ['The council, which met on Friday, voted again, rejecting the plan.', 'rejecting', 'The council'],
  ['Saying that it rained, he left.', 'Saying', undefined],
])('%s – %s', (text, word, subject) => {
  const [paragraph] = readParagraphs(text);
  const tokens = paragraph?.tokens ?? [];
  const at = tokens.findIndex((token) => token.text === word);
  const phrase = clauseSubject(tokens, { from: 0, to: tokens.length }, at);
  expect(phrase && text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)).toBe(subject);
});
