import { expect, test } from 'vitest';
import { findLabelledParagraphs } from '../../../src/quotes/attributions/labelled-paragraphs.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

test.each([
  ['a headline', 'Berg: Bridge will open in June\nAnna Berg met reporters.', ['Berg']],
  ['a transcript', 'They met.\nWALLACE: Did you?\nHOLM: I did.', ['WALLACE', 'HOLM']],
  ['questions and answers', 'They met.\nQ: Did you?\nA: I did.', ['Q', 'A']],
  ['no speaker', 'They met.\nRelated: More from the harbour\nUpdate: It rained.', []],
  ['a sentence with a colon', 'They met.\nThe rule is simple: nobody swims.', []],
])('%s', (_case, text, labels) => {
  const paragraphs = readParagraphs(text);
  const found = findLabelledParagraphs(paragraphs).map(({ paragraph, source }) => {
    const tokens = paragraphs[paragraph]?.tokens ?? [];
    return text.slice(tokens[source.from]?.start, tokens[source.to - 1]?.end);
  });
  expect(found).toEqual(labels);
});
