import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson, renderJsonLine, renderJsonList } from '../../src/render/json.ts';

test('a value is indented for people, or on one line for programs', () => {
  expect(renderJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  expect(renderJsonLine({ a: [1] })).toBe('{"a":[1]}\n');
});

test.each([
  [[], ''],
  [[1, 2], '[\n  1,\n  2\n]\n'],
])('a list that fails after %j is closed', async (items, json) => {
  async function* failing() {
    yield* items;
    throw new Error('no more');
  }
  let written = '';
  const write = async () => {
    for await (const piece of renderJsonList(failing())) written += piece;
  };
  await expect(write()).rejects.toThrow('no more');
  expect(written).toBe(json);
});

test('what a terminal obeys is escaped', () => {
  expect(renderJsonLine('\x1b[2J\x9b\x7f\u202e\u2028\ud800')).toBe(
    '"\\u001b[2J\\u009b\\u007f\\u202e\\u2028\\ud800"\n',
  );
});

test('every value comes back as it was, and no control character is printed', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const json = renderJsonLine(value);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(json).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }),
    { numRuns: 1000 },
  );
});
