import { describe, expect, test } from 'vitest';
import { evaluateCorpus } from '../../../scripts/eval/evaluate-corpus.ts';
import { evaluatePassages } from '../../../scripts/eval/evaluate-passages.ts';

const text = '“We open in May,” Anna Berg said. Nobody answered. “Not before June,” Paul Grant said.';
const row = (words: string, speaker: string, rest: object = {}) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  type: 'direct',
  speaker,
  speakerStart: text.indexOf(speaker),
  speakerEnd: text.indexOf(speaker) + speaker.length,
  speakerEntity: speaker,
  ...rest,
});

let clock = 0;
const OPTIONS = {
  errors: 0,
  now: () => {
    clock += 1;
    return clock;
  },
};

const page = (article: object, options: object = {}) =>
  evaluateCorpus('ours', JSON.stringify({ id: 'a', text, ...article }), { ...OPTIONS, ...options });

describe('a file of annotated articles', () => {
  const quotes = [row('“We open in May,”', 'Anna Berg'), row('Nobody answered', 'Paul Grant')];

  test('is told in tables', () => {
    expect(page({ quotes }, { only: 'all', errors: 1 }).split('\n\n')).toEqual([
      'ours · 1 articles · every attribution',
      [
        '     gold  found  words F1  speaker  joint P  joint R  joint F1  name recall',
        'all     2      2      50.0    100.0     50.0     50.0      50.0         50.0',
        'right name where words are right, told by gold: 100.0 of 1',
      ].join('\n'),
      expect.stringMatching(/^confidence +found +right\n/),
      expect.stringMatching(/^missed \(1\)\n {2}- direct, Paul Grant :: .*\[\[Nobody answered\]\]/),
      'wrong words (0)',
      'wrong speaker (0)',
      expect.stringMatching(/^spurious \(1\)\n {2}- direct, Paul Grant :: .*\[\[Not before June\]\]/),
      '15 words, 15,000 words a second',
    ]);
  });

  test('has a line for each slice', () => {
    expect(page({ quotes })).toMatch(/\nall .*\nspeech .*\ndirect .*\nmixed .*\nindirect .*\n/);
    expect(page({ quotes, corpus: 'our-quoted' })).not.toMatch(/\nspeech /);
  });

  test('may hold only phrases and who speaks', () => {
    const anchors = [row('open in May', 'Anna Berg', { anchor: true }), row('answered', 'Anna Berg')];
    const shown = page({ quotes: anchors });
    expect(shown).toContain('ours · 1 articles · phrases with their speaker');
    expect(shown).toMatch(/\n2 +50\.0 +100\.0 +50\.0\n/);
  });

  test('is taken for what one says it is', () => {
    expect(page({ quotes }, { view: 'quoted' })).toContain('only words in quotation marks');
  });
});

test('passages: a line for each class, and what is wrong', () => {
  const classes = [
    {
      name: 'good',
      source: '# G\n\n“We open in May,” Anna Berg said.\n\n→ Anna Berg · direct · “We open in May,”',
    },
    {
      name: 'bad',
      source: '# B\n\n“We open in May,” Anna Berg said.\n\n→ Paul Grant · direct · “We open in May,”',
    },
  ];
  expect(evaluatePassages(classes)).toBe(
    [
      '      passages  gold  found  right     F1',
      'good         1     1      1      1  100.0',
      'bad          1     1      1      0    0.0',
      'all          2     2      2      1   50.0',
      '',
      'bad # B',
      '  speaker: Paul Grant and not Anna Berg :: We open in May',
    ].join('\n'),
  );
});
