import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/article/compare-texts.ts';

/** "−" and "+" before paragraphs, what differs in them in brackets. */
function told(before: string, after: string): readonly string[] {
  return compareTexts(before, after).map((piece) => {
    if (piece.kind === 'same') return '…';
    const words = piece.words.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
    return `${piece.kind === 'removed' ? '−' : '+'}${words}`;
  });
}

describe('compareTexts', () => {
  test.each([
    ['', '', []],
    ['A', 'A', ['…']],
    ['A\n\nB', 'A\n\nB', ['…']],
    ['A', '', ['−A']],
    ['', 'A', ['+A']],
    ['A\n\nB\n\nC', 'A\n\nC', ['…', '−B', '…']],
    ['A\n\nC', 'A\n\nB\n\nC', ['…', '+B', '…']],
    ['A\n\nB', 'X\n\nY', ['−A', '−B', '+X', '+Y']],
    ['A b c\n\nD e f\n\nG', 'A b x\n\nY', ['−A b [c]', '+A b [x]', '−D e f', '+Y', '−G']],
    ['A', 'X\n\nY', ['−A', '+X', '+Y']],
    ['A\n\nA', 'A', ['…', '−A']],
    [
      'It rose by a metre.',
      'It rose by two metres.',
      ['−It rose by [a] [metre].', '+It rose by [two] [metres].'],
    ],
    ['A town is wet.', 'The river is high here.', ['−A town is wet.', '+The river is high here.']],
    ['  \n\nA\n\n\n\n', 'A', ['…']],
    ['toString\n\n__proto__', '__proto__', ['−toString', '…']],
  ])('%j, then %j', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('what stays and what is put in is the text as it is now, what stays and what is taken out as it was', () => {
    const paragraph = fc.array(fc.constantFrom('rain', 'snow', 'wind'), { minLength: 1, maxLength: 6 });
    const text = fc.array(
      paragraph.map((words) => words.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before.join('\n\n'), after.join('\n\n'));
        const has = (kind: 'removed' | 'added') =>
          pieces.flatMap((piece) =>
            piece.kind === kind ? [piece.words.map(({ text }) => text).join('')] : [],
          );
        expect(without(before, has('removed'))).toEqual(without(after, has('added')));
        const isEqual = before.join('\n\n') === after.join('\n\n');
        expect(pieces.every(({ kind }) => kind === 'same')).toBe(isEqual);
      }),
    );
  });

  test('texts that have little in common are shown as they are, one after the other', () => {
    const numbered = (word: string) => Array.from({ length: 20_000 }, (_, number) => `${word} ${number}`);
    const pieces = compareTexts(numbered('a').join('\n\n'), numbered('b').join('\n\n'));
    expect(pieces).toHaveLength(40_000);
  });

  test('a paragraph with little in common with the one before has no words marked', () => {
    const many = (word: string) =>
      Array.from({ length: 300_000 }, (_, number) => `${word}${number}`).join(' ');
    const pieces = compareTexts(many('a'), many('b'));
    expect(pieces.map((piece) => (piece.kind === 'same' ? 0 : piece.words.length))).toEqual([1, 1]);
  });
});

/** What is left when these are taken out, in order. */
function without(paragraphs: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...paragraphs];
  for (const text of taken) left.splice(left.indexOf(text), 1);
  return left.sort();
}
