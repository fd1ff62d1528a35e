import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/article/markdown.ts';
import { escapeMarkdown } from '../../src/sources/escape-markdown.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['The rebels\'\' words -- "no."', 'The rebels\'\' words -- "no."'],
    ['$5 (or 6%) & more! #1, + and - | /x/', '$5 (or 6%) & more! #1, + and - | /x/'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['snake_case and `code`', 'snake\\_case and \\`code\\`'],
    ['[a](b) ![c]', '\\[a\\](b) !\\[c\\]'],
    ['a < b > c', 'a \\< b > c'],
    ['AT&T &amp; &#39;', 'AT&T \\&amp; \\&#39;'],
    ['# 1', '\\# 1'],
    ['#1', '#1'],
    ['> said', '\\> said'],
    ['- one', '\\- one'],
    ['-- one', '-- one'],
    ['+ one', '\\+ one'],
    ['1. one', '1\\. one'],
    ['1984) one', '1984\\) one'],
    ['1.5 is more', '1.5 is more'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['===', '\\==='],
    ['~~~', '\\~\\~\\~'],
    ['C:\\dir', 'C:\\\\dir'],
    ['see https://example.org/a-b?c=1&d=2.', 'see https://example.org/a-b?c=1&d=2.'],
    ['see https://example.org/a_b', 'see https\\://example.org/a\\_b'],
    ['www.example.org/*', 'www\\.example.org/\\*'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'word',
      ' ',
      ' ',
      '*',
      '**',
      '_',
      '`',
      '```',
      '~',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '<b>',
      '&',
      '&lt;',
    ],
    ...[
      '&#39;',
      '#',
      '##',
      '-',
      '--',
      '---',
      '+',
      '=',
      '|',
      ':',
      '\\',
      '.',
      ')',
      '1',
      '1.',
      '"',
      "''",
      '$',
      '{',
      '}',
      '^',
    ],
    ...[
      'http://a.b',
      'https://a.b/c_d',
      'www.a.b',
      'a@b.cd',
      'ftp://a.b/*',
      '[^1]',
      '<!--',
      '-->',
      'é',
      '東',
      '😀',
      '\u00a0',
    ],
  );
  const paragraph = fc
    .array(piece, { minLength: 1, maxLength: 15 })
    .map((pieces) =>
      pieces
        .join('')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

  test('the Markdown shows the very same words', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const markdown = paragraphs.map(escapeMarkdown).join('\n\n');
        expect(shownBy(markdown)).toEqual(paragraphs);
        expect(parseBody(markdown).text).toBe(paragraphs.join('\n\n'));
      }),
      { numRuns: 3000 },
    );
  });

  test('is quick with 1 MB of marks', () => {
    for (const unit of ['*', '&', '-', '#', 'www.', 'http://', '&a', '\\'])
      escapeMarkdown(unit.repeat(1_000_000 / unit.length));
  });
});

/** The words of each paragraph as marked itself sees them; anything but a paragraph is a fault. */
function shownBy(markdown: string): string[] {
  return lexer(markdown)
    .filter(({ type }) => type !== 'space')
    .map((token) => (token.type === 'paragraph' ? wordsOf(token) : `${token.type}: ${token.raw}`));
}

function wordsOf(token: Token): string {
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(wordsOf).join('');
  if (token.type === 'text') return token.raw;
  return token.type === 'escape' ? (token as { text: string }).text : `${token.type}: ${token.raw}`;
}
