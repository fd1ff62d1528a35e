import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnHeader, readHeader } from '../../src/web/read-header.ts';

test.each<[string, string, string]>([
  ['Authorization: Bearer abc', 'Authorization', 'Bearer abc'],
  ['X-Key:1', 'X-Key', '1'],
  ['  Cookie: \t a=b; c="d: e" \t', 'Cookie', 'a=b; c="d: e"'],
  ['X-Name: José', 'X-Name', 'José'],
  ['User-Agent: Mozilla/5.0 (X11)', 'User-Agent', 'Mozilla/5.0 (X11)'],
  ['X-Tabs: a\tb', 'X-Tabs', 'a\tb'],
  ['X-If: yes', 'X-If', 'yes'],
  ['Accept: text/xml', 'Accept', 'text/xml'],
])('%j is a header', (text, name, value) => {
  expect(readHeader(text)).toEqual({ name, value });
});

test.each([
  '',
  'Authorization',
  ': value',
  'Name:',
  'Name:  ',
  'Two Words: value',
  'Name : value',
  'Näme: value',
  'Name: a\r\nX-Other: b',
  'Name: a\nb',
  'Name: a\0b',
  'Name: \x1b[31m',
  'Name: \x9b31m',
  'Name: \ud800',
  `Name: ${'x'.repeat(10_000)}`,
])('%j is none', (text) => {
  expect(readHeader(text)).toBeNull();
});

test.each([
  'Host',
  'content-length',
  'Content-Encoding',
  'Transfer-Encoding',
  'Connection',
  'Upgrade',
  'TE',
  'Trailer',
  'Expect',
  'Keep-Alive',
  'Proxy-Authorization',
  'Proxy-Connection',
  'Accept-Encoding',
  'Range',
  'If-None-Match',
  'If-Range',
  'HTTP2-Settings',
])('%s is not for the reader to say', (name) => {
  expect(readHeader(`${name}: x`)).toBeNull();
});

test('whatever is a header stays on one line and is one when it is read again', () => {
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), ([name, value]) => {
      const header = readHeader(`${name}:${value}`);
      if (header === null) return;
      expect(`${header.name}${header.value}`).not.toMatch(/[\r\n\0]/);
      expect(isOwnHeader([header.name, header.value])).toBe(true);
      expect(readHeader(`${header.name}: ${header.value}`)).toEqual(header);
    }),
  );
});
