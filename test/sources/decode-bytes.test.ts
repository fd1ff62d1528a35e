import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, decodeSpoiltUtf8 } from '../../src/sources/decode-bytes.ts';

const NOT_TEXT_HINT = 'Save the article as plain text, Markdown or JSON first.';

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('decodeBytes', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('“naïve” 東京 👩‍👩‍👧‍👦\r\n'), '“naïve” 東京 👩‍👩‍👧‍👦\r\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffabc'), 'abc'],
    ['a mark alone', Buffer.from('\ufeff'), ''],
    ['UTF-16 LE with a mark', Buffer.from('\ufeff“naïve” 東京', 'utf16le'), '“naïve” 東京'],
    ['UTF-16 BE with a mark', utf16be('\ufeff“naïve” 東京'), '“naïve” 東京'],
    ['UTF-16 LE', Buffer.from('He said “no”.\nЯ не знаю.', 'utf16le'), 'He said “no”.\nЯ не знаю.'],
    ['UTF-16 BE', utf16be('He said “no”.\nЯ не знаю.'), 'He said “no”.\nЯ не знаю.'],
    ['UTF-16 with an odd byte', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'A\ufffd'],
    ['UTF-16 BE with an odd byte', Buffer.from([0xfe, 0xff, 0x00, 0x41, 0x42]), 'A\ufffd'],
    ['UTF-16 with a lone surrogate', Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]), '\ufffdA'],
    [
      'Windows-1252',
      Buffer.from('\x93It\x92s \xa3 5 at the caf\xe9,\x94 he said \x96 twice\x85', 'latin1'),
      '“It’s £ 5 at the café,” he said – twice…',
    ],
    ['Windows-1252 that ends in a letter', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['UTF-8 cut in a character', Buffer.from('naïve “no”').subarray(0, -1), 'naïve “no\ufffd'],
    ['UTF-8 cut in its only character', Buffer.from('no”').subarray(0, -1), 'no\ufffd'],
    ['UTF-8 cut in an emoji', Buffer.from('no 😀').subarray(0, -1), 'no \ufffd'],
    [
      'UTF-8 with a spoilt byte',
      Buffer.concat([Buffer.from('“naïve” '), Buffer.from([0xff]), Buffer.from(' “no”')]),
      '“naïve” \ufffd “no”',
    ],
    [
      'UTF-8 with marks of Windows-1252',
      Buffer.concat([Buffer.from('“naïve” It'), Buffer.from([0x92]), Buffer.from('s')]),
      '“naïve” It\x92s',
    ],
    ['UTF-8 with control characters', Buffer.from('\x1b[31m\x07\x07\x07\x01'), '\x1b[31m\x07\x07\x07\x01'],
    ['a zero far behind', Buffer.from(`${'a'.repeat(9000)}\0`), `${'a'.repeat(9000)}\0`],
  ])('%s', async (_, bytes, text) => {
    expect(await decodeBytes(bytes)).toEqual({ kind: 'text', text });
  });

  test.each<[string, Uint8Array, string]>([
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'is not text but a PNG image'],
    ['a JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), 'is not text but a JPEG image'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'is not text but a PDF document'],
    [
      'an office document',
      Buffer.from('PK\x03\x04\x14\0'),
      'is not text but a ZIP archive or an office document',
    ],
    ['gzip', gzipSync('an article'), 'is not text but compressed by gzip'],
    ['a WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8'), 'is not text but a WebP image'],
    ['a video', Buffer.from('\0\0\0\x20ftypisom'), 'is not text but a video or an image'],
    ['zeros', new Uint8Array(100), 'is not text'],
    ['one zero', Buffer.from('a\0b'), 'is not text'],
    ['controls and high bytes', Buffer.from('\x01\x02\xff\xfa\x03\x04\x90\x05\xc1', 'latin1'), 'is not text'],
  ])('%s is not text', async (_, bytes, what) => {
    expect(await decodeBytes(bytes)).toEqual({ kind: 'problem', what, hint: NOT_TEXT_HINT });
  });

  test('an empty file is a problem', async () => {
    expect(await decodeBytes(new Uint8Array())).toEqual({ kind: 'problem', what: 'is empty' });
  });

  test('every text comes back from UTF-8, and from UTF-16 with a mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (written) => {
        const text = written.replace(/\0|\ufeff/g, '').toWellFormed();
        const expected = { kind: 'text', text };
        if (text !== '') expect(await decodeBytes(Buffer.from(`${text}`))).toEqual(expected);
        expect(await decodeBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
        expect(await decodeBytes(utf16be(`\ufeff${text}`))).toEqual(expected);
      }),
    );
  });

  test('random bytes are a text or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const decoding = await decodeBytes(bytes);
        if (decoding.kind === 'text') expect(decoding.text.isWellFormed()).toBe(true);
        else expect(decoding.what).toMatch(/^is (?:empty|not text)/);
      }),
    );
  });
});

test.each([
  ['caf\xc3\xa9 \xff', false, null],
  ['caf\xc3\xa9 \xe2\x80', true, 'café \ufffd'],
  ['caf\xc3\xa9 \xe2\x80 \xff', true, 'café \ufffd \ufffd'],
  ['caf\xe9 \xe2 \xff', true, null],
  [`caf\xc3\xa9 ${'\xe9 '.repeat(20)}`, true, null],
])('spoilt UTF-8: %j, told to be so: %j', (written, isTold, text) => {
  expect(decodeSpoiltUtf8(Buffer.from(written, 'latin1'), isTold)).toBe(text);
});
