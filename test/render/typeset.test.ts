import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEdits, typeset } from '../../src/render/typeset.ts';

describe('typeset', () => {
  test.each([
    ['', ''],
    ['nothing to do', 'nothing to do'],
    ['“set” ‘already’ — it’s …', '“set” ‘already’ — it’s …'],

    // Double quotation marks.
    ['"It rains," he said.', '“It rains,” he said.'],
    ['He said: "It rains." "No."', 'He said: “It rains.” “No.”'],
    ['("so called")', '(“so called”)'],
    ['one ("two") [“three”]', 'one (“two”) [“three”]'],
    ['"...and on it went"', '“…and on it went”'],
    ['She -- "the boss" -- left', 'She — “the boss” — left'],
    ['I--"what?"', 'I—“what?”'],
    ['"I was--" he began', '“I was—” he began'],
    ['It was "1997."', 'It was “1997.”'],
    ['" spaced "', '“ spaced ”'],
    ['either/"or"', 'either/“or”'],
    ['"one paragraph\n\n"next paragraph"', '“one paragraph\n\n“next paragraph”'],

    // The marks of news wires.
    ["``We stay,'' she said.", '“We stay,” she said.'],
    ["\"We stay. We must.'' Then", '“We stay. We must.” Then'],
    ["''We stay,'' she said.", '“We stay,” she said.'],
    ["`No,' he said", '‘No,’ he said'],

    // Quotations in quotations.
    ['"\'No,\' he said," she said', '“‘No,’ he said,” she said'],
    ['"She said \'no.\'"', '“She said ‘no.’”'],
    ["``She said `no.'''", '“She said ‘no.’”'],
    ['\'She said "no."\'', '‘She said “no.”’'],

    // Apostrophes and single quotation marks.
    ["It's the firms' fault, isn't it", 'It’s the firms’ fault, isn’t it'],
    ["'It's the firms' fault,' he said", '‘It’s the firms’ fault,’ he said'],
    ["O'Neill's 1990's d'accord", 'O’Neill’s 1990’s d’accord'],
    ["in the '90s and '97, rock 'n' roll", 'in the ’90s and ’97, rock ’n’ roll'],
    ["'Twas 'em or 'til then", '’Twas ’em or ’til then'],
    ["Apollo 13's", 'Apollo 13’s'],
    ["'It was 1997'", '‘It was 1997’'],
    ["a ' b", "a ' b"],

    // Feet and inches.
    ['6\'2" tall, a 5" nail, 10\' high', '6\'2" tall, a 5" nail, 10\' high'],
    ['"He is 6\'2" tall."', "“He is 6'2” tall.”"],
    ['"a 4" x 6" card"', '“a 4" x 6” card”'],

    // Dashes.
    ['one -- two', 'one — two'],
    ['one--two---three', 'one—two—three'],
    ['-- Jane Doe', '— Jane Doe'],
    ['1990--95', '1990–95'],
    ['use --json or -n', 'use --json or -n'],
    ['well-known', 'well-known'],
    ['-----', '-----'],

    // Ellipses.
    ['well...', 'well…'],
    ['well....', 'well….'],
    ['well. . . so', 'well… so'],
    ['well . . . so', 'well … so'],
    ['..', '..'],
    ['.....', '.....'],

    ['two  blanks.   Three', 'two blanks. Three'],
    ['(http://a.example/--x\'y...z) "and"', "(http://a.example/--x'y...z) “and”"],
    ["www.a.example/it's--so, ''he'' said", "www.a.example/it's--so, “he” said"],
  ])('%j', (written, shown) => expect(typeset(written)).toBe(shown));

  test('changes marks and blanks only, and nothing the second time', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '`',
      '--',
      '.',
      ' ',
      'a',
      '7',
      '\n',
      '(',
      ')',
      'é',
      '—',
      '“',
      's',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(lettersOf(typeset(text))).toBe(lettersOf(text));
        expect(typeset(text)).not.toMatch(/ {2}/);
      }),
    );
  });

  test.each(['"', "'", "''", '``', '"a ', "'a ", '--', '.', '. ', 'www.a"'])(
    'takes linear time for %j',
    (mark) => {
      const text = mark.repeat(200_000);
      typeset(text);
    },
  );
});

describe('findEdits', () => {
  test('tells where', () => {
    expect(findEdits('say "so" -- ...')).toEqual([
      { start: 4, end: 5, replacement: '“' },
      { start: 7, end: 8, replacement: '”' },
      { start: 9, end: 11, replacement: '—' },
      { start: 12, end: 15, replacement: '…' },
    ]);
  });

  test('leaves code alone', () => {
    const text = '"a" "b" "c"';
    expect(findEdits(text, [{ start: 4, end: 7 }]).map(({ start }) => start)).toEqual([0, 2, 8, 10]);
  });
});

function lettersOf(text: string): string {
  return text.replace(/[^a-z7é\n()]/g, '');
}
