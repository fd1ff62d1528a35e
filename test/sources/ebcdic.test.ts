import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeEbcdic } from '../../src/sources/ebcdic.ts';

// Of what Python makes of all bytes there are, with line ends as we have them.
test.each([
  ['cp037', '111693bd6bd18704'],
  ['IBM273', 'd5e0490289cdf2b9'],
  ['ibm-500', '6034905e8bfed2a5'],
  ['cp1026', 'ae365a2b03199d35'],
  ['IBM01140', '3ee5859693bcac4c'],
])('%s has each byte where it should be', (label, expected) => {
  const text = decodeEbcdic(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    label,
  );
  expect(hash('sha256', text ?? '').slice(0, 16)).toBe(expected);
});

test.each(['ebcdic', 'cp1252', ''])('%j is another table', (label) => {
  expect(decodeEbcdic(Uint8Array.of(0x4c), label)).toBe(null);
});
