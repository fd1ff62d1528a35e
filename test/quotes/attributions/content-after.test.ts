import { describe, expect, test } from 'vitest';
import { contentAfter } from '../../../src/quotes/attributions/content-after.ts';
import { contentBefore } from '../../../src/quotes/attributions/content-before.ts';
import { readCue } from '../read-sentence.ts';

function after(text: string) {
  const { tokens, sentence, cues, cue, words } = readCue(text);
  const before = contentBefore(tokens, sentence, sentence.from, cue);
  const { content, opensNext } = contentAfter(tokens, sentence, cue, cues.slice(1), before);
  return { words: words(content), opensNext };
}

describe('what is said stands behind its cue', () => {
  test.each([
    ['Berg said it rained.', 'it rained'],
    ['Berg said that it rained.', 'that it rained'],
    ['Berg said: “It rained.”', '“It rained.”'],
    ['Berg said: it rained.', 'it rained'],
    ['According to Berg, it rained.', 'it rained'],
    ['As Berg said, it rained.', 'it rained'],
    ['The plan, Berg said, would fail.', 'would fail'],
    ['Berg asked whether it rained.', 'whether it rained'],
    ['Berg urged the council to leave.', 'the council to leave'],
    ['Berg called the plan “absurd” on Monday.', 'the plan “absurd”'],
    ['Berg called it a farce, and Holm left.', 'it a farce'],
    ['Berg said in Aiken, S.C., that it rained.', 'that it rained'],
    ['Berg announced, in capital letters, “It rained.”', '“It rained.”'],
    ['Berg told her: “Go.” by the door.', '“Go.”'],
    ['Berg shouted “Go!” from the dock.', '“Go!”'],
    ['Berg said “no” to the plan.', '“no” to the plan'],
    ['Berg said “no”, and left.', '“no”'],
    ['Berg denied taking money.', 'taking money'],
    ['Berg said it rained and it was cold.', 'it rained and it was cold'],
  ])('%s', (text, content) => expect(after(text).words).toBe(content));
});

describe('nothing is said behind', () => {
  test.each([
    'It rained, Berg said.',
    '“It rained,” said Berg, a farmer.',
    'Berg announced a plan.',
    'The clock says little about it.',
    'Berg thinks big: houses, roads.',
  ])('%s', (text) => expect(after(text).words).toBeUndefined());
});

test('a colon at the end leaves it to what follows', () => {
  expect(after('This is what Berg said:')).toEqual({ words: undefined, opensNext: true });
  expect(after('Berg said it rained.').opensNext).toBe(false);
});
