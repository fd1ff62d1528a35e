import { expect, test } from 'vitest';
import { resolveAddress } from '../../../src/sources/feed/feed-address.ts';

const BASE = 'https://example.org/news/feed.xml';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['  https://example.org/a \n', 'https://example.org/a'],
  ['https://example.org/a\n   /b', 'https://example.org/a/b'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/ü?q=é', 'https://example.org/%C3%BC?q=%C3%A9'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['//example.com/a', 'https://example.com/a'],
  ['/a', 'https://example.org/a'],
  ['a?b=1', 'https://example.org/news/a?b=1'],
  ['HTTP://EXAMPLE.org/A', 'http://example.org/A'],
  ['www.example.com/a', 'http://www.example.com/a'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['mailto:a@example.org', undefined],
  ['', undefined],
  [undefined, undefined],
  [`https://example.org/${'a'.repeat(5000)}`, undefined],
])('%j', (written, address) => {
  expect(resolveAddress(written, BASE)).toBe(address);
});

test('without a base only what is whole has an address', () => {
  expect(resolveAddress('/a')).toBeUndefined();
  expect(resolveAddress('//example.com/a')).toBe('https://example.com/a');
});
