import { expect, test } from 'vitest';
import { signatureOf } from '../../../src/quotes/assembly/signatures.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

test.each([
  ['“It holds.”\n— Anna Berg, engineer', 'Anna Berg'],
  ['“It holds.”\n- Anna Berg', 'Anna Berg'],
  ['It holds.\n— Anna Berg', '-'],
  ['“It holds.”\n— so far', '-'],
  ['“It holds.”\n— Anna Berg “the Dam” Holm', '-'],
  ['“It holds.”\nAnna Berg', '-'],
])('%s', (text, name) => {
  const [before, paragraph] = readParagraphs(text);
  const phrase = paragraph && signatureOf(paragraph, before);
  const tokens = paragraph?.tokens ?? [];
  expect(phrase ? text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end) : '-').toBe(name);
});
