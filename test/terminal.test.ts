import { describe, expect, test } from 'vitest';
import { openTerminal } from '../src/terminal.ts';

// Here standard output is no screen; what a screen changes is tried with the built program, in a terminal of its own.
describe('openTerminal', () => {
  test.each([
    ['nothing known', {}, { columns: 80, rows: 24 }],
    ['COLUMNS and LINES', { COLUMNS: '40', LINES: '10' }, { columns: 40, rows: 10 }],
    ['nonsense', { COLUMNS: '-3', LINES: 'many' }, { columns: 80, rows: 24 }],
    ['empty', { COLUMNS: '', LINES: '' }, { columns: 80, rows: 24 }],
  ])('size: %s', (_, env, size) => expect(openTerminal(env)).toMatchObject({ isScreen: false, ...size }));

  test.each([
    ['auto', {}, 0],
    ['auto', { NO_COLOR: '1', COLORTERM: 'truecolor' }, 0],
    ['always', { NO_COLOR: '1' }, 1],
  ] as const)('colours: %s with %j', async (when, env, level) => {
    expect(await openTerminal(env).colorLevel(when)).toBeGreaterThanOrEqual(level);
    if (level === 0) expect(await openTerminal(env).colorLevel(when)).toBe(0);
  });

  test('links only on a screen', async () => expect(await openTerminal({}).hyperlinks()).toBe(false));
});
