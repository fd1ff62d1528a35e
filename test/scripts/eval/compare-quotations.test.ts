import { describe, expect, test } from 'vitest';
import { compareQuotations, type Slice } from '../../../scripts/eval/compare-quotations.ts';
import type { FoundQuote } from '../../../scripts/eval/found-quotes.ts';
import { readCorpus } from '../../../scripts/eval/read-corpus.ts';
import { scoreQuotations } from '../../../scripts/eval/score-quotations.ts';

const text =
  '“We open in May,” Anna Berg said. It will rain, she said. She hopes that it stops.\n“Bring boots.”';

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const source = (words: string) => ({
  speaker: words,
  speakerStart: at(words).start,
  speakerEnd: at(words).end,
});

const QUOTES = [
  { ...at('“We open in May,”'), type: 'direct', ...source('Anna Berg'), speakerEntity: 'Anna Berg' },
  { ...at('It will rain'), type: 'indirect', speech: true, ...source('she'), speakerEntity: 'Anna Berg' },
  { ...at('that it stops'), type: 'indirect', ...source('She') },
  { ...at('“Bring boots.”'), type: 'direct' },
];
const [ARTICLE] = readCorpus(JSON.stringify({ text, quotes: QUOTES }));

function found(words: string, type: FoundQuote['type'], name: string | null, mention?: string): FoundQuote {
  return { ...at(words), type, name, mention: mention === undefined ? null : at(mention), confidence: 0.9 };
}

const FOUND = [
  found('“We open in May,”', 'direct', 'Anna Berg', 'Anna Berg'),
  found('It will rain', 'indirect', 'Paul Grant', 'she'),
  found('that it stops', 'indirect', 'Anna Berg', 'Anna Berg'),
  found('hopes', 'indirect', null),
];

function score(slice: Slice) {
  if (!ARTICLE) throw new Error('no article');
  return scoreQuotations([compareQuotations(ARTICLE, FOUND, slice)]);
}

describe('what is counted', () => {
  test.each([
    ['all', { gold: 4, found: 4, right: 3 }, 2],
    ['speech', { gold: 3, found: 3, right: 2 }, 2],
    ['direct', { gold: 2, found: 1, right: 1 }, 1],
    ['mixed', { gold: 0, found: 0, right: 0 }, 0],
    ['indirect', { gold: 2, found: 3, right: 2 }, 1],
  ] as const)('%s', (slice, words, joint) => {
    expect(score(slice).words).toEqual(words);
    expect(score(slice).joint).toEqual({ ...words, right: joint });
  });

  test('names, where they are known', () => {
    const { names, nameRecall, speaker } = score('all');
    expect([...names]).toEqual([['gold', { of: 2, right: 1 }]]);
    expect(nameRecall).toEqual({ of: 2, right: 1 });
    expect(speaker).toEqual({ of: 3, right: 2 });
  });
});

test('a quotation over two paragraphs is asked for once in each', () => {
  const over = '“One.\n“Two.”';
  const [article] = readCorpus(
    JSON.stringify({ text: over, quotes: [{ start: 0, end: 12, type: 'direct' }] }),
  );
  if (!article) throw new Error('no article');
  const quote = { start: 0, end: 5, type: 'direct', name: null, mention: null, confidence: 1 } as const;
  const { matched, missed, spurious } = compareQuotations(article, [quote], 'all');
  expect([matched.length, missed.length, spurious.length]).toEqual([1, 1, 0]);
});

test('what need not be found is not counted when it is', () => {
  const row = { start: 0, end: 4, type: 'direct', ignore: true };
  const [article] = readCorpus(JSON.stringify({ text: '“We”', quotes: [row] }));
  if (!article) throw new Error('no article');
  const quote = { start: 0, end: 4, type: 'direct', name: null, mention: null, confidence: 1 } as const;
  expect(compareQuotations(article, [quote], 'all')).toMatchObject({ matched: [], missed: [], spurious: [] });
});
