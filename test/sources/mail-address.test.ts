import { expect, test } from 'vitest';
import { addressInField, addressInPage } from '../../src/sources/mail-address.ts';

test.each<[string, string | null]>([
  ['<https://example.org/p/owl>', 'https://example.org/p/owl'],
  ['<mailto:list@example.org>', null],
  ['<mailto:list@example.org>, <https://example.org/p/owl>', 'https://example.org/p/owl'],
  ['NO', null],
  ['https://example.org/', null],
  ['<https://[>', null],
  ['', null],
])('the field %j', (field, address) => {
  expect(addressInField(field)).toBe(address);
});

test.each<[string, string | null]>([
  ['<a href="https://example.org/1">View in browser</a>', 'https://example.org/1'],
  [
    "<a class=x href='https://www.example.org/1'><span>View this email</span> in your browser</a>",
    'https://www.example.org/1',
  ],
  ['<a href="https://example.org/1">Web version</a>', 'https://example.org/1'],
  [
    '<a href="https://example.org/0">Home</a><a href="https://example.org/1">Read online</a>',
    'https://example.org/1',
  ],
  ['<a href="https://click.tracker.example/1">View in browser</a>', null],
  ['<a href="https://example.org/1?reader=jane">View in browser</a>', null],
  ['<a href="https://example.org/jane%40example.org">View in browser</a>', null],
  ['<a href="mailto:a@example.org">View in browser</a>', null],
  ['<a href="https://example.org/1">The view from the browser stand</a>', null],
  ['<a href="https://example.org/1">View in browser', null],
  ['', null],
])('the page %j', (html, address) => {
  expect(addressInPage(Buffer.from(html), 'news.example.org')).toBe(address);
});

test('a domain of two parts at its end', () => {
  const html = '<a href="https://other.co.uk/1">View online</a>';
  expect(addressInPage(Buffer.from(html), 'paper.co.uk')).toBeNull();
  expect(addressInPage(Buffer.from(html), 'mail.other.co.uk')).toBe('https://other.co.uk/1');
});

test('many links that never end are looked through once', () => {
  expect(addressInPage(Buffer.alloc(1_000_000, '<a href=x>'), 'example.org')).toBeNull();
});
