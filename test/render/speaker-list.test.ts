import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderSpeakerList, type SpeakerRow } from '../../src/render/speaker-list.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { stripStyles } from '../../src/render/width.ts';

const ANN: SpeakerRow = {
  name: "Ann O'Lee",
  named: true,
  roles: ["the club's captain", 'a former goalkeeper of some renown in all of the north'],
  count: 3,
  types: { direct: 1, mixed: 0, indirect: 2 },
  articleCount: 2,
};
const OFFICIALS: SpeakerRow = { ...ANN, name: 'officials', named: false, roles: [], count: 1200 };
const NOBODY: SpeakerRow = {
  named: false,
  roles: [],
  count: 1,
  types: { direct: 1, mixed: 0, indirect: 0 },
  articleCount: 1,
};

function list(
  width: number,
  rows: readonly SpeakerRow[] = [ANN, OFFICIALS, NOBODY],
  level: 0 | 1 = 0,
): string {
  return renderSpeakerList(rows, { width, theme: makeTheme(level) });
}

describe('renderSpeakerList', () => {
  test('of nobody', () => expect([list(80, []), list(40, [])]).toEqual(['', '']));

  test('at 80 columns: a line each, what has no room ends in an ellipsis', () => {
    expect(list(80)).toBe(
      [
        ' All Direct Mixed Indirect Articles  Speaker',
        '   3      1     –        2        2  Ann O’Lee · the club’s captain; a former g…',
        '1200      1     –        2        2  officials',
        '   1      1     –        –        1  Speaker not named',
        '',
      ].join('\n'),
    );
  });

  test('at 40 columns: as many lines as each needs, and all words', () => {
    expect(list(40, [ANN, NOBODY])).toBe(
      [
        'Ann O’Lee · 3 quotations',
        '  the club’s captain; a former',
        '    goalkeeper of some renown in all of',
        '    the north',
        '  1 direct · 2 indirect · 2 articles',
        '',
        'Speaker not named · 1 quotation',
        '  1 direct · 1 article',
        '',
      ].join('\n'),
    );
  });

  test('a role is left out where there is hardly room for a word of it', () => {
    const name = 'Ann Lee of the Northern Harbour Club';
    expect(list(80, [{ ...ANN, name }])).toMatch(new RegExp(`  ${name}\n$`));
  });

  test.each([20, 59, 60, 72, 100])('no line is wider than %i columns', (width) => {
    for (const name of [
      'Ann '.repeat(60),
      '東京都知事'.repeat(30),
      'المتحدث باسم '.repeat(20),
      'x'.repeat(300),
    ]) {
      const lines = list(width, [{ ...ANN, name, roles: [name] }]).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      if (width >= 60) expect(lines).toHaveLength(3);
    }
  });

  test.each([40, 80])('at %i columns colour tells named from unnamed, and changes no word', (width) => {
    const colored = list(width, undefined, 1);
    expect(stripStyles(colored)).toBe(list(width));
    expect(colored).toContain('\x1b[1mAnn O’Lee\x1b[22m');
    expect(colored).toContain('\x1b[2mofficials\x1b[22m');
  });
});
