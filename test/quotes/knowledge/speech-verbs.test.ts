import { expect, test } from 'vitest';
import { speechVerbForm } from '../../../src/quotes/knowledge/speech-verbs.ts';

test.each([
  ['said', 'say', 'past'],
  ['says', 'say', 'third'],
  ['denied', 'say', 'past'],
  ['denies', 'say', 'third'],
  ['admitted', 'say', 'past'],
  ['insisting', 'say', 'ing'],
  ['told', 'tell', 'past'],
  ['asks', 'ask', 'third'],
  ['urging', 'urge', 'ing'],
  ['described', 'call', 'past'],
  ['thought', 'voice', 'past'],
  ['believes', 'think', 'third'],
])('%s', (word, kind, form) => {
  expect(speechVerbForm(word)).toEqual({ kind, form });
});

test('other words are none', () => {
  expect(speechVerbForm('walked')).toBeUndefined();
  expect(speechVerbForm('constructor')).toBeUndefined();
});
