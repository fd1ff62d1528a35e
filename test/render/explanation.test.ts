import { describe, expect, test } from 'vitest';
import type { Evidence, Quote, Speaker } from '../../src/article/quote.ts';
import { explainQuote } from '../../src/render/explanation.ts';

const TEXT = 'Mayor Ann Lee spoke.\n\n“It rains,” she said.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const ANN: Speaker = {
  ...at('she'),
  mention: 'she',
  name: 'Ann Lee',
  link: 'pronoun',
  namedAt: at('Ann Lee'),
};
const RAIN: Quote = {
  type: 'direct',
  text: '“It rains,”',
  spans: [at('“It rains,”')],
  paragraph: 2,
  speaker: ANN,
  cue: { ...at('said'), text: 'said' },
  evidence: 'cue-and-marks',
  confidence: 0.9,
};

function explained(quote: Partial<Quote>): string[] {
  return explainQuote({ ...RAIN, ...quote }, TEXT, (position) => (position > 20 ? 2 : 1));
}

describe('what makes it a quotation', () => {
  test.each<[Evidence, boolean, string]>([
    ['cue-and-marks', true, '90% sure: “said” in ¶ 2 reports the words in quotation marks.'],
    ['cue', true, '90% sure: “said” in ¶ 2 reports the words.'],
    ['label', true, '90% sure: “said” in ¶ 2 ends the label before the words.'],
    ['leaning-cue', true, '90% sure: “said” in ¶ 2 leans on the clause before, whose subject speaks.'],
    ['opinion', true, '90% sure: “said” in ¶ 2 tells what somebody thinks, not what they said.'],
    [
      'stance',
      true,
      '90% sure: “said” in ¶ 2 tells where somebody stands, which need not be what they said.',
    ],
    ['nobody', true, '90% sure: “said” in ¶ 2 reports the words.'],
    ['carried', false, '90% sure: nothing introduces the words; whoever was quoted before goes on.'],
    [
      'nearby-subject',
      false,
      '90% sure: nothing introduces the words; the nearest one who may speak is taken.',
    ],
    ['nobody', false, '90% sure: nothing introduces the words.'],
  ])('%s, with a cue: %s', (evidence, hasCue, sentence) => {
    expect(explained({ evidence, cue: hasCue ? RAIN.cue : null })[0]).toBe(sentence);
  });
});

describe('who speaks', () => {
  const full = { ...at('Mayor Ann Lee'), mention: 'Mayor Ann Lee', link: 'name', namedAt: null } as const;
  test.each<[string, Speaker | null, string]>([
    ['nobody', null, 'The article does not tell who speaks.'],
    ['a pronoun', ANN, '“she” in ¶ 2 stands for “Ann Lee” in ¶ 1.'],
    [
      'a pronoun for words without the name',
      { ...ANN, namedAt: at('Lee') },
      '“she” in ¶ 2 stands for “Lee” in ¶ 1, who is Ann Lee.',
    ],
    [
      'a pronoun for nothing that stands there',
      { ...ANN, namedAt: null },
      '“she” in ¶ 2 stands for Ann Lee.',
    ],
    ['a name', { ...full, name: 'Ann Lee' }, '“Mayor Ann Lee” in ¶ 1 names Ann Lee.'],
    ['a name and no more', { ...full, name: 'Mayor Ann Lee' }, '“Mayor Ann Lee” in ¶ 1 is the name.'],
    [
      'a part of a name',
      { ...ANN, ...at('Lee'), mention: 'Lee', link: 'short-name' },
      '“Lee” in ¶ 1 is short for “Ann Lee” in ¶ 1.',
    ],
    [
      'a role',
      { ...ANN, ...at('Mayor'), mention: 'Mayor', link: 'role' },
      '“Mayor” in ¶ 1 is a role of “Ann Lee” in ¶ 1.',
    ],
    [
      'no name',
      { ...ANN, ...at('Mayor'), mention: 'Mayor', name: 'Mayor', link: 'unnamed', namedAt: null },
      '“Mayor” in ¶ 1 has no name in the article.',
    ],
  ])('%s', (_, speaker, sentence) => expect(explained({ speaker })[1]).toBe(sentence));
});
