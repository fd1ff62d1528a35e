import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Input, readAll, readLines } from '../src/input.ts';

function inputOf(chunks: readonly string[]): Input {
  return {
    chunks: async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
    },
  };
}

async function linesOf(chunks: readonly string[], limit = 100) {
  const lines: (string | null)[] = [];
  for await (const line of readLines(inputOf(chunks), limit)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.kind === 'line' ? Buffer.from(line.bytes).toString('latin1') : null);
  }
  return lines;
}

describe('readLines', () => {
  test.each([
    ['nothing', [], []],
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    ['a last line with its end', ['a\nb\n'], ['a', 'b']],
    ['an empty line', ['a\n\nb\n'], ['a', '', 'b']],
    ['a line over several chunks', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
    ['a line that is too long', [`${'x'.repeat(60)}`, `${'x'.repeat(60)}\nshort\n`], [null, 'short']],
    ['a last line that is too long', ['ok\n', 'x'.repeat(101)], ['ok', null]],
  ])('%s', async (_, chunks, lines) => expect(await linesOf(chunks)).toEqual(lines));

  test('chunks fall where they like', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (chunks) => {
        const whole = chunks.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks, 10_000)).toEqual(expected);
      }),
    );
  });
});

describe('readAll', () => {
  test('joins the chunks', async () => {
    expect(Buffer.from(await readAll(inputOf(['ab', '', 'c']), 3)).toString()).toBe('abc');
  });

  test('stops at the limit', async () => {
    await expect(readAll(inputOf(['ab', 'cd']), 3)).rejects.toThrow('Standard input is larger than');
  });
});
