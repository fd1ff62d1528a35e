import { expect, test } from 'vitest';
import { wordsOfLine, wordsOfMarkup } from '../../../src/sources/feed/words-of-markup.ts';

test.each([
  ['One <b>two</b>', 'One two'],
  ['<p>One</p><p>two</p>', 'One two'],
  ['on<b>e</b>', 'one'],
  ['One<br>two', 'One two'],
  ['a &amp; b &#233; &nbsp; c', 'a & b é c'],
  ['a &lt;b&gt; c', 'a <b> c'],
  ['<script>var a = "<p>";</script>One', 'One'],
  ['One <!-- two --> three', 'One three'],
  ['<img alt="An owl" src="o.png">', 'An owl'],
  ['<img alt="An owl">One', 'One'],
  ['One \u001b[31m two', 'One two'],
  ['', ''],
])('%j', (markup, words) => {
  expect(wordsOfMarkup(markup)).toBe(words);
});

test.each([
  ['One <b>two</b>', 'One two'],
  ['The <b> tag', 'The <b> tag'],
  ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
  ['AT&amp;T', 'AT&T'],
  ['One<br/>two', 'One two'],
  ['&lt;b&gt;', '<b>'],
  ['Owl  and\nowl', 'Owl and owl'],
])('a line: %j', (line, words) => {
  expect(wordsOfLine(line)).toBe(words);
});
