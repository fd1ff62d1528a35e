import { expect, test } from 'vitest';
import { findMargin, isFull, paragraphsOf } from '../../src/sources/paragraphs.ts';
import { textLines } from '../../src/sources/text-lines.ts';

const WRAPPED = `The council voted seven to four on Monday to keep the old
library open for five more years, after a night of
speeches that lasted until two.`;

function texts(text: string): string[] {
  return paragraphsOf(textLines(text)).map((paragraph) => paragraph.text);
}

test.each<[string, string, string[]]>([
  ['parted by empty lines', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
  ['one a line', 'One is here.\nTwo is there.\nThree.', ['One is here.', 'Two is there.', 'Three.']],
  ['wrapped', `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED.replaceAll('\n', ' '), WRAPPED.replaceAll('\n', ' ')]],
  [
    'wrapped, parted by indents only',
    `   ${WRAPPED}\n   ${WRAPPED}`,
    [WRAPPED.replaceAll('\n', ' '), WRAPPED.replaceAll('\n', ' ')],
  ],
  [
    'wrapped, parted by short lines only',
    `${WRAPPED}\n${WRAPPED}`,
    [WRAPPED.replaceAll('\n', ' '), WRAPPED.replaceAll('\n', ' ')],
  ],
  [
    'a list in wrapped text',
    `${WRAPPED}\n\nItems:\n- the roof,\n- the door and a rather long\n  second line`,
    [WRAPPED.replaceAll('\n', ' '), 'Items:', '- the roof,', '- the door and a rather long', 'second line'],
  ],
  [
    'hyphens at the margin',
    `${WRAPPED} It was a well-\nknown house, and pre-\nand post-war readers -\nall of them - loved it.`,
    [
      `${WRAPPED.replaceAll('\n', ' ')} It was a well-known house, and pre- and post-war readers - all of them - loved it.`,
    ],
  ],
  ['short lines of verse', 'The owl\nIt sat\nAnd sat', ['The owl', 'It sat', 'And sat']],
  [
    'lists without full stops',
    'Owls and other birds\nMice and other prey\n',
    ['Owls and other birds', 'Mice and other prey'],
  ],
  ['blanks inside', 'Two  blanks.\tAnd a tab.', ['Two blanks. And a tab.']],
  ['nothing', '', []],
])('%s', (_, text, paragraphs) => {
  expect(texts(text)).toEqual(paragraphs);
});

test('long lines have no margin', () => {
  const line =
    'a line of more than a hundred characters, as it stands in files where each paragraph is one line, and so on';
  expect(findMargin(textLines(`${line}\nand ${line}\nand ${line}`))).toBeNull();
  expect(findMargin(textLines(WRAPPED))).toBe(57);
});

test('a line is full when the next word had no room', () => {
  expect(isFull('123456', '789 x', 10)).toBe(false);
  expect(isFull('123456', '7890 x', 10)).toBe(true);
});

test('is quick with 100,000 lines', () => {
  for (const line of ['and a line of words that goes on and on, and on\n', 'Word\n', '.\n', '- a\n']) {
    paragraphsOf(textLines(line.repeat(100_000)));
  }
});
