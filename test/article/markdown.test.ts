import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/article/clean-text.ts';
import { type ParsedBody, parseBody, type Token } from '../../src/article/markdown.ts';
import { MARKDOWN } from '../render/any-markdown.ts';

describe('the text of a body', () => {
  test.each<[what: string, markdown: string, text: string]>([
    ['nothing', '', ''],
    ['blanks', ' \n\n\t\n', ''],
    [
      'plain prose',
      'One -- "two" and it\'s.\n\nThree  four & five < six.',
      'One -- "two" and it\'s.\n\nThree  four & five < six.',
    ],
    ['soft line breaks', 'one\ntwo  three \n  four', 'one two  three four'],
    ['hard line breaks', 'one  \ntwo\\\nthree<br>four', 'one two three four'],
    ['emphasis', '*a* **b** ***c*** ~~d~~ `e  "f"`', 'a b c d e  "f"'],
    ['emphasis within a word', 'un*frigging*believable', 'unfriggingbelievable'],
    ['headings', '# One #\n\nTwo\n===\n\nthree', 'One\n\nTwo\n\nthree'],
    [
      'links',
      '[a *b*](http://c.d "e") <http://f.g/> http://h.i/?j=1&amp;k',
      'a b http://f.g/ http://h.i/?j=1&amp;k',
    ],
    ['reference links', '[a] [b][a] [c]\n\n[a]: http://d.e', 'a b [c]'],
    ['images', 'a ![b *c*](d.png) e', 'a b c e'],
    ['an image without words', '![](d.png)', ''],
    ['lists', '- a\n  - b\n\n    c\n- d', 'a\n\nb\n\nc\n\nd'],
    ['tasks', '- [ ] a\n- [x] b', 'a\n\nb'],
    ['loose tasks', '- [ ] a\n\n- [x] b', 'a\n\nb'],
    ['quotations', '> a\nb\n>\n> > c', 'a b\n\nc'],
    ['tables', '| a | *b* |\n|---|---|\n| c | |\n| `d` | e |', 'a | b\n\nc |\n\nd | e'],
    ['code', '```js\na\n\n  b\n```\n\n    c\n    d', 'a\n\n  b\n\nc\nd'],
    ['HTML blocks', '<div>\n<p>a &amp; b</p>\nc<!-- d -->\n<script>e</script></div>', 'a & b c'],
    ['HTML in a line', 'a <b>c</b> <!-- d -->e', 'a c e'],
    ['rules', 'a\n\n---\n\nb', 'a\n\nb'],
    ['escapes', '\\*a\\* \\&amp; \\\\', '*a* &amp; \\'],
    ['footnotes of other Markdowns', 'a[^1]\n\n[^1]: Ibid.', 'a[^1]\n\n[^1]: Ibid.'],
    ['a blank before the first word', '&nbsp;a &#32; ', 'a'],
  ])('%s', (_, markdown, text) => expect(parseBody(markdown).text).toBe(text));

  test.each([
    ['&amp;', '&'],
    ['&amp;lt;', '&lt;'],
    ['&#38;lt;', '&lt;'],
    ['&hellip;&eacute;&nbsp;&CounterClockwiseContourIntegral;', '…é\u00a0∳'],
    ['&copy 2016 &notanentity;', '&copy 2016 &notanentity;'],
    ['a&#10;&#9;b', 'a b'],
    ['a&#27;[31mb', 'ab'],
    ['a&#155;31mb', 'a›31mb'],
    ['a&#x9b31;', 'a鬱'],
    ['a&#147;b&#148;&#151;c', 'a“b”—c'],
    ['a&#x202e;b&#x2066;c&#xad;d', 'abcd'],
    ['a&#xD800;b&#0;c', 'a�b�c'],
    ['a&#x1b;]0;b&#7;c', 'ac'],
    ['`&amp;`', '&amp;'],
  ])('entities are decoded once and then cleaned: %j', (markdown, text) => {
    expect(parseBody(`${markdown}.`).text).toBe(`${text}.`);
  });
});

describe('the leaves', () => {
  test('know where their words stand', () => {
    const body = parseBody(
      '# A *b*\n\n- [c `d`](http://e.f) &amp; g\n\n| h | ![i](j) |\n|--|--|\n| \\* | k |\n\n<p>l</p>',
    );
    expect(leavesOf(body).map(({ text }) => text)).toEqual([
      'A ',
      'b',
      'c ',
      'd',
      ' & g',
      'h',
      'i',
      '*',
      'k',
      'l',
    ]);
    expectInPlace(body);
  });

  test('stand in order and in the text, whatever the body', () => {
    fc.assert(
      fc.property(MARKDOWN, (markdown) => {
        const body = parseBody(cleanText(markdown));
        expectInPlace(body);
        if (body.code.length === 0) expect(body.text).toMatch(/^(?:[^\n]+(?:\n\n(?!$)|$))*$/);
        expect(cleanText(body.text)).toBe(body.text);
      }),
      { numRuns: 500 },
    );
  });

  test('of code are told', () => {
    const { text, code } = parseBody('a `b` c\n\n    d\n');
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(['b', 'd']);
  });
});

const LONG = 200_000;

describe('a body made to be slow is read in time, its words kept', () => {
  const nested = (mark: string) => `${mark.repeat(LONG / mark.length)} word`;
  test.each<[string, string]>([
    ['quotations in quotations', nested('>')],
    ['quotations with blanks', nested('> ')],
    ['lists in lists', nested('- ')],
    ['numbered lists in lists', nested('1. ')],
    ['lists in quotations in lists', nested('> - ')],
    [
      'lists by indentation',
      Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`)
        .join('\n')
        .concat(' word'),
    ],
    ['quotations that go on without their mark', '> a\nb\n'.repeat(LONG / 6).concat('word')],
    ['lists in such quotations', '> - a\nb\n'.repeat(LONG / 8).concat('word')],
    ['brackets', nested('[')],
    ['images', nested('![')],
    ['asterisks', nested('*')],
    ['emphasis that never ends', nested('*a ')],
    ['emphasis that starts and ends', nested('a*')],
    ['emphasis in emphasis', `${'*a '.repeat(LONG / 12)}${'b*'.repeat(LONG / 8)} word`],
    ['underscores', nested('_a ')],
    ['backticks', nested('`a ')],
    ['angle brackets', nested('a <? ')],
    ['comments', nested('<!-- ').concat(' -->\n\nword')],
    ['tags', nested('<a b="')],
    ['an address that ends in punctuation', `www.a${'.)'.repeat(LONG / 2)} word`],
    ['links', nested('[a](b) ')],
    ['links that never end', nested('[a](')],
    ['tables', nested('|a\n|-\n')],
    ['one paragraph of prose', nested('It said so, and nobody doubted it. ')],
    ['one word', nested('a')],
    ['blanks', `a${' '.repeat(LONG)}word`],
    ['newlines', `a${'\n'.repeat(LONG)}word`],
  ])('%s', (_, markdown) => {
    const { text } = parseBody(markdown);
    expect(text).toContain('word');
  });
});

function leavesOf({ tokens, leafOf }: ParsedBody) {
  return everyToken(tokens).flatMap((token) => leafOf(token) ?? []);
}

function expectInPlace(body: ParsedBody): void {
  let end = 0;
  for (const { start, text } of leavesOf(body)) {
    expect(start).toBeGreaterThanOrEqual(end);
    expect(body.text.slice(start, start + text.length)).toBe(text);
    end = start + text.length;
  }
}

function everyToken(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.type === 'image') return [token];
    if (token.type === 'list') return [token, ...everyToken(token.items)];
    if (token.type === 'table') {
      const cells: { tokens: Token[] }[] = [token.header, ...token.rows].flat();
      return [token, ...cells.flatMap((cell) => everyToken(cell.tokens))];
    }
    return [token, ...everyToken('tokens' in token ? (token.tokens ?? []) : [])];
  });
}
