import { describe, expect, test } from 'vitest';
import { endingOf } from '../src/ending.ts';
import { Interruption, UsageError, UserError } from '../src/errors.ts';
import { ClosedPipe, type Terminal } from '../src/machine/terminal.ts';

function end(error: unknown) {
  const told: string[] = [];
  const code = endingOf(error, {
    writeError: (text: string) => told.push(text),
  } as Partial<Terminal> as Terminal);
  return { code, told: told.join('') };
}

describe('endingOf', () => {
  test('a closed pipe', () => expect(end(new ClosedPipe())).toEqual({ code: 0, told: '' }));

  test('a mistake of the reader', () => {
    expect(end(new UserError('There is no x.', 'Try y.'))).toEqual({
      code: 1,
      told: 'news: There is no x.\nTry y.\n',
    });
    expect(end(new UserError('There is no x.'))).toEqual({ code: 1, told: 'news: There is no x.\n' });
  });

  test('Ctrl-C', () => {
    expect(end(new Interruption('Stopped.'))).toEqual({ code: 130, told: 'news: Stopped.\n' });
  });

  test('wrong use', () => expect(end(new UsageError('Not so.')).code).toBe(2));

  test('a name with a newline does not look like a second message', () => {
    expect(end(new UserError('a\nnews: spoof does not exist.')).told).toBe(
      'news: a news: spoof does not exist.\n',
    );
  });

  test('a name without end is cut', () => {
    expect(end(new UserError('x'.repeat(100_000))).told.length).toBeLessThan(1100);
  });

  test('a fault of ours', () => {
    const { code, told } = end(new TypeError('x is undefined'));
    expect(code).toBe(70);
    expect(told).toContain('TypeError: x is undefined\n    at ');
    expect(told).toContain('Please report it');
  });
});
