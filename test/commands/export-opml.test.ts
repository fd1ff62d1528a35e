import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../library/a-library.ts';
import { aReader } from './a-reader.ts';
import { aFeed, aSite, RAINY } from './a-site.ts';

const LIST = `<opml version="2.0"><body>
<outline text="Sea"><outline text="Coast &amp; Post" xmlUrl="https://ann:pa55word@coast.example/feed.xml?a=1&amp;b=2" category="oslo"/></outline>
<outline text="Harbour" xmlUrl="https://harbour.example/rss"/>
</body></opml>`;

async function aReaderOfTwo() {
  const reader = await aReader();
  await reader.news(['import-opml', '-'], { stdin: LIST });
  return reader;
}

describe('news export-opml', () => {
  test('writes what other programs, and news itself, can read', async () => {
    const { news, json } = await aReaderOfTwo();
    const { stdout, stderr, code } = await news(['export-opml']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('xmlUrl="https://coast.example/feed.xml?a=1&amp;b=2" category="sea,oslo"/>');
    expect(stdout).not.toContain('pa55word');
    expect((await news(['export-opml', '-'])).stdout).toBe(stdout);
    expect((await news(['export-opml', '--tag', 'none'])).stderr).toMatch(/^No feed has this tag\./);
    const other = await aReader();
    await other.news(['import-opml', '-'], { stdin: stdout });
    const told = (feeds: readonly Record<string, unknown>[]) =>
      feeds.map(({ url, title, tags }) => ({ url, title, tags }));
    expect(told(await other.json(['feeds']))).toEqual(told(await json(['feeds'])));
  });

  test('to a file that only the reader can read, and that is not replaced unasked', async () => {
    const { news } = await aReaderOfTwo();
    const file = join(aFolder(), 'feeds.opml');
    expect(await news(['export-opml', file])).toMatchObject({
      code: 0,
      stdout: `Wrote 2 feeds to ${file}.\n`,
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    expect(await news(['export-opml', file, '--tag', 'oslo'])).toMatchObject({
      code: 1,
      stderr: `news: ${file} is there already.\nName another file, or replace it with --force.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await news(['export-opml', file, '--tag', 'oslo', '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).not.toContain('harbour.example');
  });

  test('leaves out what was given up', async () => {
    const { news } = await aReaderOfTwo();
    await news(['unsubscribe', 'harbour']);
    expect((await news(['export-opml'])).stdout).not.toContain('harbour');
  });

  test('of no feeds is a list without any, and says what to do', async () => {
    const { news } = await aReader();
    const { stdout, stderr, code } = await news(['export-opml']);
    expect(code).toBe(0);
    expect(stdout).toContain('<body>\n  </body>');
    expect(stderr).toContain('news subscribe');
  });

  test('headers are not in it', async () => {
    const site = await aSite({ '/feed.xml': aFeed('Coast', [RAINY]) });
    const { news } = await aReader();
    await news(['subscribe', `${site.origin}/feed.xml`, '--header', 'X-Key: s3cret']);
    expect((await news(['export-opml'])).stdout).not.toMatch(/s3cret|X-Key/);
  });
});
