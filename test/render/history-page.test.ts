import { describe, expect, test } from 'vitest';
import { renderHistory } from '../../src/render/history-page.ts';
import { makeTheme } from '../../src/render/theme.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const ROWS = [
  {
    until: '2026-11-22T10:05:00Z',
    pieces: [
      { kind: 'same' as const },
      {
        kind: 'removed' as const,
        words: [
          { text: 'The river rose by ', isChanged: false },
          { text: 'a metre', isChanged: true },
          { text: '.', isChanged: false },
        ],
      },
      { kind: 'added' as const, words: [{ text: 'The river rose by two metres.', isChanged: false }] },
    ],
  },
  { until: '2026-10-01T00:00:00Z', headline: 'Rain in Olso', pieces: [{ kind: 'same' as const }] },
];

describe('renderHistory', () => {
  test('at 30 columns', () => {
    expect(renderHistory('Rain in "Oslo"', ROWS, { width: 30, theme: makeTheme(0), now: NOW })).toBe(
      [
        'Rain in “Oslo”',
        '2 earlier versions, the last',
        'first; − was taken out, + came',
        'in its place',
        '',
        'Until 1 hour ago, 22 Nov 2026,',
        '10:05',
        '',
        '…',
        '',
        '− The river rose by a metre.',
        '',
        '+ The river rose by two',
        '  metres.',
        '',
        'Until 1 Oct 2026, 00:00',
        'Rain in Olso',
        '',
        '…',
        '',
      ].join('\n'),
    );
  });

  test('in colour, with what was changed in bold', () => {
    const page = renderHistory('Rain', ROWS, { width: 80, theme: makeTheme(2), now: NOW });
    expect(page).toContain('\x1b[38;5;160m− The river rose by \x1b[1ma metre\x1b[22m.\x1b[39m');
    expect(page).toContain('\x1b[38;5;28m+ The river rose by two metres.\x1b[39m');
  });
});
