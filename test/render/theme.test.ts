import { describe, expect, test } from 'vitest';
import { makeTheme } from '../../src/render/theme.ts';

describe('makeTheme', () => {
  test('has no colours at level 0', () => {
    const { level, speaker, ...roles } = makeTheme(0);
    expect(level).toBe(0);
    for (const paint of [...Object.values(roles), speaker(0), speaker(7)]) expect(paint('word')).toBe('word');
  });

  test.each([1, 2, 3] as const)('tells six speakers apart at level %i, and starts over', (level) => {
    const { speaker } = makeTheme(level);
    const painted = Array.from({ length: 6 }, (_, place) => speaker(place)('word'));
    expect(new Set(painted).size).toBe(6);
    expect(speaker(6)('word')).toBe(painted[0]);
  });

  test('level 1 keeps to 16 colours', () => {
    const { speaker, code } = makeTheme(1);
    for (let place = 0; place < 6; place += 1) expect(speaker(place)('a')).toMatch(/^\x1b\[3\dm/);
    expect(code('a')).toMatch(/^\x1b\[3\dm/);
  });

  test.each([...Array(6).keys(), 'code', 'removed', 'added'] as const)(
    '%s is readable on black and on white',
    (role) => {
      const theme = makeTheme(2);
      const painted = typeof role === 'number' ? theme.speaker(role)('a') : theme[role]('a');
      const luminance = luminanceOf(Number(/38;5;(\d+)m/.exec(painted)?.[1]));
      expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(3);
      expect((luminance + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
    },
  );
});

/** Relative luminance (WCAG 2) of a colour of the 6 × 6 × 6 cube. */
function luminanceOf(color: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const place = color - 16;
  const [red = 0, green = 0, blue = 0] = [place / 36, (place / 6) % 6, place % 6].map((step) => {
    const share = (steps[Math.floor(step)] ?? 0) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
