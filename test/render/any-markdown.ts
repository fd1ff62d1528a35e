import fc from 'fast-check';

// What a body is made of when somebody means ill, or writes in another script.
const PIECES = [
  ...['the ', 'said', '"', "'", "''", '``', ' -- ', '...', ' ', '  ', ', ', '. ', '$5 ', '6\'2" '],
  ...[
    '中文字符',
    '。',
    '「',
    '」',
    '、',
    'ー',
    '日本語',
    '한국어 ',
    'ไทย',
    'क्षि',
    'العربية ',
    'לא ',
    'e\u0301',
    'ế',
  ],
  ...[
    '👩‍👩‍👧',
    '👍🏽',
    '🇩🇪',
    '1\ufe0f\u20e3',
    '\u200d',
    '\ufe0f',
    '\u200b',
    '\u0300'.repeat(9),
    'ｶﾞ',
    '\u3000',
    '\u{1d15e}',
  ],
  ...[
    'http://a.example/x?y=1&z=%20 ',
    'www.example.org',
    `https://example.org/${'p/'.repeat(40)}`,
    'me@example.org',
  ],
  ...['x'.repeat(150), '漢'.repeat(90), 'ไ'.repeat(130)],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~~',
    '[a](http://b.c)',
    '[a](javascript:x)',
    '![img](http://i.j/k.png)',
    '[',
    '](',
    '](http://x.y)',
  ],
  ...['<b>', '</b>', '<br>', '<!-- ', '<div>', '</div>\n', '<p>\n', '\\', '\\*', '|', '[^1]', '[^1]: note\n'],
  ...['&amp;', '&#27;', '&#155;', '&#x202e;', '&copy;', '&lt;b&gt;', '&#10;', '&#xd800;'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '  \n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n7) ',
    '\n- [ ] ',
    '\n- [x] ',
    '\n# ',
    '\n## ',
    '\n---\n',
  ],
  ...[
    '\n```\n',
    '\n    code',
    '\t',
    '\n~~~',
    '\n\na|b\n-|:-:\n1|2\n',
    '\n\n|h|long header here|\n|-|-:|\n|x|yyyyyyyyyyy zzzzzz|\n',
  ],
  ...['\x1b[31m', '\x1b]8;;x\x07', '\x9b31m', '\u00ad', '\u2028', '\ud800', '\x00'],
];

/** Bodies of every kind: Markdown of all sorts, all scripts, any characters, control codes. Not cleaned. */
export const MARKDOWN = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    { maxLength: 50 },
  )
  .map((pieces) => pieces.join(''));
