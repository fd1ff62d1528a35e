import { describe, expect, test } from 'vitest';
import { skipAdjuncts } from '../../../src/quotes/cues/adjuncts.ts';
import { readCue } from '../read-sentence.ts';

function behindAdjuncts(text: string): string | undefined {
  const { tokens, sentence, cue, words } = readCue(text);
  return words({ from: skipAdjuncts(tokens, cue, sentence.to), to: sentence.to });
}

describe('when, where and to whom it was said is passed over', () => {
  test.each([
    ['Berg said on Monday that it rained.', 'that it rained.'],
    ['Berg said late on Monday 12 that it rained.', 'that it rained.'],
    ['Berg said in an interview with a paper that it rained.', 'that it rained.'],
    ['Berg told reporters in Ohio on Friday it rained.', 'it rained.'],
    ['Berg told him it rained.', 'it rained.'],
    ['Berg warned both sides that it rained.', 'that it rained.'],
    ['Berg said to the council that it rained.', 'that it rained.'],
    ['Berg said after meeting the envoy that it rained.', 'that it rained.'],
    ['Berg said flatly: it rained.', ': it rained.'],
    ['Berg said last week it rained.', 'it rained.'],
  ])('%s', (text, rest) => expect(behindAdjuncts(text)).toBe(rest));
});

describe('what belongs to the words said is not', () => {
  test.each([
    ['Berg said it rained.', 'it rained.'],
    ['Berg said there would be rain.', 'there would be rain.'],
    ['Berg said on Monday the spring would be dry.', 'the spring would be dry.'],
    ['Berg promised to leave.', 'to leave.'],
    ['Berg urged him to leave.', 'him to leave.'],
    ['Berg called it a farce.', 'it a farce.'],
    ['According to Berg, it rained.', ', it rained.'],
  ])('%s', (text, rest) => expect(behindAdjuncts(text)).toBe(rest));
});
