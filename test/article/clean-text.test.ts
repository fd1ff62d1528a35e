import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../src/article/clean-text.ts';

const ESC = '\x1b';
const OSC8 = '\x9d';
const ST8 = '\x9c';

// What no cleaned text may hold, written down apart from the code: every control but \n and \t, the Unicode line
// breaks, bidi embeddings, overrides and isolates, soft hyphens, byte order marks, lone surrogates.
const FORBIDDEN =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/u;

describe('cleanText', () => {
  test.each([
    ['plain words', 'plain words'],
    ['a\tb\nc', 'a\tb\nc'],
    ['“curly” – and 👩‍👩‍👧‍👦 — كتاب', '“curly” – and 👩‍👩‍👧‍👦 — كتاب'],

    // Colours, cursor, clear screen; parameters go too.
    [`${ESC}[31mred${ESC}[0m`, 'red'],
    [`a${ESC}[2Jb${ESC}[?1049hc`, 'abc'],
    ['\x9b31mred\x9b0m', 'red'],
    [`${ESC}[38;2;1;2;3mred`, 'red'],
    [`unfinished ${ESC}[12;`, 'unfinished '],
    [`unfinished ${ESC}`, 'unfinished '],
    [`${ESC}[1\x002mred`, '2mred'],

    // Titles, links, clipboard.
    [`${ESC}]0;PWNED\x07after`, 'after'],
    [`${ESC}]0;PWNED${ESC}\\after`, 'after'],
    [`${ESC}]8;;http://example.org\x07link${ESC}]8;;\x07`, 'link'],
    [`${ESC}]8;id=1;http://example.org${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    [`${OSC8}8;;http://example.org${ST8}link${OSC8}8;;${ST8}`, 'link'],
    [`${ESC}]52;c;cm0gLXJm\x07after`, 'after'],
    [`${OSC8}52;c;cm0gLXJm\x07after`, 'after'],
    [`${ESC}]8;;http://example.org never ends`, '8;;http://example.org never ends'],
    [`${ESC}]0;one line\nonly\x07`, '0;one line\nonly'],

    // Device control, application and privacy strings.
    [`${ESC}P1;2|AB/CD${ESC}\\after`, 'after'],
    ['\x901;2|AB/CD\x9cafter', 'after'],
    [`${ESC}_kitty${ESC}\\${ESC}^private${ESC}\\${ESC}Xany${ESC}\\after`, 'after'],
    [`${ESC}P1;2|AB/CD`, '1;2|AB/CD'],

    // Short escapes: reset, charset, index.
    [`${ESC}cA${ESC}(0B${ESC}#8C${ESC}7D`, 'ABCD'],

    // Single controls.
    ['\x00a\x07b\x08c\x0ed\x0fe\x1af\x7fg', 'abcdefg'],
    ['\x84\x8d\x8e\x8f\x99\x9aab', 'ab'],

    // Line breaks of all kinds.
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\x85b\u2028c\u2029d\x0be\x0cf', 'a\nb\nc\nd\ne\nf'],
    ['a\r\x00\nb', 'a\nb'],

    // Text that shows otherwise than it reads.
    ['a\u202egnp.exe\u202c', 'agnp.exe'],
    ['\u2066isolated\u2069 \u2067and\u2068', 'isolated and'],
    ['co\u00adop', 'coop'],
    ['\ufeffwith a mark\ufeff', 'with a mark'],
    ['\ufff9a\ufffab\ufffb', 'ab'],
    ['\u200fmarks of Arabic stay', '\u200fmarks of Arabic stay'],

    // Lone surrogates; two that a removal would bring together stay two.
    ['a\ud83db', 'a\ufffdb'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ud83d\x00\ude00', '\ufffd\ufffd'],

    // One removal never puts together another.
    [`${ESC}${ESC}]0;x\x07[31mred`, '[31mred'],
    [`${ESC}\x00[31mred`, '[31mred'],
    ['\x9b\u202e31mred', '31mred'],
    [`${ESC}${ESC}[0m]0;title\x07`, ']0;title'],

    // Windows-1252 and UTF-8 that were read as Latin-1: the words stay, and quotation marks where they can be told.
    ['It\x92s \x93good\x94 \x96 he said\x97twice', 'It’s “good” – he said—twice'],
    ['â\x80\x9cYes,â\x80\x9d he said, â\x80\x9cno.â\x80\x9d', 'âYes,â he said, âno.â'],
    ['a dash â\x80\x93 here', 'a dash â here'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('holds nothing a terminal obeys, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(FORBIDDEN);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds for every character of Unicode by itself', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const clean = cleanText(String.fromCodePoint(code));
      if (FORBIDDEN.test(clean)) throw new Error(`U+${code.toString(16)} stays`);
    }
  });

  test('keeps every letter and digit that stands in no escape sequence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '七', ' ', '\n', '\u202e', '\x07', '\x00', '😀')),
        (parts) => {
          const letters = parts.join('').replace(/[\u202e\x07\x00]/g, '');
          expect(cleanText(parts.join(''))).toBe(letters);
        },
      ),
    );
  });

  test.each([
    ['escapes', ESC],
    ['unfinished command strings', `${ESC}]`],
    ['unfinished 8-bit command strings', '\x9d1;'],
    ['8-bit device control strings', '\x90'],
    ['unfinished control sequences', `${ESC}[`],
    ['one endless control sequence', '0'],
    ['intermediate characters', ' '],
    ['carriage returns', '\r'],
  ])('is quick with a million %s', (_, unit) => {
    cleanText(`${ESC}[${unit.repeat(1_000_000)}`);
    cleanText(`${ESC}]${unit.repeat(1_000_000)}`);
  });
});

describe('cleanLine', () => {
  test.each([
    ['  two\n lines\t and more ', 'two lines and more'],
    ['a\u00a0b\u3000c', 'a b c'],
    [' \n\t\u2028 ', ''],
    [`${ESC}[1m headline ${ESC}[0m`, 'headline'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  test('is one line', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(cleanLine(text)).not.toMatch(/[\n\t]|^\s|\s$|\s\s/);
        expect(cleanLine(text)).not.toMatch(FORBIDDEN);
      }),
    );
  });
});

/** Random UTF-16, random bytes read as Latin-1, and pieces of escape sequences thrown together. */
function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      ESC,
      '[',
      ']',
      'P',
      '_',
      '^',
      'X',
      '\\',
      '8;;',
      '52;c;',
      '0;',
      '31m',
      'm',
      '?',
      ' ',
      '\x07',
      '\x18',
      '\n',
      '\r',
    ],
    ...[
      '\x90',
      '\x98',
      '\x9b',
      ST8,
      OSC8,
      '\x9e',
      '\x9f',
      '\x85',
      '\u2028',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u00ad',
    ],
    ...['\ud83d', '\ude00', 'word', '“', '\x00', '\x7f', '\x80', '\x93'],
  );
  return fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => String.fromCharCode(...bytes)),
    fc.uint16Array({ maxLength: 100 }).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: 'binary' }),
  );
}
