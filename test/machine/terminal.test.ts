import { describe, expect, test } from 'vitest';
import { openTerminal } from '../../src/machine/terminal.ts';

// Here standard output is no screen; what a screen changes is tried with the built program, in a terminal of its own.
describe('openTerminal', () => {
  test.each([
    ['nothing known', {}, { columns: 80, rows: 24 }],
    ['COLUMNS and LINES', { COLUMNS: '40', LINES: '10' }, { columns: 40, rows: 10 }],
    ['nonsense', { COLUMNS: '-3', LINES: 'many' }, { columns: 80, rows: 24 }],
    ['empty', { COLUMNS: '', LINES: '' }, { columns: 80, rows: 24 }],
  ])('size: %s', (_, env, size) => expect(openTerminal(env)).toMatchObject({ isScreen: false, ...size }));

  test.each([
    ['nothing', {}, 0],
    ['NO_COLOR', { NO_COLOR: '1', COLORTERM: 'truecolor' }, 0],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, 0],
    ['FORCE_COLOR=1, whatever the terminal could', { FORCE_COLOR: '1', COLORTERM: 'truecolor' }, 1],
    ['FORCE_COLOR=2, whatever the terminal says', { FORCE_COLOR: '2', TERM: 'xterm' }, 2],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, 1],
    ['FORCE_COLOR before a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, 1],
    ['a dumb terminal', { TERM: 'dumb' }, 0],
    ['an empty FORCE_COLOR is none', { FORCE_COLOR: '' }, 0],
  ])('colours in a pipe: %s', async (_, env, level) => {
    expect(await openTerminal(env).colorLevel('auto')).toBe(level);
  });

  test('always means some', async () => {
    expect(await openTerminal({ NO_COLOR: '1' }).colorLevel('always')).toBeGreaterThan(0);
    expect(await openTerminal({ FORCE_COLOR: '0' }).colorLevel('always')).toBeGreaterThan(0);
    expect(await openTerminal({ FORCE_COLOR: '2' }).colorLevel('always')).toBe(2);
  });

  test('links only on a screen', async () => expect(await openTerminal({}).hyperlinks()).toBe(false));
});
