import fc from 'fast-check';
import Libsql from 'libsql';
import { describe, expect, test } from 'vitest';
import { joinedWords, searchWords, wordsWithPlaces } from '../../src/article/search-words.ts';

describe('searchWords', () => {
  test.each([
    ['', ''],
    ['Zafar SAIDOV', 'zafar saidov'],
    ['“What?” — 2,5 %', 'what 2 5'],
    ['co-operate, U.S. & ann@example.org', 'co operate u s ann example org'],
    // Apostrophes, and the ending 's
    ["O’Neill’s O'Neill'S", 'oneill oneill'],
    ["the boys' 'quoted' rock'n'roll ’tis", 'the boys quoted rocknroll tis'],
    ['Oʼneill Oʻahu', 'oneill oahu'],
    ["1990's A's 's", '1990s a s'],
    ["It's Rakhmonov’s'", 'it rakhmonov'],
    ["''' ’", ''],
    // Latin, Greek and Cyrillic, with their marks on them or after them
    ['José Muñoz-Ríos', 'jose munoz rios'],
    ['Jose\u0301 Mun\u0303oz', 'jose munoz'],
    ['Łódź Bjørn Strauß Æsop İstanbul ısı', 'lodz bjorn strauss aesop istanbul isi'],
    ['ΟΔΟΣ Ὀδυσσεύς', 'οδοσ οδυσσευσ'],
    ['Ёлка Йод Київ', 'елка иод киів'],
    // Forms that only look different
    ['ＡＢＣ ﬁne m² Ⅷ 𝐁old', 'abc fine m2 viii bold'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    // Scripts in which a mark makes the letter, and those in which it does not
    ['हिन्दी में', 'हिन्दी में'],
    ['مُحَمَّد أحمد', 'محمد احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['한국어 문장', '한국어 문장'],
    // Scripts without blanks between words
    ['北京2008年', '北 京 2008 年'],
    ['東京タワー、ガード', '東 京 タ ワ ー ガ ー ド'],
    ['ｶﾞｰﾄﾞ が か\u3099', 'ガ ー ド が が'],
    ['สวัสดี', 'ส วั ส ดี'],
    ['𠮷野家', '𠮷 野 家'],
    // No words
    ['🌧️ ♥ ™ \ud800 \0', ''],
  ])('%j', (text, words) =>
    expect(searchWords(text)).toEqual(words.split(' ').filter((word) => word !== '')),
  );

  test('cuts what is too long to be a word, between characters', () => {
    expect(searchWords('a'.repeat(100))).toEqual(['a'.repeat(64)]);
    expect(searchWords(`a${'𐐨'.repeat(40)}`)).toEqual([`a${'𐐨'.repeat(31)}`]);
  });

  test('gives the same in one text', () => {
    const somePlain = fc.string({
      unit: fc.constantFrom('a', 'Ab', '7', ' ', '  ', '\n', ',', '“', 'x'.repeat(40), 'y'.repeat(64), '.'),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, somePlain), (text) => {
        expect(joinedWords(text)).toBe(searchWords(text).join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the words back when they are read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(' '))).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('a', 'É', "'", '’s', ' ', '½', '北', 'ｶ', 'ﾞ', '\u0301', 'ไ', '-', '\u200d', 'ß', '𠮷'),
    )
    .map((parts) => parts.join('')),
);

describe('wordsWithPlaces', () => {
  test.each([
    ["“Rakhmonov’s 'forces'”", ['Rakhmonov', 'forces']],
    ['O’Neill—Müller', ['O’Neill', 'Müller']],
    ['在北京2008。', ['在', '北', '京', '2008']],
    ['5½', ['5½', '5½']],
    ['e\u0301te\u0301, m²', ['e\u0301te\u0301', 'm²']],
  ])('%j', (text, places) => {
    expect(wordsWithPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  test('has the words of searchWords, in order, where they stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsWithPlaces(text);
        expect(words.map(({ word }) => word)).toEqual(searchWords(text));
        for (const [place, { word, start, end }] of words.entries()) {
          expect(start).toBeGreaterThanOrEqual(words[place - 1]?.start ?? 0);
          expect(searchWords(text.slice(start, end))).toContain(word);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('an index by ASCII parts the words where they are parted here', () => {
  const database = new Libsql(':memory:');
  database.exec(`
    CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'ascii');
    CREATE VIRTUAL TABLE terms USING fts5vocab (words, 'instance');
  `);
  fc.assert(
    fc.property(anyText, (text) => {
      const words = searchWords(text);
      database.exec("INSERT INTO words (words) VALUES ('delete-all')");
      database.prepare('INSERT INTO words (rowid, text) VALUES (1, ?)').run(words.join(' '));
      const found = database.prepare('SELECT term FROM terms ORDER BY offset').all() as {
        readonly term: string;
      }[];
      expect(found.map(({ term }) => term)).toEqual(words);
    }),
    { numRuns: 300 },
  );
});
