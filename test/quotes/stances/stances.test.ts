import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import { findStances } from '../../../src/quotes/stances/stances.ts';

/** "source | cue | object" of every stance of a text. */
function stancesOf(text: string): readonly string[] {
  return readParagraphs(text).flatMap(({ tokens, sentences }) =>
    sentences.flatMap((sentence) =>
      findStances(tokens, sentence, []).map(({ source, cue, object }) =>
        [source, cue, object]
          .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
          .join(' | '),
      ),
    ),
  );
}

describe('stances', () => {
  test.each([
    ['Anna Berg opposes the new tax.', ['Anna Berg | opposes | the new tax']],
    ['The mayor wants to close the bridge.', ['The mayor | wants | to close the bridge']],
    ['Anna Berg has long supported the ferry.', ['Anna Berg | has long supported | the ferry']],
    ['The union called for an open vote.', ['The union | called for | an open vote']],
    ['She declined to name the donors.', ['She | declined | to name the donors']],
    ['Tom Reed endorsed Anna Berg on Monday.', ['Tom Reed | endorsed | Anna Berg']],
  ])('%s', (text, stances) => {
    expect(stancesOf(text)).toEqual(stances);
  });
});

describe('no stance', () => {
  test.each([
    'The river rose by two metres.',
    'Anna Berg walked to the bridge and sat down.',
    'It rained.',
    'The train left at noon.',
    '',
  ])('%s', (text) => {
    expect(stancesOf(text)).toEqual([]);
  });
});

test('what is taken already is left alone', () => {
  const [paragraph] = readParagraphs('Anna Berg opposes the new tax.');
  const { tokens = [], sentences = [] } = paragraph ?? {};
  const [sentence] = sentences;
  expect(sentence && findStances(tokens, sentence, [{ from: 0, to: 4 }])).toEqual([]);
});

test('beliefs are probabilities, and none is small', () => {
  const text = 'The mayor wants to close the bridge. Anna Berg opposes the plan. Tom Reed expects a vote.';
  const beliefs = readParagraphs(text).flatMap(({ tokens, sentences }) =>
    sentences.flatMap((sentence) => findStances(tokens, sentence, []).map(({ belief }) => belief)),
  );
  expect(beliefs.length).toBeGreaterThan(1);
  for (const belief of beliefs) {
    expect(belief).toBeGreaterThanOrEqual(0.3);
    expect(belief).toBeLessThanOrEqual(1);
  }
});
