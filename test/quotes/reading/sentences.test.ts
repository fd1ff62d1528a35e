import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

function sentencesOf(text: string): readonly string[] {
  return readParagraphs(text).flatMap(({ tokens, sentences }) =>
    sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  );
}

test.each([
  ['It rained. It poured! Did it?', ['It rained.', 'It poured!', 'Did it?']],
  ['Mr. Smith met Gen. Lee in St. Paul.', ['Mr. Smith met Gen. Lee in St. Paul.']],
  ['They met in the U.S. He left early.', ['They met in the U.S.', 'He left early.']],
  ['“We go,” she said. He stayed.', ['“We go,” she said.', 'He stayed.']],
  ['“We go.” He stayed.', ['“We go.”', 'He stayed.']],
  ['“Do we go?” Anna Berg asked. He stayed.', ['“Do we go?” Anna Berg asked.', 'He stayed.']],
  ['“We go.” Mrs. Berg replied, “I stay.”', ['“We go.”', 'Mrs. Berg replied, “I stay.”']],
  ['Tom Reed (R-Vt.) said he would go.', ['Tom Reed (R-Vt.) said he would go.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
