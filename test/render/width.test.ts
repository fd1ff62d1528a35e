import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import measureForWrapping, { clustersOf, displayWidth, stripStyles } from '../../src/render/width.ts';

const REFERENCE = (text: string) => stringWidth(text, { countAnsiEscapeCodes: true });

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['news', 4],
    ['“déjà vu” — 5 €', 15],
    ['Юрий', 4],
    ['新聞', 4],
    ['뉴스', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🇹🇯', 2],
    ['1\ufe0f\u20e3', 2],
    ['ｶﾞ', 2],
    ['\u200b', 0],
    ['العربية', 7],
    ['\x1b[1mbold\x1b[22m', 4],
    ['\x1b]8;;https://example.org/\x07here\x1b]8;;\x07', 4],
  ])('%j takes %i', (text, columns) => expect(displayWidth(text)).toBe(columns));

  test('agrees with string-width on every character of the basic plane', () => {
    const differing: string[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (displayWidth(character) !== REFERENCE(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  test('agrees with string-width on text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'word',
        '漢字',
        'かな',
        'ﾞ',
        '\u3099',
        '\u200d',
        '👩',
        '\ufe0f',
        '한',
        '\u11a8',
        'ي',
        '\u064e',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = stripStyles(pieces.join(''));
        expect(displayWidth(text)).toBe(REFERENCE(text));
      }),
      { numRuns: 500 },
    );
  });

  test('agrees with string-width on text longer than one stretch', () => {
    const text = '👩‍👩‍👧e\u0301ไทย🇹🇯x'.repeat(40);
    expect(displayWidth(text)).toBe(REFERENCE(text));
  });

  test('measures a long text without blanks in linear time', () => {
    displayWidth('👩‍👩‍👧'.repeat(12_000));
  });

  test('is what the bundle gives to wrap-ansi', () => expect(measureForWrapping).toBe(displayWidth));
});

describe('clustersOf', () => {
  test.each([
    ['', []],
    ['ab', ['a', 'b']],
    ['漢\ufdd0字', ['漢', '\ufdd0', '字']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['👩‍👩‍👧👍🏽', ['👩‍👩‍👧', '👍🏽']],
  ])('%j', (text, clusters) => {
    expect([...clustersOf(text)].map((cluster) => cluster.text)).toEqual(clusters);
    expect([...clustersOf(text)].every(({ text, width }) => width === REFERENCE(text))).toBe(true);
  });

  test('cuts no cluster where a stretch ends', () => {
    for (let before = 240; before < 260; before += 1) {
      const text = `${'ไ'.repeat(before)}👩‍👩‍👧${'\u0301'.repeat(600)}x🇹🇯🇹🇯`;
      const expected = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const clusters = [...clustersOf(text)];
      expect(clusters.map((cluster) => cluster.text)).toEqual(expected);
      expect(clusters.every(({ start, text: own }) => text.startsWith(own, start))).toBe(true);
    }
  });
});

test('stripStyles leaves the words', () => {
  expect(stripStyles('\x1b[1;38;5;67ma\x1b[0m \x1b]8;id=1;http://b.example/\x1b\\b\x1b]8;;\x1b\\')).toBe(
    'a b',
  );
});
