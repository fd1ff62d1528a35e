import { describe, expect, test } from 'vitest';
import { aReader, RAIN } from './a-reader.ts';
import { aFeed, aSite, RAINY, type Site, SNOWY, WINDY } from './a-site.ts';

const aStory = (words: string) =>
  `<!doctype html><html><head><title>Rain in Oslo</title></head><body><article><h1>Rain in Oslo</h1>${`<p>All day long it rained on the houses of the city, and ${words} “It will go on,” said Bo Ro, the mayor.</p>`.repeat(5)}</article></body></html>`;

/** Of a feed with three items: one with a page, one whose page is gone, and one without an address. */
async function aReaderOfThree() {
  const site = await aSite({ '/rain': aStory('the river rose by a metre, as many had feared.') });
  const items = [{ ...RAINY, link: `${site.origin}/rain` }, { ...SNOWY, link: `${site.origin}/gone` }, WINDY];
  site.pages.set('/feed.xml', aFeed('Coast', items));
  const reader = await aReader();
  await reader.news(['subscribe', `${site.origin}/feed.xml`]);
  return { ...reader, site };
}

function textOf(site: Site, words: string): void {
  site.pages.set('/rain', aStory(words));
}

describe('news fetch-full', () => {
  test('puts the text of the page in place of that of the feed, which is kept', async () => {
    const { news, json } = await aReaderOfThree();
    expect(await news(['fetch-full', 'rain'])).toMatchObject({
      code: 0,
      stdout: 'Fetched  Rain in Oslo\n  rain-in-oslo\n',
      stderr: '',
    });
    expect(await json(['read', 'rain'])).toMatchObject({ text: expect.stringContaining('rose by a metre') });
    expect(await json(['quotes', '--speaker', 'Bo Ro'])).not.toEqual([]);
    expect((await news(['search', 'metre'])).stdout).toContain('rain-in-oslo');
    expect((await news(['read', 'rain', '--feed-text'])).stdout).toContain('says Ann Lee');
  });

  test('what is full already stays, and what the page says now takes its place', async () => {
    const { news, json, site } = await aReaderOfThree();
    await news(['fetch-full', 'rain']);
    expect(await news(['fetch-full', 'rain'])).toMatchObject({
      code: 0,
      stdout: 'Already full  Rain in Oslo\n  rain-in-oslo\n',
    });
    textOf(site, 'then the sun came out and everything was dry again, which surprised many.');
    expect((await news(['fetch-full', 'rain'])).stdout).toMatch(/^Fetched/);
    expect(await json(['read', 'rain'])).toMatchObject({ text: expect.stringContaining('sun came out') });
    expect((await news(['read', 'rain', '--feed-text'])).stdout).toContain('says Ann Lee');
  });

  test('undo takes all of it back, redo does it again', async () => {
    const { news, json, site } = await aReaderOfThree();
    site.pages.set('/gone', aStory('the snow did not melt before the summer.').replaceAll('Rain', 'Snow'));
    await news(['fetch-full', 'rain', 'snow']);
    expect((await news(['undo'])).stdout).toMatch(/^Undone: fetched the texts of 2 articles \(/);
    expect(await json(['read', 'rain'])).toMatchObject({ text: expect.stringContaining('says Ann Lee') });
    expect((await news(['read', 'rain'])).stdout).not.toContain('--feed-text');
    expect((await news(['search', 'metre'])).stdout).toBe('');
    await news(['redo']);
    expect(await json(['read', 'rain'])).toMatchObject({ text: expect.stringContaining('rose by a metre') });
    expect((await news(['read', 'rain'])).stdout).toContain('--feed-text');
  });

  test('when the feed changes an article, so do its headline and the page that was fetched', async () => {
    const { news, json, site } = await aReaderOfThree();
    await news(['fetch-full', 'rain']);
    textOf(site, 'the river fell by a metre, as nobody had thought.');
    const changed = { ...RAINY, title: 'Rain in Bergen', link: `${site.origin}/rain` };
    site.pages.set('/feed.xml', aFeed('Coast', [changed, SNOWY, WINDY]));
    expect(await news(['update'])).toMatchObject({
      stdout: '1 changed  Coast\n',
      stderr: '1 feed: 1 changed.\n',
    });
    const { headline, text } = (await json(['read', 'rain-in-oslo'])) as unknown as Record<string, string>;
    expect(headline).toBe('Rain in Bergen');
    expect(text).toContain('the river fell');
    expect((await news(['search', 'headline:bergen'])).stdout).toContain('rain-in-oslo');
    expect(await json(['read', 'rain-in-oslo', '--history'])).toMatchObject([
      { headline: 'Rain in Bergen', text: expect.stringContaining('the river rose') },
      { headline: 'Rain in Oslo', text: expect.stringContaining('the river rose') },
    ]);
    // Nothing more is wanted.
    expect((await news(['update'])).stdout).toBe('');
    expect(site.paths().filter((path) => path === '/rain')).toHaveLength(2);
  });

  test('what another feed says of an article changes neither its headline nor the text of its own feed', async () => {
    const { news, json, site } = await aReaderOfThree();
    const item = { ...RAINY, link: `${site.origin}/rain` };
    site.pages.set('/other.xml', aFeed('Other', [item]));
    await news(['subscribe', `${site.origin}/other.xml`]);
    await news(['fetch-full', 'rain']);
    site.pages.set('/other.xml', aFeed('Other', [{ ...item, title: 'Drizzle', text: 'Drizzle, they say.' }]));
    const guid = '<guid isPermaLink="false">Drizzle</guid>';
    const changed = String(site.pages.get('/other.xml'));
    site.pages.set('/other.xml', changed.replace(guid, '<guid isPermaLink="false">Rain in Oslo</guid>'));
    await news(['update', '--force']);
    expect(await json(['read', 'rain'])).toMatchObject({ headline: 'Rain in Oslo' });
    expect((await news(['read', 'rain', '--feed-text'])).stdout).toContain('says Ann Lee');
  });

  test('leaves the headline that the reader has given', async () => {
    const { news, json, site } = await aReaderOfThree();
    await news(['fetch-full', 'rain']);
    await news(['edit', 'rain', '--headline', 'Wet']);
    site.pages.set(
      '/feed.xml',
      aFeed('Coast', [{ ...RAINY, title: 'Drizzle', link: `${site.origin}/rain` }]),
    );
    await news(['update']);
    expect(await json(['read', 'rain'])).toMatchObject({ headline: 'Wet' });
  });

  test('tells of each that cannot be had, and fetches the others', async () => {
    const { news, site } = await aReaderOfThree();
    const run = await news(['fetch-full', 'snow', 'rain', 'wind']);
    expect(run).toMatchObject({ code: 1, stdout: 'Fetched  Rain in Oslo\n  rain-in-oslo\n' });
    expect(run.stderr).toContain(
      `news: The page of snow-in-lima, ${site.origin}/gone, does not exist (404). Check the address`,
    );
    expect(run.stderr).toMatch(
      /news: wind-in-riga has no address from which its page could be fetched\. Keep the page/,
    );
    expect(run.stderr).toMatch(
      /\nnews: 2 pages could not be fetched\.\nSee above what to do about each\.\n$/,
    );
    expect(await news(['fetch-full', 'wind'])).toMatchObject({
      code: 1,
      stderr:
        'news: wind-in-riga has no address from which its page could be fetched.\nKeep the page itself: news add <url>\n',
    });
  });

  test('a page with less text than the feed has is not taken', async () => {
    const { news, json, site } = await aReaderOfThree();
    site.pages.set('/rain', '<!doctype html><html><body><p>Log in.</p></body></html>');
    const run = await news(['fetch-full', 'rain']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(await json(['read', 'rain'])).toMatchObject({ text: expect.stringContaining('says Ann Lee') });
  });

  test('an address in the network of the reader is only fetched where they have chosen that site', async () => {
    const other = await aSite({ '/rain': aStory('nobody knew why.') });
    const { news, site } = await aReaderOfThree();
    site.pages.set('/feed.xml', aFeed('Coast', [{ title: 'Fog', link: `${other.origin}/rain` }]));
    await news(['update']);
    const run = await news(['fetch-full', 'fog']);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('lies in your own network') });
    expect(other.asked).toEqual([]);
    // Nor where the reader has given that feed up.
    await news(['unsubscribe', 'coast']);
    expect(await news(['fetch-full', 'rain'])).toMatchObject({ code: 1 });
  });

  test('the address of an article that was added by hand is not one that the reader has chosen', async () => {
    const site = await aSite({ '/rain': aStory('nobody knew why.') });
    const { news } = await aReader({ ...RAIN, url: `${site.origin}/rain` });
    const run = await news(['fetch-full', 'rain']);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('lies in your own network') });
  });

  test('--json', async () => {
    const { news } = await aReaderOfThree();
    const { stdout, code } = await news(['fetch-full', 'rain', 'wind', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        { outcome: 'fetched', id: 'rain-in-oslo', headline: 'Rain in Oslo' },
        {
          outcome: 'failed',
          id: 'wind-in-riga',
          headline: 'Wind in Riga',
          error: { what: expect.stringContaining('no address'), hint: expect.any(String) },
        },
      ]),
    );
  });

  test.each([[['rain', 'nothing']], [['guide']]])(
    '%j: nothing is fetched when a name is wrong',
    async (names) => {
      const { news, site } = await aReaderOfThree();
      expect(await news(['fetch-full', ...names])).toMatchObject({ code: 1, stdout: '' });
      expect(site.paths()).toEqual(['/feed.xml']);
    },
  );
});
