import { expect, test } from 'vitest';
import { enclosureAt, mediaOf, readEnclosures } from '../../../src/sources/feed/read-media.ts';

const BASE = 'https://example.org/';

test.each([
  ['/a.mp3', 'Audio/MPEG; x=1', [{ address: 'https://example.org/a.mp3', type: 'audio/mpeg' }]],
  ['/a.mp3', 'owl', [{ address: 'https://example.org/a.mp3' }]],
  ['javascript:x()', 'audio/mpeg', []],
  [undefined, undefined, []],
])('%j of %j', (written, type, enclosures) => {
  expect(enclosureAt(written, type, BASE)).toEqual(enclosures);
});

test('each once; pictures are none, and neither are pages that play a film', () => {
  const media = {
    contents: [
      { url: '/a.jpg', medium: 'image' },
      { url: '/b.png', type: 'image/png' },
      { url: '/player', type: 'application/x-shockwave-flash' },
      { url: '/c.webm' },
      { url: '/d' },
      { url: '/a.mp3' },
    ],
    groups: [{ contents: [{ url: '/e.mp4', type: 'video/mp4' }] }],
  };
  const links = [
    { href: '/f', rel: 'Enclosure' },
    { href: '/g', rel: 'related' },
  ];
  const found = readEnclosures([{ url: '/a.mp3', type: 'audio/mpeg' }], links, media, BASE);
  expect(found.map(({ address }) => address.slice(BASE.length))).toEqual(['a.mp3', 'f', 'c.webm', 'e.mp4']);
});

test('what is said of an item is said by it, its groups or its contents', () => {
  const said = (value: string) => ({ description: { value } });
  const media = { ...said('a'), groups: [{ ...said('b'), contents: [said('d')] }], contents: [said('c')] };
  expect(mediaOf(media).map(({ description }) => description?.value)).toEqual(['a', 'b', 'c', 'd']);
  expect(mediaOf(undefined)).toEqual([]);
});
