import { describe, expect, test } from 'vitest';
import { mainSubject, ownerBeside, subjectBeside } from '../../../src/quotes/people/sources-beside.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';
import type { NounPhrase } from '../../../src/quotes/words/noun-phrases.ts';

type Search = typeof ownerBeside;

/** What a search finds before the first quotation of a one-sentence text, in its words. */
function found(text: string, search: Search): string {
  const [paragraph] = readParagraphs(text);
  const sentence = paragraph?.sentences[0];
  if (!paragraph || !sentence) return '-';
  const { tokens } = paragraph;
  const quotation = tokens.findIndex(({ kind }) => kind === 'quoted');
  const phrase: NounPhrase | undefined = search(tokens, sentence, quotation);
  return phrase ? text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end) : '-';
}

describe('a name with a colon, or an owner', () => {
  test.each([
    ['The mood was low, by the mayor: “We wait.”', 'the mayor'],
    ["He likes Berg's “open doors” now.", 'Berg'],
    ["He likes Berg's promise of “open doors” now.", 'Berg'],
    ['The port was shut over his call for “open doors” now.', 'his'],
    ['The port was shut by his wife in “open anger” now.', '-'],
    ['The port was shut in “open anger” now.', '-'],
  ])('%s', (text, owner) => {
    expect(found(text, ownerBeside)).toBe(owner);
  });
});

describe('the nearest subject that can speak', () => {
  test.each([
    ['Berg was in favour of “open doors” now.', 'Berg'],
    ['Berg left when the mayor was in favour of “open doors” now.', 'the mayor'],
    ['On Monday, she was in favour of “open doors” now.', 'she'],
    ['The mayor, Anna Berg, was in favour of “open doors” now.', 'The mayor, Anna Berg,'],
    ['The boat was out of “open doors” now.', '-'],
    ['That was full of “open doors” now.', '-'],
  ])('%s', (text, subject) => {
    expect(found(text, subjectBeside)).toBe(subject);
  });
});

test.each([
  ['The actress stood up and the mayor was asleep.', 'The actress'],
  ['In May, Anna Berg was asleep.', 'Anna Berg'],
  ['It rained.', 'It'],
  ['There was rain.', '-'],
])('%s', (text, subject) => {
  expect(found(text, mainSubject)).toBe(subject);
});
