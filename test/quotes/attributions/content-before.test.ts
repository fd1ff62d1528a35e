import { describe, expect, test } from 'vitest';
import { contentBefore } from '../../../src/quotes/attributions/content-before.ts';
import { readCue } from '../read-sentence.ts';

function wordsBefore(text: string): string | undefined {
  const { tokens, sentence, cue, words } = readCue(text);
  return words(contentBefore(tokens, sentence, sentence.from, cue));
}

describe('what is said stands before its cue', () => {
  test.each([
    ['“It rained,” said Berg.', '“It rained,”'],
    ['It rained, Berg said.', 'It rained'],
    ['It rained – Berg said.', 'It rained'],
    ['It rained, according to Berg.', 'It rained'],
    ['It rained according to Berg.', 'It rained'],
    ['The plan, Berg said, would fail.', 'The plan'],
    ['And “it rained”, Berg said.', '“it rained”'],
    ['While prices fell, he said, “wages rose.”', 'While prices fell'],
    ['The mayor was blunt: “This must stop,” she said.', '“This must stop,”'],
    ['He had, he says, “left the tap on”.', 'He had'],
    ['Part of the problem, say experts, is the ground.', 'Part of the problem'],
  ])('%s', (text, content) => expect(wordsBefore(text)).toBe(content));
});

describe('what stands before a cue is not said', () => {
  test.each([
    'On Monday, Berg said it rained.',
    'In an interview, he said, “it rained.”',
    'When the vote was over, Berg said: “We won.”',
    'After the “long march”, Berg said it rained.',
    'The mayor left, adding that it rained.',
    'In the rain, Berg urged them to leave.',
    'Berg said it rained.',
  ])('%s', (text) => expect(wordsBefore(text)).toBeUndefined());
});
