import { describe, expect, test } from 'vitest';
import { readAddresses, webAddress } from '../../../../src/sources/web-page/about/addresses.ts';
import { readMetaTags } from '../../../../src/sources/web-page/about/meta-tags.ts';
import { parsed } from '../parsed.ts';

const OWN = 'https://owl.example/a?x=1';

async function read(html: string, address: string | undefined = OWN) {
  const page = await parsed(html);
  return readAddresses(page, readMetaTags(page), {}, address);
}

describe('readAddresses', () => {
  test.each([
    ['the canonical one', '<link rel="canonical" href="https://owl.example/a">', 'https://owl.example/a'],
    ['a relative one', '<link rel="canonical" href="/b">', 'https://owl.example/b'],
    [
      'that of OpenGraph',
      '<meta property="og:url" content="https://owl.example/c">',
      'https://owl.example/c',
    ],
    ['not the home page', '<link rel="canonical" href="https://owl.example/">', OWN],
    ['not a machine of theirs', '<link rel="canonical" href="http://localhost/a">', OWN],
    ['not a script', '<link rel="canonical" href="javascript:x">', OWN],
    ['its own', '', OWN],
  ])('%s', async (_, html, url) => {
    expect((await read(html)).url).toBe(url);
  });

  test('links start from the base, else from where the page is', async () => {
    expect((await read('<base href="/city/">')).base).toBe('https://owl.example/city/');
    expect((await read('<link rel="canonical" href="https://other.example/a">')).base).toBe(OWN);
  });
});

describe('webAddress', () => {
  test.each([
    ['https://owl.example', undefined, 'https://owl.example/'],
    [' /a b ', 'https://owl.example/x/y', 'https://owl.example/a%20b'],
    ['//gull.example/a', 'https://owl.example', 'https://gull.example/a'],
    ['/a', undefined, undefined],
    ['mailto:a@owl.example', undefined, undefined],
    ['javascript:alert(1)', 'https://owl.example', undefined],
    ['data:text/html,x', 'https://owl.example', undefined],
    [`https://owl.example/${'a'.repeat(3000)}`, undefined, undefined],
    ['', 'https://owl.example', undefined],
    [null, 'https://owl.example', undefined],
  ])('%s from %s', (text, base, address) => {
    expect(webAddress(text, base)).toBe(address);
  });
});
