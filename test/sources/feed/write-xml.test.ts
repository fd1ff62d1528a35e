import { expect, test } from 'vitest';
import { element, escapeNaked, escapeText } from '../../../src/sources/feed/write-xml.ts';

test.each([
  ['a & b &amp; &#39; &#xe9; &eacute; &copy=1', 'a &amp; b &amp; &#39; &#xe9; &eacute; &amp;copy=1'],
  ['1 < 2', '1 &lt; 2'],
  ['', ''],
])('%j', (written, escaped) => {
  expect(escapeNaked(written)).toBe(escaped);
});

test('text is read as it stands', () => {
  expect(escapeText('<a> &amp; ]]>')).toBe('&lt;a&gt; &amp;amp; ]]&gt;');
});

test('of attributes those go on that somebody reads', () => {
  const attributes = new Map([
    ['href', '/a?b=1&c="2"'],
    ['onclick', 'x()'],
    ['xml:base', '/b/'],
    ['__proto__', 'x'],
  ]);
  expect(element('link', attributes, 'd')).toBe(
    '<link href="/a?b=1&amp;c=&quot;2&quot;" xml:base="/b/">d</link>',
  );
});
