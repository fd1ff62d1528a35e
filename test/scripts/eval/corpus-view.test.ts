import { expect, test } from 'vitest';
import { viewOf } from '../../../scripts/eval/corpus-view.ts';
import { readCorpus } from '../../../scripts/eval/read-corpus.ts';

const text = 'He said “yes.” She said no.';
const marked = { start: 8, end: 14, type: 'direct' };
const unmarked = { start: 24, end: 26, type: 'indirect' };

test.each([
  [{ corpus: 'x-quoted', quotes: [unmarked] }, 'quoted'],
  [{ corpus: 'x-anchors', quotes: [unmarked] }, 'anchors'],
  [{ corpus: 'gum-news', quotes: [unmarked] }, 'anchors'],
  [{ quotes: [{ ...marked, anchor: true }] }, 'anchors'],
  [{ quotes: [marked] }, 'quoted'],
  [{ quotes: [marked, unmarked] }, 'all'],
  [{ quotes: [] }, 'all'],
] as const)('%j', (row, view) => {
  expect(viewOf(readCorpus(JSON.stringify({ text, ...row })))).toBe(view);
});
