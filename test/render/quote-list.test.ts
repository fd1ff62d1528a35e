import { describe, expect, test } from 'vitest';
import { type QuoteRow, renderQuoteList } from '../../src/render/quote-list.ts';
import { makeTheme } from '../../src/render/theme.ts';

const LOOK = { width: 40, theme: makeTheme(0) };
const RAIN: QuoteRow = {
  text: "\"It rains,''",
  kind: 'direct',
  cue: { text: 'said', start: 20, end: 24 },
  articleId: 'rain',
  paragraph: 2,
  confidence: 0.9,
};

describe('renderQuoteList', () => {
  test('of nothing', () => expect(renderQuoteList([], LOOK)).toBe(''));

  test('at 40 columns, typographic marks set', () => {
    const groups = [
      {
        name: 'Ann Lee',
        roles: ["the club's captain"],
        quotes: [RAIN, { ...RAIN, cue: null, kind: 'mixed' as const }],
      },
      {
        roles: [],
        quotes: [{ ...RAIN, context: "\"It rains,'' somebody said before the game began again." }],
      },
    ];
    expect(renderQuoteList(groups, LOOK)).toBe(
      [
        'Ann Lee · 2 quotations',
        'the club’s captain',
        '',
        '  “It rains,”',
        '  direct · “said” · rain ¶ 2',
        '',
        '  “It rains,”',
        '  mixed · rain ¶ 2',
        '',
        '',
        'Speaker not named · 1 quotation',
        '',
        '  “It rains,”',
        '    “It rains,” somebody said before the',
        '    game began again.',
        '  direct · “said” · rain ¶ 2',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['one quotation, one stance', ['direct', 'stance'], '1 quotation, 1 stance'],
    ['stances alone', ['stance', 'stance'], '2 stances'],
  ] as const)('%s', (_, kinds, counted) => {
    const group = { name: 'Ann Lee', roles: [], quotes: kinds.map((kind) => ({ ...RAIN, kind })) };
    expect(renderQuoteList([group], LOOK).split('\n')[0]).toBe(`Ann Lee · ${counted}`);
  });

  test('no line ends between ¶ and its number, however narrow it is', () => {
    for (let width = 20; width < 60; width += 1) {
      const quote = {
        ...RAIN,
        articleId: 'a-very-long-name-of-an-article-in-the-rain',
        explanation: ['“said” in ¶ 12 reports the words of Ann Lee, who stands in ¶ 3 for rain.'],
      };
      const shown = renderQuoteList([{ name: 'Ann Lee', roles: [], quotes: [quote] }], { ...LOOK, width });
      expect(shown).not.toMatch(/¶\n/);
      expect(shown).toContain('¶ 12');
    }
  });

  test('each speaker has a colour, and nobody has none', () => {
    const groups = [
      { name: 'Ann Lee', roles: [], quotes: [RAIN] },
      { name: 'Bo Ray', roles: [], quotes: [RAIN] },
      { roles: [], quotes: [RAIN] },
    ];
    const colored = renderQuoteList(groups, { width: 40, theme: makeTheme(1) });
    const colors = [...colored.matchAll(/ {2}(?:\x1b\[(3\d)m)?“It rains/g)].map(([, color]) => color);
    expect(new Set(colors).size).toBe(3);
    expect(colors[2]).toBeUndefined();
  });
});
