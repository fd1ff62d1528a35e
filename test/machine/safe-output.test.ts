import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeOutput } from '../../src/machine/safe-output.ts';

describe('safeOutput', () => {
  test.each([
    ['text and newlines', 'a\nb é 日本 👩‍👩‍👧', 'a\nb é 日本 👩‍👩‍👧'],
    ['our colours', '\x1b[1m\x1b[38;5;67mx\x1b[39m\x1b[22m', '\x1b[1m\x1b[38;5;67mx\x1b[39m\x1b[22m'],
    [
      'links to the web',
      '\x1b]8;;https://a.example/?q=1\x07x\x1b]8;;\x07',
      '\x1b]8;;https://a.example/?q=1\x07x\x1b]8;;\x07',
    ],
    [
      'links to a script',
      '\x1b]8;;javascript:alert(1)\x07x\x1b]8;;\x07',
      ']8;;javascript:alert(1)x\x1b]8;;\x07',
    ],
    ['links to a file', '\x1b]8;;file:///etc/passwd\x07x', ']8;;file:///etc/passwdx'],
    ['clipboard', '\x1b]52;c;ZXZpbA==\x07', ']52;c;ZXZpbA=='],
    ['window title', '\x1b]0;pwned\x07', ']0;pwned'],
    ['cursor movement', 'a\x1b[2J\x1b[1;1Hb', 'a[2J[1;1Hb'],
    ['8-bit sequences', 'a\x9b2Jb\x9d0;x\x9c', 'a2Jb0;x'],
    ['overwriting', 'safe\revil\b\b', 'safeevil'],
    ['line ends of CSV', 'a\r\nb\r\r\n', 'a\r\nb\r\n'],
    ['bidi', 'a\u202eb\u2066c', 'abc'],
    ['tabs', 'a\tb', 'a b'],
    ['half a character', 'a\ud83db', 'ab'],
  ])('%s', (_, dirty, clean) => expect(safeOutput(dirty)).toBe(clean));

  test('nothing a terminal obeys is left but colours and safe links, whatever comes', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\x1b\x9b\x9d\x07\x9c\\[]8;;52c0123m?hlJ:/abt \t\r\n\u202e'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const rest = safeOutput(text).replace(
          /\r\n|\x1b\[[0-9;]*m|\x1b\]8;[\w=:]*;(?:(?:https?:\/\/|mailto:)[!-~]*)?(?:\x07|\x1b\\)/g,
          '',
        );
        expect(rest).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }),
      { numRuns: 2000 },
    );
  });
});
