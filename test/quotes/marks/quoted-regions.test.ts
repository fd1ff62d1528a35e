import { describe, expect, test } from 'vitest';
import { findQuotedRegions } from '../../../src/quotes/marks/quoted-regions.ts';

function regionsOf(text: string): readonly string[] {
  return findQuotedRegions(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('marks of every kind', () => {
  test.each([
    ['He said “yes” and left.', ['“yes”']],
    ['He said "yes" and "no" to it.', ['"yes"', '"no"']],
    ["He said ``yes'' to it.", ["``yes''"]],
    ["He said ''yes'' to it.", ["''yes''"]],
    ["''He told me, 'It rains,''' Berg said.", ["''He told me, 'It rains,'''"]],
    ["'''It rains,' he told me,'' Berg said.", ["'''It rains,' he told me,''"]],
    ['Er sagte „ja“ dazu.', ['„ja“']],
    ['Il a dit «oui» hier.', ['«oui»']],
    ['彼は「はい」と言った。', ['「はい」']],
    ['He said â€œyesâ€\u009d to it.', ['â€œyesâ€\u009d']],
    ['He said â€œyes â€” maybeâ€ to it.', ['â€œyes â€” maybeâ€']],
  ])('%s', (text, regions) => {
    expect(regionsOf(text)).toEqual(regions);
  });
});

describe('single marks beside apostrophes', () => {
  test.each([
    ["'It's the firms' fault,' he said.", ["'It's the firms' fault,'"]],
    ['‘It’s the firms’ fault,’ he said.', ['‘It’s the firms’ fault,’']],
    ["The firms' owners didn't know it's over.", []],
    ["It was the '90s and rock 'n' roll.", []],
    ['\'She said "no" to me,\' he said.', ['\'She said "no" to me,\'']],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
  ])('%s', (text, regions) => {
    expect(regionsOf(text)).toEqual(regions);
  });
});

describe('mistakes of the wire', () => {
  test.each([
    ["He said \"we will stay.''", ["\"we will stay.''"]],
    ['He said “we will stay.“ Then he left.', ['“we will stay.“']],
    ['“He said “no” to me,” she said.', ['“He said “no” to me,”']],
    ['A stray mark” closes nothing.', []],
    ['“One goes on', ['“One goes on']],
    ['"One is lost. "Two is whole," he said.', ['"Two is whole,"']],
    ['“It goes on, said Anna Berg, a baker.', ['“It goes on,']],
    ['“It goes on, the tall baker said.', ['“It goes on,']],
    ['“It goes on, and on, and on', ['“It goes on, and on, and on']],
    ['It goes on,” the tall baker, Anna Berg, said.', ['It goes on,”']],
    ['It goes on,” and nobody minds.', []],
  ])('%s', (text, regions) => {
    expect(regionsOf(text)).toEqual(regions);
  });
});

test('a region that goes on in the next paragraph keeps the cue it quotes', () => {
  const text = '“It goes on, said the judge, and stopped.\n“Then I left.”';
  expect(findQuotedRegions(text, { start: 0, end: 41 })[0]?.end).toBe(41);
});

test('a region without its closing mark says so', () => {
  const text = '“It goes on';
  expect(findQuotedRegions(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end: 11, inner: { start: 1, end: 11 }, closed: false, family: 'double' },
  ]);
});
