import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../src/sources/find-json-fault.ts';

function told(text: string): string | null {
  const found = findJsonFault(text);
  return found && `${found.line}:${found.column} expected ${found.expected}, found ${found.found}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  test.each([
    ['', '1:1 expected a value, found the end of the file'],
    ['{"a": 1,}', '1:9 expected a name in double quotes after the comma, found "}"'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 expected a comma or }, found """'],
    ['{\r\n\r"a" 1}', '3:5 expected a colon, found "1"'],
    ["{'a': 1}", '1:2 expected a name in double quotes or }, found "\'"'],
    ['{a: 1}', '1:2 expected a name in double quotes or }, found "a"'],
    ['[1, 2', '1:6 expected a comma or ], found the end of the file'],
    ['[1, ]', '1:5 expected a value, found "]"'],
    ['[,1]', '1:2 expected a value or ], found ","'],
    ['[1]]', '1:4 expected the end of the file, found "]"'],
    ['{"a": tru}', '1:7 expected a value, found "tru"'],
    ['{"a": NaN}', '1:7 expected a value, found "NaN"'],
    ['{"a": 01}', '1:8 expected a comma or }, found "1"'],
    ['// note\n{}', '1:1 expected a value, found "/"'],
    ['"abc', '1:5 expected a closing quotation mark, found the end of the file'],
    ['"ab\nc"', '1:4 expected a closing quotation mark on the same line, found the end of the line'],
    ['"a\tb"', '1:3 expected an escape such as \\t, found a control character'],
    ['"a\\xb"', '1:3 expected an escape such as \\n or \\\\, found "\\xb"'],
    ['"\\u12"', '1:2 expected an escape such as \\n or \\\\, found "\\u12"'],
    ['{"a": \u00a01}', '1:7 expected a value, found ""'],
    ['{"a": “b”}', '1:7 expected a value, found "“"'],
    ['{"a": \u001b[31m}', '1:7 expected a value, found a control character'],
    ['{"a": 1} 😀', '1:10 expected the end of the file, found "😀"'],
    ['['.repeat(2000), '1:1001 expected at most 1000 brackets inside one another, found "["'],
    ['{}', null],
    [' [1, -2.5e+3, true, null, "\\u00e9\\n", {"a": []}] ', null],
  ])('%j: %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('finds a fault exactly where JSON.parse does', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '1',
        '-',
        '0',
        '1.5',
        'e3',
        'true',
        'null',
        ' ',
        '\n',
        '\\n',
      ],
      ...['\\u00', '\\', '\t', 'x', '\u2028', '\u00a0', '\ufeff', '"k":', '\ud83d'],
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    const broken = fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, put]) => {
      const where = at % (json.length + 1);
      return json.slice(0, where) + put + json.slice(where + 1);
    });
    fc.assert(
      fc.property(fc.oneof(pieces, broken, fc.json()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['numbers', `[${'1,'.repeat(2_000_000)}`],
    ['one text', `["${'a'.repeat(4_000_000)}`],
    ['objects', `[${'{},'.repeat(1_000_000)}`],
    ['empty lines', `${'\n'.repeat(4_000_000)}x`],
    ['backslashes', `"${'\\\\'.repeat(2_000_000)}`],
  ])('is quick with 4 MB of %s', (_, text) => {
    expect(findJsonFault(text)).not.toBeNull();
  });
});
