import { expect, test } from 'vitest';
import { mendBrackets } from '../../../src/sources/feed/mend-brackets.ts';

test.each([
  ['<a b="c">d</a>', '<a b="c">d</a>'],
  ['<a>1 < 2 <3 << 4</a>', '<a>1 &lt; 2 &lt;3 &lt;&lt; 4</a>'],
  ['<a>b <c d</a>', '<a>b &lt;c d</a>'],
  ['<a b="1 > 0">c</a>', '<a b="1 > 0">c</a>'],
  ['<a b="<i>">c</a>', '<a b="&lt;i>">c</a>'],
  ['<a b="c" d">e</a>', '<a b=c d>e</a>'],
  ['<a>b<!-- <c> --> d</a>', '<a>b d</a>'],
  ['<a>b<!-- c</a>', '<a>b<! c</a>'],
  ['<a><![CDATA[1 < 2 <!-- ]]></a>', '<a><![CDATA[1 < 2 <!-- ]]></a>'],
  ['<a><![cdata[<b>]]></a>', '<a><![CDATA[<b>]]></a>'],
  ['<a><![CDATA[1 < 2', '<a><![CDATA[1 < 2'],
  ['<item><![CDATA[1 & 2 < 3</item><item>', '<item>1 & 2 &lt; 3</item><item>'],
  ['<item>a</item><b><![CDATA[1 < 2</b>', '<item>a</item><b><![CDATA[1 < 2</b>'],
  ['<a><?b c?></a>', '<a><?b c?></a>'],
  ['<a>b</a><', '<a>b</a>&lt;'],
  ['', ''],
])('%j', (xml, mended) => {
  expect(mendBrackets(xml)).toBe(mended);
});
