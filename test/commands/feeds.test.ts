import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aReader } from './a-reader.ts';
import { aFeed, aSite, RAINY, SNOWY, WINDY } from './a-site.ts';

async function aReaderOfTwo() {
  const site = await aSite({
    '/a.xml': aFeed('Coast Post', [RAINY, SNOWY]),
    '/b.xml': aFeed('Harbour News', [WINDY]),
  });
  const reader = await aReader();
  await reader.news(['subscribe', `${site.origin}/b.xml`]);
  await reader.news(['subscribe', `${site.origin}/a.xml`, '--tag', 'oslo', '--header', 'X-Key: s3cret']);
  return { ...reader, site };
}

describe('news feeds', () => {
  test('shows feeds by title, with their figures and what went wrong', async () => {
    const { news, site } = await aReaderOfTwo();
    await news(['mark', 'read', 'rain']);
    site.pages.delete('/b.xml');
    await news(['update', '--force'], { now: '2026-11-22T14:00:00Z' });
    expect(await news(['feeds'], { now: '2026-11-22T17:00:00Z' })).toMatchObject({
      code: 0,
      stdout: `Unread  Articles  Updated      Feed
     1         2  3 hours ago  Coast Post
                               coast-post · #oslo · headers of its own
     1         1  5 hours ago  Harbour News
                               harbour-news
                               does not exist (404). Check the address of the f…
`,
      stderr: '',
    });
  });

  test('below 60 columns one is below the other', async () => {
    const { news } = await aReaderOfTwo();
    const { stdout } = await news(['feeds', '--width', '40']);
    expect(stdout).toBe(`Coast Post
  coast-post
  2 of 2 articles unread ·
    updated just now · #oslo ·
    headers of its own

Harbour News
  harbour-news
  1 of 1 article unread ·
    updated just now
`);
  });

  test('of names shows all that is known', async () => {
    const { news, site } = await aReaderOfTwo();
    expect((await news(['feeds', 'harbour'])).stdout).toBe(`Harbour News
  harbour-news
  ${site.origin}/b.xml
  1 of 1 article unread · updated just now
`);
  });

  test('--failed and --tag choose', async () => {
    const { news, json, site } = await aReaderOfTwo();
    expect(await news(['feeds', '--failed'])).toMatchObject({
      stdout: '',
      stderr: 'No feed failed at its last update.\n',
    });
    expect((await news(['feeds', '--tag', 'nothing'])).stderr).toMatch(/^No feed has this tag\./);
    expect(await json(['feeds', '--failed'])).toEqual([]);
    site.pages.delete('/b.xml');
    await news(['update', '--force']);
    expect(await json(['feeds', '--failed'])).toMatchObject([
      {
        id: 'harbour-news',
        failures: 1,
        error: { what: 'does not exist (404)', hint: expect.stringContaining('address') },
      },
    ]);
    expect(await json(['feeds', '--tag', 'oslo'])).toMatchObject([{ id: 'coast-post' }]);
    expect(await json(['feeds', '--tag', 'oslo', '--tag', 'sea'])).toEqual([]);
  });

  test('--json tells the names of headers, and nothing of what is in them', async () => {
    const { json, news, site } = await aReaderOfTwo();
    expect(await json(['feeds', 'coast'])).toEqual([
      {
        id: 'coast-post',
        title: 'Coast Post',
        url: `${site.origin}/a.xml`,
        tags: ['oslo'],
        fullText: false,
        headers: ['X-Key'],
        state: 'active',
        articles: 2,
        unread: 2,
        added: '2026-11-22T12:00:00.000Z',
        lastAsked: '2026-11-22T12:00:00.000Z',
        lastUpdated: '2026-11-22T12:00:00.000Z',
        nextUpdate: '2026-11-22T12:00:00.000Z',
        failures: 0,
      },
    ]);
    expect((await news(['feeds', '--json'])).stdout).not.toContain('s3cret');
  });

  test('marks what has ended', async () => {
    const { news, json, site } = await aReaderOfTwo();
    site.pages.set('/b.xml', (_, response) => void response.writeHead(410).end());
    await news(['update', '--force']);
    expect((await news(['feeds'])).stdout).toMatch(/harbour-news · ended\n.*has ended: its site says/);
    expect(await json(['feeds', 'harbour'])).toMatchObject([
      { state: 'ended', note: expect.stringContaining('gone for good') },
    ]);
  });

  test('of nobody says what to do, and makes no library', async () => {
    const { news, json, library } = await aReader();
    expect(await news(['feeds'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'You have subscribed to no feed yet.\nBegin with: news subscribe <address of a site>\n',
    });
    expect(await json(['feeds'])).toEqual([]);
    expect(await news(['feeds', 'coast'])).toMatchObject({ code: 1 });
    expect(existsSync(library)).toBe(false);
  });
});
