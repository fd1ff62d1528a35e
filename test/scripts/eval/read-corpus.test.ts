import { expect, test } from 'vitest';
import { readCorpus, WrongForm } from '../../../scripts/eval/read-corpus.ts';

test('a row has what is known of it, and nothing for the rest', () => {
  const rows = [
    { start: 0, end: 3, type: 'indirect' },
    {
      start: 4,
      end: 9,
      type: 'direct',
      speech: true,
      speaker: 'she',
      speakerStart: 10,
      speakerEnd: 13,
      speakerEntity: 'Anna Berg',
      speakerAliases: ['Berg'],
      entityFrom: 'manual',
    },
  ];
  const [article] = readCorpus(`${JSON.stringify({ corpus: 'x', text: 'Text', quotes: rows })}\n\n`);
  expect(article?.quotes).toEqual([
    {
      ...{ start: 0, end: 3, type: 'indirect', speech: false, speaker: null, mention: null },
      ...{ names: [], namesFrom: 'gold', ignore: false, anchor: false },
    },
    {
      ...{ start: 4, end: 9, type: 'direct', speech: true, speaker: 'she', mention: { start: 10, end: 13 } },
      ...{ names: ['Anna Berg', 'Berg'], namesFrom: 'manual', ignore: false, anchor: false },
    },
  ]);
});

test('names the line that is no article', () => {
  expect(() => readCorpus('{"text": "a", "quotes": []}\n{"text": "b"}')).toThrow(
    new WrongForm('line 2 is not an article with a text and quotes'),
  );
  expect(() => readCorpus('{"text": "a", "quotes": []}\n{"text":')).toThrow(
    new WrongForm('line 2 is not JSON'),
  );
  expect(() => readCorpus('null')).toThrow(new WrongForm('line 1 is not an article with a text and quotes'));
});
