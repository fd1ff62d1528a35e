import { expect, test } from 'vitest';
import { iriOf } from '../../src/render/iri.ts';

test.each([
  ['https://a.example/b?c=d&e=%20f#g', 'https://a.example/b?c=d&e=%20f#g'],
  ['https://[::1]:80/b', 'https://[::1]:80/b'],
  ['https://a.example/b|c^d`e{f}', 'https://a.example/b%7Cc%5Ed%60e%7Bf%7D'],
  ['https://a.example/<b> "c"\\', 'https://a.example/%3Cb%3E%20%22c%22%5C'],
  ['https://a.example/b[0]?c[]=1', 'https://a.example/b%5B0%5D?c%5B%5D=1'],
  ['https://a.example/100%?50%zz', 'https://a.example/100%25?50%25zz'],
  ['https://a.example/#b#c#d', 'https://a.example/#b%23c%23d'],
])('%s', (address, iri) => {
  expect(iriOf(address)).toBe(iri);
  expect(iriOf(iri)).toBe(iri);
});
