import { describe, expect, test } from 'vitest';
import { isReportedSpeech } from '../../../src/quotes/attributions/reported-speech.ts';
import { skipAdjuncts } from '../../../src/quotes/cues/adjuncts.ts';
import { readCue } from '../read-sentence.ts';

function isSpeech(text: string): boolean {
  const { tokens, sentence, cue } = readCue(text);
  return isReportedSpeech(tokens, skipAdjuncts(tokens, cue, sentence.to), sentence.to, cue);
}

describe('speech', () => {
  test.each([
    'Berg said it rained.',
    'Berg announced that it would rain.',
    'Berg announced he would leave.',
    'Berg told them to leave.',
    'Berg told them it rained.',
    'Berg asked why it rained.',
    'Berg asked them whether it rained.',
    'Berg urged them not to leave.',
    'Berg promised to leave.',
    'Berg denied taking it.',
    'Berg described the plan as a farce.',
    'Berg said what it had cost.',
    'Berg believes it rained.',
  ])('%s', (text) => expect(isSpeech(text)).toBe(true));
});

describe('a thing, or nobody’s speech', () => {
  test.each([
    'Berg announced a plan.',
    'Berg reported the theft.',
    'Berg told a story.',
    'Berg asked the council.',
    'Berg said to leave.',
    'Berg denounced the vote.',
    'The law says so.',
    'If Berg says it rained, we stay.',
    'The law says little about it.',
    'It is what Berg says it is.',
    'Neither Berg nor Holm would say how many.',
  ])('%s', (text) => expect(isSpeech(text)).toBe(false));
});
