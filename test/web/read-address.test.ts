import { expect, test } from 'vitest';
import { readAddress } from '../../src/web/read-address.ts';

test.each<[string, string | null]>([
  ['http://example.org/story', 'http://example.org/story'],
  ['HTTPS://Example.ORG', 'https://example.org/'],
  [' https://example.org/a b ', 'https://example.org/a%20b'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['https://jane:sesame@example.org/', 'https://jane:sesame@example.org/'],
  ['www.example.org/story?a=1', 'https://www.example.org/story?a=1'],
  ['WWW.example.co.uk', 'https://www.example.co.uk/'],
  ['https://exa mple.org/', 'https://exa mple.org/'],
  ['http://', 'http://'],
  ['example.org/story', null],
  ['www.txt', null],
  ['www.', null],
  ['www..example.org', null],
  ['www.notes file.txt', null],
  ['./www.example.org', null],
  ['http:example.org', null],
  ['file:///etc/passwd', null],
  ['ftp://example.org/', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['story.html', null],
  ['-', null],
  ['', null],
])('%j is %j', (word, address) => {
  expect(readAddress(word)).toBe(address);
});
