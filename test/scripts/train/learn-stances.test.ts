import { describe, expect, test } from 'vitest';
import { learnStances } from '../../../scripts/train/learn-stances.ts';
import { stanceExamples } from '../../../scripts/train/stance-examples.ts';
import type { TrainingArticle } from '../../../scripts/train/training-articles.ts';

const HOLDERS = [
  'The mayor',
  'Anna Berg',
  'Tom Reed',
  'The union',
  'Jan Holm',
  'The board',
  'Eva Lind',
  'Paul Grant',
];
const OBJECTS = [
  'the new bridge',
  'the old ferry',
  'a tax on sugar',
  'the northern road',
  'an open vote',
  'the tall tower',
  'a longer pier',
  'the main square',
];

/** Articles in which whoever "cherishes" something stands for it, and whoever "paints" something does not. */
const ARTICLES: readonly TrainingArticle[] = HOLDERS.flatMap((holder) =>
  OBJECTS.map((object) => {
    const said = `${holder} cherishes ${object}`;
    const quote = {
      start: holder.length + ' cherishes '.length,
      end: said.length,
      mention: { start: 0, end: holder.length },
      cue: { start: holder.length + 1, end: holder.length + ' cherishes'.length },
    };
    return { text: `${said} on Monday. ${holder} paints ${object} on Sunday.`, quotes: [quote] };
  }),
);

describe('examples', () => {
  const { words, examples } = stanceExamples(ARTICLES);

  test('are the uses of words that are annotated as cues often enough', () => {
    expect([...words]).toEqual(['cherishes']);
    expect(examples).toHaveLength(ARTICLES.length);
  });

  test('have an object that is right in words and source, and others that are not', () => {
    for (const { objects } of examples) {
      const best = objects.filter(({ right }) => right).map(({ overlap }) => overlap);
      expect(Math.max(...best)).toBe(1);
      expect(best.length).toBeLessThan(objects.length);
    }
  });

  test('have none that is right when the source is another one', () => {
    const elsewhere = ARTICLES.map(({ text, quotes }) => ({
      text,
      quotes: quotes.map((quote) => ({ ...quote, mention: { start: text.length - 5, end: text.length } })),
    }));
    const wrong = stanceExamples(elsewhere).examples.flatMap(({ objects }) => objects);
    expect(wrong.some(({ right }) => right)).toBe(false);
  });
});

test('what is learned prefers the object that was right', () => {
  const { words, examples } = stanceExamples(ARTICLES);
  const { objects, stances } = learnStances(examples, words);
  expect(objects.get('stop on') ?? 0).toBeGreaterThan(objects.get('stop $') ?? 0);
  expect(stances.get('word cherishes')).toBeGreaterThan(0);
});
