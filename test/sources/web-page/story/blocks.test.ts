import { describe, expect, test } from 'vitest';
import { blocksOf, endsSentence, settleBlocks } from '../../../../src/sources/web-page/story/blocks.ts';
import { firstElement } from '../parsed.ts';

describe('settleBlocks', () => {
  test.each([
    ['<div>a <p>b</p> c <b>d</b></div>', '<p>a </p><p>b</p><p> c <b>d</b></p>'],
    ['<div>a <b>b</b></div>', 'a <b>b</b>'],
    ['<div><span><p>a</p></span>b</div>', '<p>a</p><p>b</p>'],
    ['<div><br><p>a</p></div>', '<br><p>a</p>'],
    ['<div><ul><li>a<ul><li>b</li></ul></li></ul></div>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ])('%s', async (html, expected) => {
    const element = await firstElement(html);
    settleBlocks(element);
    expect(element.innerHTML).toBe(expected);
    settleBlocks(element);
    expect(element.innerHTML).toBe(expected);
  });
});

describe('blocksOf', () => {
  test('one for each part that stands alone', async () => {
    const story = await firstElement(
      '<div><h2>A</h2><section><p>b <a href="x">c</a></p></section><p></p><ul><li>d</li></ul><p><img src="e"></p><table><tr><td>f</td></tr></table><hr><blockquote>g</blockquote><pre>h</pre></div>',
    );
    expect(blocksOf(story).map(({ kind, words }) => `${kind} ${words}`.trim())).toEqual([
      'heading A',
      'text b c',
      'list d',
      'picture',
      'table f',
      'rule',
      'quotation g',
      'code h',
    ]);
  });

  test('how much of it is links', async () => {
    const story = await firstElement(
      '<div><p>ab<a href="x">cdef</a></p><p><a href="x">x</a></p><p>y</p></div>',
    );
    expect(blocksOf(story).map(({ linked }) => linked.toFixed(2))).toEqual(['0.67', '1.00', '0.00']);
  });
});

test.each([
  ['An owl.', true],
  ['An owl?”', true],
  ['An owl:', true],
  ['ふくろう。', true],
  ['An owl', false],
  ['', false],
])('endsSentence %s', (words, expected) => {
  expect(endsSentence(words)).toBe(expected);
});
