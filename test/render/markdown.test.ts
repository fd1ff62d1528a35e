import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/article/markdown.ts';
import { renderBody } from '../../src/render/markdown.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { quoteOf } from './read-page.ts';

type Look = Partial<Parameters<typeof renderBody>[1]>;

function print(markdown: string, look: Look = {}): string {
  const all = { width: 40, theme: makeTheme(0), hyperlinks: false, quotes: [], ...look };
  return renderBody(parseBody(markdown), all).text;
}

// What marked-terminal 7.3 prints wrong; each row is one of its faults set right.
describe('faults of marked-terminal', () => {
  test.each<[fault: string, markdown: string, shown: string]>([
    ['Markdown in tight lists', '- a **b** [c](x:y) `d`\n  - *e*', '• a b c d\n  ◦ e'],
    [
      'long items of tight lists',
      `- ${'ab '.repeat(20)}`,
      `• ${'ab '.repeat(12)}ab\n  ${'ab '.repeat(7).trim()}`.replace(/ \n/, '\n'),
    ],
    ['entities', '&middot;&ldquo;&hellip;&copy;&eacute; &amp;lt;', '·“…©é &lt;'],
    ['hard breaks in emphasis', '*a  \nb*', 'a\nb'],
    ['task items, tight', '- [ ] a\n- [x] b', '[ ] a\n[x] b'],
    ['task items, loose', '- [ ] a\n\n- [x] b', '[ ] a\n\n[x] b'],
    ['the first number', '9. a\n10. b', ' 9. a\n10. b'],
    ['asterisks at the start of a line in a list', '- a\\\n  \\* b\n- c', '• a\n  * b\n• c'],
    ['colons in code', '| `a:b` |\n|---|\n| `c:d` |', 'a:b\n───\nc:d'],
    [
      'alignment',
      '| a | b | c |\n|:-|:-:|-:|\n| left | centre | right |\n| d | e | f |',
      'a       b         c\n────  ──────  ─────\nleft  centre  right\nd       e         f',
    ],
    ['words of links', '[a](http://b.c)', 'a[1]'],
    ['links that are their own words', '<http://a.b/c+d> http://e.f', 'http://a.b/c+d http://e.f'],
    ['links without words', '[](http://a.b)', 'http://a.b'],
    ['HTML blocks', '<p>a <b>c</b></p>\n\n---', `a c\n\n${'─'.repeat(40)}`],
    ['HTML in a line', 'a <b>c</b><br>d', 'a c\nd'],
    ['images', 'a ![b](c.png "d") e', 'a [image: b] e'],
    ['images without words', 'a ![](c.png) e', 'a [image] e'],
    ['emoji names', ':smile: :+1:', ':smile: :+1:'],
    ['the marks of headings', '## a\n\n### b ###', 'a\n\nb'],
    ['code blocks', '```js\nconst a = "b"; // c\n\n  d &amp;\n```', '  const a = "b"; // c\n\n    d &amp;'],
    [
      'long lines of code',
      '    one two three four five six seven eight nine',
      '  one two three four five six seven\n  ↪ eight nine',
    ],
    [
      'lines of code without blanks',
      `    ${'a'.repeat(80)}`,
      `  ${'a'.repeat(38)}\n  ↪ ${'a'.repeat(36)}\n  ↪ ${'a'.repeat(6)}`,
    ],
    ['tabs in code', '```\na\tb\n\tc\n```', '  a   b\n      c'],
    ['footnotes', 'a[^1]\n\n[^1]: Ibid.', 'a[^1]\n\n[^1]: Ibid.'],
  ])('%s', (_, markdown, shown) => expect(print(markdown)).toBe(shown));

  test('colours of a programming language, and of the process', () => {
    const theme = makeTheme(3);
    expect(print('```js\nconst a = 1;\n```', { theme })).toBe(`  ${theme.code('const a = 1;')}`);
    expect(print('| a |\n|---|\n| b |', { theme })).toBe(`${theme.strong('a')}\n${theme.quiet('─')}\nb`);
    expect(print('a\n\n- b', { theme })).toBe(`a\n\n${theme.quiet('•')} b`);
  });
});

describe('block quotations', () => {
  test('have a bar on every line', () => {
    expect(print('> one two three four\n>\n> - five six seven\n>\n> > eight nine ten', { width: 14 })).toBe(
      '│ one two\n│ three four\n│\n│ • five six\n│   seven\n│\n│ │ eight nine\n│ │ ten',
    );
  });

  test('end their indentation where there is no room for it', () => {
    const printed = print(`${'> '.repeat(15)}word after word`, { width: 20 });
    expect(printed.split('\n').every((line) => line.length <= 20)).toBe(true);
    expect(printed).toContain('word');
  });
});

describe('lists', () => {
  test.each<[what: string, markdown: string, shown: string]>([
    ['tight in tight', '- a\n  - b\n    - c\n      - d\n- e', '• a\n  ◦ b\n    ▪ c\n      • d\n• e'],
    ['numbers in bullets', '- a\n  1. b\n  2. c\n- d', '• a\n  1. b\n  2. c\n• d'],
    ['loose', '- a\n\n  b\n\n- c', '• a\n\n  b\n\n• c'],
    ['code in an item', '- a\n\n      b', '• a\n\n    b'],
    ['an empty item', '- \n- a', '•\n• a'],
    ['a break at the start', '- <br>a', '• a'],
  ])('%s', (_, markdown, shown) => expect(print(markdown)).toBe(shown));
});

describe('links', () => {
  const hyperlinks = true;
  test('open where the terminal can', () => {
    expect(print('[a *b*](http://c.d/e+f?g=h&amp;i)', { hyperlinks })).toBe(
      '\x1b]8;;http://c.d/e+f?g=h&i\x07a b\x1b]8;;\x07',
    );
    expect(print('![a](http://b.c)', { hyperlinks })).toBe('\x1b]8;;http://b.c\x07[image: a]\x1b]8;;\x07');
  });

  test('end with their line, and go on in the next', () => {
    const link = (words: string) => `\x1b]8;;http://c.d\x07${words}\x1b]8;;\x07`;
    expect(print('[aaaa<br>bbbb cccc](http://c.d)', { hyperlinks, width: 5 })).toBe(
      `${link('aaaa')}\n${link('bbbb')}\n${link('cccc')}`,
    );
  });

  test('are not put into each other', () => {
    expect(print('[![a](http://b.c)](http://d.e)', { hyperlinks })).toBe(
      '\x1b]8;;http://d.e\x07[image: a]\x1b]8;;\x07',
    );
  });

  test.each(['javascript:a', 'data:text/html,a', 'file:///a', '//a.b', '/a', '#a', ''])(
    'to %j are words only',
    (href) => {
      expect(print(`[a](${href})`, { hyperlinks })).toBe('a');
      expect(print(`[a](${href})`)).toBe('a');
    },
  );

  test('have one number for each address', () => {
    const { text, links } = renderBody(parseBody('[a](http://x.y) [b](mailto:z@x.y) [c](http://x.y)'), {
      width: 40,
      theme: makeTheme(0),
      hyperlinks: false,
      quotes: [],
    });
    expect(text).toBe('a[1] b[2] c[1]');
    expect(links).toEqual(['http://x.y', 'mailto:z@x.y']);
  });
});

describe('quotations', () => {
  const theme = makeTheme(2);
  const quoted = (markdown: string, ...quotes: [words: string, name: string | null][]) => {
    const { text } = parseBody(markdown);
    return print(markdown, { theme, quotes: quotes.map(([words, name]) => quoteOf(text, words, name)) });
  };
  const [first, second] = [theme.speaker(0), theme.speaker(1)];

  test('have the colour of their speaker', () => {
    expect(quoted('"A b," C said.', ['"A b,"', 'C'])).toBe(`${first('“A b,”')} C said.`);
  });

  test('have it through emphasis, links and code', () => {
    expect(quoted('"A *b* [c](http://d.e) `f`," G.', ['"A b c f,"', 'G'])).toBe(
      `${first('“A ')}${theme.emphasis(first('b'))}${first(' ')}${theme.link(first('c'))}${theme.quiet('[1]')}${first(' ')}${theme.code(first('f'))}${first(',”')} G.`.replaceAll(
        first(' '),
        ' ',
      ),
    );
  });

  test('have it on every line', () => {
    const words = 'word '.repeat(12).trim();
    const printed = quoted(`"${words}," C said.`, [`"${words},"`, 'C']).split('\n');
    expect(printed[0]).toMatch(/^\x1b\[38;5;\d+m“[a-z ]+\x1b\[39m$/);
    expect(printed[1]).toMatch(/^\x1b\[38;5;\d+m[a-z ]+,”\x1b\[39m C said\.$/);
  });

  test('differ by speaker; nobody has no colour', () => {
    expect(quoted('"A" "b" "c" "d"', ['"A"', 'X'], ['"b"', 'Y'], ['"c"', null], ['"d"', 'X'])).toBe(
      `${first('“A”')} ${second('“b”')} “c” ${first('“d”')}`,
    );
  });
});
