import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../src/machine/ask.ts';

test.each([
  ['yes\r', 'yes', []],
  ['\x04', 'no', []],
  ['ye\x03', 'no', [130]],
])('typed %j', async (typed, answer, exits) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const codes: number[] = [];
  const answered = ask('Which? ', { input, output, exit: (code) => void codes.push(code) });
  input.write(typed);
  expect(await answered).toBe(answer);
  expect(codes).toEqual(exits);
  expect(String(output.read())).toContain('Which? ');
});
