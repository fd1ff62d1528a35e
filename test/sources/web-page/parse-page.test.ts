import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

async function bodyOf(html: string): Promise<string> {
  return (await parsed(html)).body.innerHTML;
}

describe('parsePage', () => {
  test.each([
    ['', ''],
    ['owl', 'owl'],
    ['<p>owl', '<p>owl</p>'],
    ['<h1>a</h1><p>b</p></body></html>', '<h1>a</h1><p>b</p>'],
    ['<html><p>owl', '<p>owl</p>'],
    ['<html><head><title>t</title><p>owl</html>', '<title>t</title><p>owl</p>'],
    ['<html><body><p>a</p><html><body><p>b</p></body></html>', '<p>a</p><p>b</p>'],
    ['<html><body>a</body></html>b', 'ab'],
    ['<P CLASS="x" ALIGN=left>owl</P>', '<p align="left" class="x">owl</p>'],
    ['<p>a \n\t&nbsp; b &amp; c</p>', '<p>a b &amp; c</p>'],
    ['<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
  ])('%s', async (html, body) => {
    expect(await bodyOf(html)).toBe(body);
  });

  test('the language of the page is kept', async () => {
    expect((await parsed('<!doctype html><html lang="de"><p>x')).documentElement.getAttribute('lang')).toBe(
      'de',
    );
  });
});
