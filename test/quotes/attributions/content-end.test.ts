import { describe, expect, test } from 'vitest';
import { contentEnd } from '../../../src/quotes/attributions/content-end.ts';
import { readCue } from '../read-sentence.ts';

/** What is left when speech begins right behind the first cue. */
function rest(text: string): string | undefined {
  const { tokens, sentence, cues, cue, words } = readCue(text);
  const from = contentEnd(tokens, cue.structure.to + 1, sentence, cues.slice(1), cue);
  return from < sentence.to ? words({ from, to: sentence.to }) : '';
}

describe('reported speech ends', () => {
  test.each([
    ['Berg said it rained.', ''],
    ['Berg said it rained, and Holm said it was cold.', 'and Holm said it was cold.'],
    ['Berg said it rained, adding that it was cold.', 'adding that it was cold.'],
    ['Berg said it rained, the paper reported.', ', the paper reported.'],
    ['While Berg said that it was safe, engineers closed it.', ', engineers closed it.'],
    ['After Berg said the tax would rise, shares fell.', ', shares fell.'],
    ['Berg said it had rained hard, which nobody else saw.', ', which nobody else saw.'],
    ['Berg said six men had died, though doctors counted eleven.', ', though doctors counted eleven.'],
    ['Berg, who says it rained, said it was cold.', ', said it was cold.'],
    ['Berg said the town had fallen, but there was no confirmation.', ', but there was no confirmation.'],
    ['Berg said the mayor would resign but declined to say when.', 'but declined to say when.'],
    ['Berg said the mayor would resign and did not elaborate.', 'and did not elaborate.'],
    ['Berg said a man was held, but the police gave no details.', ', but the police gave no details.'],
    ['Berg said a man was held, but it was not clear why.', ', but it was not clear why.'],
    [
      'Berg said six men had died, but that could not be independently verified.',
      ', but that could not be independently verified.',
    ],
    ['Berg said the pumps had failed - a claim that nobody checked.', '- a claim that nobody checked.'],
  ])('%s', (text, reporter) => expect(rest(text)).toBe(reporter));
});

describe('it goes on', () => {
  test.each([
    'Berg said the mayor, who lives there, would leave.',
    'Berg said the pumps had failed - and that nobody knew.',
    'Berg said the pumps – all of them – had failed.',
    'Berg said it rained because the wind had turned.',
    'Berg said the town had fallen, but there was no bread.',
    'Berg said the mayor would resign but declined the pension.',
    'Berg said it had rained and did not stop before noon.',
    'Berg said it was late, but he could not be stopped.',
  ])('%s', (text) => expect(rest(text)).toBe(''));
});
