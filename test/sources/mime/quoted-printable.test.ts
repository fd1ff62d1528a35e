import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeQuotedPrintable } from '../../../src/sources/mime/quoted-printable.ts';

test.each([
  ['=E2=80=9CHi=e2=80=9d', '“Hi”'],
  ['a line that =\r\ngoes on', 'a line that goes on'],
  ['so =  \t\r\ndoes this', 'so does this'],
  ['and =\nthis', 'and this'],
  ['a = b =3D c', 'a = b = c'],
  ['=XY =4', '=XY =4'],
  ['cut=', 'cut'],
  ['cut=E', 'cut=E'],
  ['', ''],
])('%j is %j', (written, text) => {
  expect(Buffer.from(decodeQuotedPrintable(Buffer.from(written))).toString()).toBe(text);
});

test('whatever the bytes, there are no more than before', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeQuotedPrintable(bytes).length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
