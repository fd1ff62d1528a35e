import { expect, test } from 'vitest';
import { addressKey } from '../../src/library/address-key.ts';

test.each([
  ['https://www.example.org/a/', 'http://example.org/a'],
  ['https://example.org/a?utm_source=x&id=7&fbclid=y', 'https://example.org/a?id=7'],
  ['https://example.org/a#top', 'https://example.org/a'],
  ['https://m.example.org/index.html', 'https://example.org/'],
  ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1'],
])('%s is the page %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

test.each([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a?id=7', 'https://example.org/a?id=8'],
  ['https://example.org/a', 'https://example.com/a'],
  ['https://example.org:8080/a', 'https://example.org/a'],
  ['https://example.org/A', 'https://example.org/a'],
])('%s is not %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));
