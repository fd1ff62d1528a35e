import { describe, expect, test } from 'vitest';
import { isNearby, shownWord, typedFeed, typedHeader } from '../../src/feeds/typed-feed.ts';
import { readAddress } from '../../src/web/read-address.ts';

const read = (word: string) => typedFeed(word, readAddress);

describe('the address that a reader means', () => {
  test.each([
    ['https://example.org/feed.xml', 'https://example.org/feed.xml'],
    [' HTTP://Example.org ', 'http://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org', 'https://example.org/'],
    ['example.org/blog?page=1', 'https://example.org/blog?page=1'],
    ['example.org:8443/blog', 'https://example.org:8443/blog'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['localhost', 'http://localhost/'],
    ['localhost:8080/feed', 'http://localhost:8080/feed'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000/'],
    ['192.168.1.7/rss', 'http://192.168.1.7/rss'],
    ['[::1]:8080/rss', 'http://[::1]:8080/rss'],
    ['nas:8080', 'http://nas:8080/'],
    ['printer.local/rss', 'http://printer.local/rss'],
    ['93.184.216.34/rss', 'https://93.184.216.34/rss'],
    ['feed:https://example.org/rss', 'https://example.org/rss'],
    ['feed://https://example.org/rss', 'https://example.org/rss'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['https://example.org/rss#top', 'https://example.org/rss'],
  ])('%s', (word, address) => expect(read(word)).toEqual({ address, headers: [] }));

  test.each([
    'news',
    'coast-post',
    '',
    '   ',
    'ftp://example.org/rss',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'exec:ls',
    '|ls',
    '8801',
    'http:ann:s3cr3t@example.org',
    'mailto:ann@example.org',
    'ann@example.org',
    'user:secret@example.org',
    'two words.example',
    'c:\\feeds.opml',
    'http://',
    'https://exa mple.org',
    'https://[::',
  ])('%j is none', (word) => expect(read(word)).toBeNull());

  test.each([
    ['https://ann:pass@example.org/rss', 'ann:pass'],
    ['https://ann@example.org/rss', 'ann:'],
    ['https://:pass@example.org/rss', ':pass'],
    ['https://ann%40home:p%C3%A4ss%3A@example.org/rss', 'ann@home:päss:'],
    ['https://a%ZZ:b@example.org/rss', 'a%ZZ:b'],
  ])('the login in %s becomes a header', (word, login) => {
    expect(read(word)).toEqual({
      address: 'https://example.org/rss',
      headers: [['Authorization', `Basic ${Buffer.from(login).toString('base64')}`]],
    });
  });
});

test.each([
  ['http://localhost/', true],
  ['http://127.0.0.1:8080/', true],
  ['http://[::1]/', true],
  ['http://[::ffff:10.0.0.1]/', true],
  ['http://10.1.2.3/', true],
  ['http://2130706433/', true],
  ['http://wiki/', true],
  ['https://nas.local/', true],
  ['https://example.org/', false],
  ['https://93.184.216.34/', false],
  ['https://[2606:2800:220:1::1]/', false],
  ['https://10.example.org/', false],
])('%s is near: %j', (address, near) => expect(isNearby(address)).toBe(near));

test.each([
  ['X-Key: a:b ', ['X-Key', 'a:b']],
  ['Authorization:Bearer 1', ['Authorization', 'Bearer 1']],
  ['Host: example.org', null],
  ['no header', null],
  ['X-Key:', null],
  ['X-Key: a\r\nX-Other: b', null],
])('the header %j', (text, header) => expect(typedHeader(text)).toEqual(header));

test.each([
  ['coast', 'coast'],
  ['https://medium.example/@ann', 'https://medium.example/@ann'],
  ['medium.example/@ann', 'medium.example/@ann'],
  ['https://ann:pa55@example.org/feed', 'https://example.org/feed'],
  ['https://ann:p@55@example.org/feed?a=b@c', 'https://example.org/feed?a=b@c'],
  ['https://ann:pa55/word@example.org', 'https://example.org'],
  ['ann:pa55@example.org', 'example.org'],
  ['http:ann:pa55@example.org', 'http:example.org'],
  ['ftp://ann:pa55@example.org', 'ftp://example.org'],
  ['https://ann:pa55@', 'https://'],
  ['x\x1b[2J\u009b\u202ey\n', 'xy'],
  ['x'.repeat(300), `${'x'.repeat(100)}…`],
])('%s is shown as %s', (word, shown) => expect(shownWord(word)).toBe(shown));
