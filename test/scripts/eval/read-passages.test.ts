import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../scripts/eval/read-passages.ts';

const SOURCE = `
# One that is split

“We open,” said Anna Berg.

“In May, if it is dry,” she said, “and it will be.”

→ Anna Berg | Berg · direct · “We open,”
→ ? · direct | mixed · “In […] dry,” / “and it will be.”

# One without speech

It rained.

→ nothing
`;

test('title, text, and answers with their places', () => {
  const [split, without] = readPassages(SOURCE);
  expect(split?.title).toBe('One that is split');
  expect(split?.text).toMatch(/^“We open,” said[\s\S]*will be\.”$/);
  expect(split?.answers.map(({ names, types }) => ({ names, types }))).toEqual([
    { names: ['Anna Berg', 'Berg'], types: ['direct'] },
    { names: [null], types: ['direct', 'mixed'] },
  ]);
  expect(
    split?.answers.map(({ spans }) => spans.map(({ start, end }) => split.text.slice(start, end))),
  ).toEqual([['“We open,”'], ['“In May, if it is dry,”', '“and it will be.”']]);
  expect(without).toEqual({ title: 'One without speech', text: 'It rained.', answers: [] });
});

test('the same words again are the next ones', () => {
  const [passage] = readPassages('# T\n\n“No.” “No.”\n\n→ ? · direct · “No.”\n→ ? · direct · “No.”');
  expect(passage?.answers.map(({ spans }) => spans[0]?.start)).toEqual([0, 6]);
});

describe('what a writer gets wrong', () => {
  test.each([
    ['no answers', '“No.”', 'has no answers'],
    ['words that are not there', '“No.”\n\n→ ? · direct · “Yes.”', 'Not in “T”'],
    ['a second half that is not there', '“No.”\n\n→ ? · direct · “No.” / “Yes.”', 'Not in “T”'],
    ['an unknown type', '“No.”\n\n→ ? · spoken · “No.”', 'Not in “T”'],
    [
      'an answer too many after “nothing”',
      '“No.”\n\n→ nothing\n→ ? · direct · “No.”',
      'Not in “T”: → nothing',
    ],
  ])('%s', (_, rest, message) => {
    expect(() => readPassages(`# T\n\n${rest}\n`)).toThrow(message);
  });
});
