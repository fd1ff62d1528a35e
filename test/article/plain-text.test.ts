import { expect, test } from 'vitest';
import { decodeText, layPlainText } from '../../src/article/plain-text.ts';

test.each([
  ['a &amp; b', 'a & b'],
  ['&amp;amp;', '&amp;'],
  ['a\n b&#10;c', 'a b c'],
  ['&#27;]8;;x&#7;a', 'a'],
])('decodeText(%j)', (written, shown) => expect(decodeText(written)).toBe(shown));

test('layPlainText of nothing', () => {
  const { text, leaves, code } = layPlainText([]);
  expect({ text, leaves: leaves.size, code }).toEqual({ text: '', leaves: 0, code: [] });
});
