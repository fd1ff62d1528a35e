import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { makeTheme } from '../../src/render/theme.ts';
import { stripStyles } from '../../src/render/width.ts';
import { wrap } from '../../src/render/wrap.ts';

const theme = makeTheme(1);

describe('wrap', () => {
  test.each<[what: string, text: string, width: number, lines: readonly string[]]>([
    ['nothing', '', 10, ['']],
    ['blanks', '   ', 10, ['']],
    ['what fits', 'one two', 7, ['one two']],
    ['blanks at the ends', '  one two   three  ', 9, ['one two', 'three']],
    ['lines there are', 'one\n\ntwo three', 5, ['one', '', 'two', 'three']],
    ['Cyrillic', 'Юрий сказал это', 11, ['Юрий сказал', 'это']],
    ['combining marks', 'e\u0301e\u0301 e\u0301e\u0301', 4, ['éé', 'éé']],
    ['Arabic', 'قال الوزير إن', 10, ['قال الوزير', 'إن']],
    ['Korean, at its blanks', '배에 오르지 않았다', 11, ['배에 오르지', '않았다']],
    ['Chinese, between characters', '渡轮船员没有出海', 10, ['渡轮船员没', '有出海']],
    ['Chinese with Latin words', '使用 Node.js 编写', 8, ['使用', 'Node.js', '编写']],
    ['no closing mark at the start', '他们没有出海。', 12, ['他们没有出', '海。']],
    ['no opening mark at the end', '他们说：“没有”', 10, ['他们说：', '“没有”']],
    ['no small kana at the start', 'フェリーチャット', 10, ['フェリー', 'チャット']],
    ['emoji', '🚢🚢🚢', 4, ['🚢🚢', '🚢']],
    ['emoji of several persons', 'a👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, ['a👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    ['a long word', 'a abcdefghij klm', 4, ['a', 'abcd', 'efgh', 'ij', 'klm']],
    ['a long word with its full stop', 'abcdefgh.', 4, ['abcd', 'efg', 'h.']],
    ['a word of marks', 'a ......... b', 4, ['a', '....', '....', '. b']],
    ['an address', 'see http://a.example/b now', 8, ['see', 'http://a.example/b', 'now']],
    ['an address in brackets', 'see (http://a.example/b), now', 8, ['see', '(http://a.example/b),', 'now']],
    [
      'an address after a long word',
      'abcdefghij/http://a.example/b',
      8,
      ['abcdefgh', 'ij/', 'http://a.example/b'],
    ],
    ['an address in Chinese', '网址是http://a.example/b。是', 8, ['网址是', 'http://a.example/b。', '是']],
    ['a word nobody sees', 'abcd \u200d efgh', 4, ['abcd\u200d', 'efgh']],
    ['a long word with hyphens', 'eighty-nine-dead-as-forces', 12, ['eighty-nine-', 'dead-as-', 'forces']],
    ['a no-break space', 'one two\u00a0three', 9, ['one', 'two\u00a0three']],
    ['a narrow place', '漢字', 1, ['漢', '字']],
  ])('%s', (_, text, width, lines) => expect(wrap(text, width).split('\n')).toEqual(lines));

  test('margins are blanks before the lines', () => {
    expect(wrap('aa bb cc', 7, { indent: 1, hang: 2 })).toBe(' aa bb\n  cc');
    expect(wrap('aa\n\nbb', 7, { indent: 1, hang: 2 })).toBe(' aa\n\n  bb');
    expect(wrap('aa bb', 4, { indent: 2 })).toBe('  aa\n  bb');
    expect(wrap('aaa bbb ccc ddd', 8, { hang: 4 })).toBe('aaa bbb\n    ccc\n    ddd');
    expect(wrap('漢字漢字', 6, { indent: 2 })).toBe('  漢字\n  漢字');
    expect(wrap('漢字漢字漢字', 6, { hang: 2 })).toBe('漢字漢\n  字漢\n  字');
  });

  test.each(['aaaa bbbb', '漢字 漢字'])('styles are closed at the end of %j and opened again', (text) => {
    const [first, second] = text.split(' ');
    expect(wrap(theme.strong(theme.code(text)), 4)).toBe(
      `${theme.strong(theme.code(first ?? ''))}\n${theme.strong(theme.code(second ?? ''))}`,
    );
  });

  test.each(['aaaa bbbb', '漢字 漢字'])('so are links, with their whole address: %j', (text) => {
    const link = (words: string) => `\x1b]8;;http://a.example/b c\x07${words}\x1b]8;;\x07`;
    const [first, second] = text.split(' ');
    expect(wrap(link(text), 4)).toBe(`${link(first ?? '')}\n${link(second ?? '')}`);
  });

  test('long words and Chinese break in the same places with styles and without', () => {
    const styled = `${theme.strong('abcdef')}ghij ${theme.emphasis('漢字')}かな${theme.code('。')}`;
    expect(stripStyles(wrap(styled, 5))).toBe(wrap(stripStyles(styled), 5));
    expect(wrap(stripStyles(styled), 5)).toBe('abcde\nfghij\n漢字\nか\nな。');
  });

  test('ordinary text is wrapped as wrap-ansi does it', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé,.“”-]{1,8}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (parts, width) => {
        expect(wrap(parts.join(' '), width)).toBe(wrapAnsi(parts.join(' '), width));
      }),
    );
  });

  test('keeps every character, in order, and the width', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'word',
        ' ',
        ' ',
        '漢字',
        '、',
        '「',
        '👩‍👩‍👧',
        'e\u0301',
        'ไทย',
        'ي',
        '\u200d',
        'x'.repeat(30),
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 4, max: 30 }), (pieces, width) => {
        const text = pieces
          .join('')
          .replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, '')
          .normalize();
        const lines = wrap(text, width).split('\n');
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => / $/.test(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['prose and more ', 'a', '漢字、', '👩‍👩‍👧', 'ไ', '\u0301', '(', '、', 'قال '])(
    'takes linear time for %j',
    (text) => {
      wrap(text.repeat(100_000 / text.length), 40);
    },
  );
});

describe('what no line seems to hold', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));

  test.each([
    ['sixty consonants of one syllable', 'ᄀ'.repeat(60), 20],
    ['sixty signs on one letter', `a${'\u0903'.repeat(60)}`, 20],
    ['an address with words behind a dash', `https://a.example—${'word—'.repeat(40)}`, 20],
    ['an address with another script behind it', `see https://a.example${'ไทย'.repeat(60)}`, 20],
    ['an address in the middle of a word', `${'слово'.repeat(30)}www.a${'слово'.repeat(30)}`, 20],
    ['an address, which stays whole', `see https://a.example/${'path/'.repeat(20)} there`, 122],
  ])('%s', (_, text, width) => {
    expect(widest(wrap(text, 20))).toBeLessThanOrEqual(width);
    expect(wrap(text, 20).replace(/\s/g, '')).toBe(text.normalize().replace(/\s/g, ''));
  });
});
