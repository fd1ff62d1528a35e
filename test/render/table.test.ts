import { describe, expect, test } from 'vitest';
import { layTable } from '../../src/render/table.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { displayWidth, stripStyles } from '../../src/render/width.ts';

const theme = makeTheme(0);
const table = (header: string[], ...rows: string[][]) => ({ header, rows, align: header.map(() => null) });

describe('layTable', () => {
  test.each<[what: string, width: number, shown: string]>([
    ['as wide as it likes', 40, 'Name  What it is\n────  ───────────────\none   the first of us\ntwo'],
    ['narrower', 18, 'Name  What it is\n────  ────────────\none   the first of\n      us\ntwo'],
    [
      'as narrow as its words',
      11,
      'Name  What\n      it is\n────  ─────\none   the\n      first\n      of us\ntwo',
    ],
    [
      'narrower than its words',
      10,
      'Name: one\nWhat it\n  is: the\n  first of\n  us\n\nName: two\nWhat it\n  is:',
    ],
  ])('%s', (_, width, shown) => {
    expect(
      layTable(table(['Name', 'What it is'], ['one', 'the first of us'], ['two', '']), width, theme),
    ).toBe(shown);
  });

  test('alignment', () => {
    const aligned = {
      header: ['l', 'c', 'r'],
      rows: [
        ['left', 'middle', 'right'],
        ['1', '2', '3'],
      ],
      align: ['left', 'center', 'right'] as const,
    };
    expect(layTable(aligned, 40, theme)).toBe(
      'l       c         r\n────  ──────  ─────\nleft  middle  right\n1       2         3',
    );
  });

  test('wide characters, and lines in a cell', () => {
    expect(layTable(table(['a', 'b'], ['漢字', 'x'], ['y\nz', 'w']), 40, theme)).toBe(
      'a     b\n────  ─\n漢字  x\ny     w\nz',
    );
  });

  test('no heading, no rows', () => {
    expect(layTable(table(['', ''], ['a', 'b']), 40, theme)).toBe('─  ─\na  b');
    expect(layTable(table(['a', 'b']), 40, theme)).toBe('a  b\n─  ─');
    expect(layTable(table(['aaaaaaaa', 'bbbbbbbb']), 9, theme)).toBe('aaaaaaaa\nbbbbbbbb');
  });

  test('styles change nothing in the layout', () => {
    const colors = makeTheme(2);
    const cells = (paint: (text: string) => string) =>
      table([paint('Name'), paint('What')], [paint('one two'), paint('three four five')]);
    for (let width = 8; width < 30; width += 1) {
      expect(stripStyles(layTable(cells(colors.code), width, colors))).toBe(
        layTable(
          cells((text) => text),
          width,
          theme,
        ),
      );
    }
  });

  test('no column is lost and no line too long, at any width', () => {
    const many = table(
      Array.from({ length: 12 }, (_, column) => `h${column}`),
      Array.from({ length: 12 }, (_, column) => `cell ${column}`),
    );
    for (let width = 6; width < 120; width += 1) {
      const lines = layTable(many, width, theme).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      for (let column = 0; column < 12; column += 1) expect(lines.join(' ')).toContain(`h${column}`);
    }
  });
});
