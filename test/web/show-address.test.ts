import { expect, test } from 'vitest';
import { showAddress } from '../../src/web/show-address.ts';

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['https://jane:sesame@example.org/#part', 'https://example.org/'],
  ['http://example.org/\x1b[31m', 'http://example.org/%1B[31m'],
  ['http://jane:sesame@exa mple/', 'http://exa mple/'],
  ['no\x1b[31m address', 'no address'],
  [`http://example.org/${'x'.repeat(200)}`, `http://example.org/${'x'.repeat(80)}…`],
])('%j is shown as %j', (address, shown) => {
  expect(showAddress(address)).toBe(shown);
});
