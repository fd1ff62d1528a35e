import { describe, expect, test } from 'vitest';
import { readTrainingArticles } from '../../../scripts/train/training-articles.ts';

describe('annotated articles', () => {
  test('are read with what is needed of them', () => {
    const row = { start: 5, end: 9, speakerStart: 0, speakerEnd: 4, cueStart: null, type: 'direct' };
    expect(readTrainingArticles(`${JSON.stringify({ id: 'a', text: 'Rain', quotes: [row] })}\n\n`)).toEqual([
      { text: 'Rain', quotes: [{ start: 5, end: 9, mention: { start: 0, end: 4 }, cue: null }] },
    ]);
  });

  test.each(['{"text":"Rain"}', '{"quotes":[]}', '{"text":1,"quotes":[]}'])('%s is none', (line) => {
    expect(() => readTrainingArticles(line)).toThrow('Line 1 is not an article');
  });
});
