import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/quotes/attributions/attributions.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/** "source: content … content" of every attribution. */
function attributionsOf(text: string): readonly string[] {
  const paragraphs = readParagraphs(text);
  return findAttributions(paragraphs).map(({ paragraph, source, contents }) => {
    const tokens = paragraphs[paragraph]?.tokens ?? [];
    const words = ({ from, to }: { from: number; to: number }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${source ? words(source) : '?'}: ${contents.map(words).join(' … ')}`;
  });
}

describe('attributions', () => {
  test.each([
    ['“It rained,” Berg said, “and it was cold.”', ['Berg: “It rained,” … “and it was cold.”']],
    ['Berg said it rained, adding that it was cold.', ['Berg: it rained', 'Berg: that it was cold']],
    ['Berg said it rained and Holm said it was cold.', ['Berg: it rained and Holm said it was cold']],
    ['Berg shook her head, saying it rained.', ['Berg: it rained']],
    [
      'Berg, who says it rained, said it was cold.',
      ['who: it rained', 'Berg, who says it rained: it was cold'],
    ],
    ['It is a plan, which officials say would fail.', ['officials: which … would fail']],
    ['People close to Berg say it rained.', ['People close to Berg: it rained']],
    ['The plan would fail, say some critics.', ['some critics: The plan would fail']],
    ['The paper quoted Berg as saying that it rained.', ['Berg: that it rained']],
    ['Berg Says It Will Rain Again', ['Berg: It Will Rain Again']],
    ['BERG: It rained.', ['BERG: It rained.']],
    ['It rained.', []],
  ])('%s', (text, attributions) => expect(attributionsOf(text)).toEqual(attributions));
});
