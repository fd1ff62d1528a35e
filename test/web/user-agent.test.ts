import { expect, test } from 'vitest';
import { readContact, userAgent } from '../../src/web/user-agent.ts';

test('the program names itself and whom to write to', () => {
  expect(userAgent('1.2.3', 'jane@example.org')).toBe('news/1.2.3 (terminal news reader; +jane@example.org)');
  expect(userAgent('1.2.3')).toBe('news/1.2.3 (terminal news reader; run by its reader, no contact set)');
});

test.each([
  ['jane@example.org', 'jane@example.org'],
  [' mailto:jane+news@mail.example.org ', 'jane+news@mail.example.org'],
  ['https://example.org/about', 'https://example.org/about'],
  ['http://Example.org', 'http://example.org/'],
  ['https://example.org/a(b)', 'https://example.org/a%28b%29'],
  ['https://jane:secret@example.org/', 'https://example.org/'],
  ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
])('%j is a contact', (text, contact) => {
  expect(readContact(text)).toBe(contact);
});

test.each([
  '',
  'jane',
  'jane@localhost',
  'jane (at) example.org',
  'jane@example.org)\r\nX: y',
  'jane@example.org, joe@example.org',
  'jané@example.org',
  'ftp://example.org/',
  'javascript:alert(1)',
  'https://',
  `https://example.org/${'x'.repeat(200)}`,
  `https://example.org/${'ü'.repeat(100)}`,
])('%j is none', (text) => {
  expect(readContact(text)).toBeNull();
});
