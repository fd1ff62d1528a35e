import { expect, test } from 'vitest';
import { linkTo, webAddress } from '../../src/render/links.ts';

test.each([
  ['http://a.example', 'http://a.example'],
  [' HTTPS://a.example/b+c?d=e&f#g ', 'HTTPS://a.example/b+c?d=e&f#g'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['https://a.example/b c/é', 'https://a.example/b%20c/%C3%A9'],
  ['https://a.example/\x07\x1b]', 'https://a.example/%07%1B]'],
  ['', undefined],
  ['http://', undefined],
  ['mailto:', undefined],
  ['//a.example', undefined],
  ['a.example', undefined],
  ['javascript:alert(1)//http://a.example', undefined],
  ['data:text/html,a', undefined],
  ['file:///etc/passwd', undefined],
  ['xmpp:a@b.example', undefined],
])('webAddress(%j)', (href, address) => expect(webAddress(href)).toBe(address));

test('linkTo', () => {
  expect(linkTo('http://a.example', 'b')).toBe('\x1b]8;;http://a.example\x07b\x1b]8;;\x07');
});
