import { expect, test } from 'vitest';
import { scanMarkup } from '../../../src/sources/feed/markup-tokens.ts';

function tokensOf(markup: string, language: 'xml' | 'html'): readonly string[] {
  const tokens: string[] = [];
  scanMarkup(markup, language, {
    open: ({ name, attributes, start, end, isEmpty }) =>
      tokens.push(
        `${isEmpty ? 'empty' : 'open'} ${name} ${JSON.stringify([...attributes])} ${markup.slice(start, end)}`,
      ),
    close: (name, start) => tokens.push(`close ${name} ${markup.slice(start, start + 2)}`),
    text: (written) => tokens.push(`text ${written}`),
    cdata: (text) => tokens.push(`cdata ${text}`),
  });
  return tokens;
}

test.each<['xml' | 'html', string, readonly string[]]>([
  ['xml', '<A b="c">d &amp; e</A>', ['open A [["b","c"]] <A b="c">', 'text d &amp; e', 'close A </']],
  ['xml', "<a B='c' b=d e/>", ['empty a [["b","c"],["e",""]] <a B=\'c\' b=d e/>']],
  ['xml', '<![CDATA[<b>]]><!-- c --><?d e?>', ['cdata <b>']],
  ['xml', '<script><b></script>', ['open script [] <script>', 'open b [] <b>', 'close script </']],
  ['html', '<script><b></script>', ['open script [] <script>', 'text <b>', 'close script </']],
  ['html', '1 < 2 <3', ['text 1 ', 'text < 2 ', 'text <3']],
  ['xml', '</ a>', ['close a </']],
  ['xml', '<a b="c', []],
])('%s: %s', (language, markup, tokens) => {
  expect(tokensOf(markup, language)).toEqual(tokens);
});
