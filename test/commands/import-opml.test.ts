import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../library/a-library.ts';
import { aReader } from './a-reader.ts';
import { aFeed, aSite, RAINY } from './a-site.ts';

const LIST = `<?xml version="1.0"?><opml version="2.0"><head/><body>
<outline text="Sea">
  <outline type="rss" text="Coast Post" xmlUrl="https://coast.example/feed.xml" htmlUrl="https://coast.example/"/>
  <outline text="Ships &amp; Boats"><outline text="Harbour News" xmlUrl="https://harbour.example/rss"/></outline>
</outline>
<outline text="https://hills.example/rss" xmlUrl="https://hills.example/rss" category="far"/>
</body></opml>`;

function aFile(text: string): string {
  const file = join(aFolder(), 'feeds.opml');
  writeFileSync(file, text);
  return file;
}

describe('news import-opml', () => {
  test('feeds that are there without articles are to be fetched', async () => {
    const { news } = await aReader();
    await news(['import-opml', '-'], { stdin: LIST });
    expect(await news(['list'])).toMatchObject({
      stdout: '',
      stderr: 'There are no articles yet. Fetch them with: news update\n',
    });
  });

  test('subscribes to what is in a list, its folders become tags, and nothing is fetched', async () => {
    const { news, json } = await aReader();
    expect(await news(['import-opml', aFile(LIST)])).toMatchObject({
      code: 0,
      stdout: `Subscribed  Coast Post
  https://coast.example/feed.xml · #sea
Subscribed  Harbour News
  https://harbour.example/rss · #sea · #ships-boats
Subscribed  hills.example
  https://hills.example/rss · #far
`,
      stderr: 'Subscribed to 3 feeds. Fetch what is in them with: news update\n',
    });
    expect(await json(['feeds'])).toMatchObject([
      { id: 'coast-post', site: 'https://coast.example/', tags: ['sea'], articles: 0 },
      { id: 'harbour-news', tags: ['sea', 'ships-boats'] },
      { id: 'hills-example', tags: ['far'] },
    ]);
    const [coast] = (await json(['feeds'])) as readonly object[];
    expect(coast).not.toHaveProperty('lastAsked');
  });

  test('gives its tags to feeds that are there, and leaves their titles', async () => {
    const { news, json } = await aReader();
    await news(['import-opml', aFile(LIST)]);
    const other = LIST.replaceAll('Coast Post', 'Coast').replaceAll('"Sea"', '"Water"');
    const run = await news(['import-opml', aFile(other), '--tag', 'old']);
    expect(run.stdout).toContain('Given its tags  Coast Post\n');
    expect(run.stderr).toBe('Subscribed to no feeds, 3 were there already.\n');
    expect(await json(['feeds', 'coast'])).toMatchObject([
      { title: 'Coast Post', tags: ['sea', 'water', 'old'] },
    ]);
    const third = await news(['import-opml', aFile(other)]);
    expect(third.stdout).toContain('Already there  Coast Post\n');
  });

  test('the titles of the list stay when the feeds have come', async () => {
    const site = await aSite({ '/feed.xml': aFeed('What it calls itself', [RAINY]) });
    const { news, json } = await aReader();
    const list = LIST.replace('https://coast.example/feed.xml', `${site.origin}/feed.xml`);
    const run = await news(['import-opml', aFile(list)]);
    expect(run.stderr).toContain(
      `1 feed of the list is on this computer or in its own network: ${site.origin}/feed.xml\n`,
    );
    expect(await news(['update', 'coast'])).toMatchObject({ code: 0, stdout: '1 new  Coast Post\n' });
    expect(await json(['list', '--tag', 'sea'])).toHaveLength(1);
  });

  test('what cannot be used is named, and costs only itself', async () => {
    const { news, json } = await aReader();
    const bad = LIST.replace('https://hills.example/rss" category', 'exec:rm -rf ~" category');
    const run = await news(['import-opml', aFile(bad), join(aFolder(), 'none.opml')]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('exec:rm -rf ~');
    expect(run.stderr).toMatch(/news: .*none\.opml does not exist\. Check the name/);
    expect(run.stderr).toContain('news: Subscribed to 2 feeds, 2 could not be used.\n');
    expect(await json(['feeds'])).toHaveLength(2);
  });

  test.each([
    ['an empty file', ''],
    ['a page', '<!doctype html><p>Hello'],
    ['a feed', aFeed('Coast', [RAINY])],
  ])('%s is no list', async (_, text) => {
    const { news, library } = await aReader();
    const run = await news(['import-opml', aFile(text)]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/news: Subscribed to no feeds, 1 could not be used\./);
    expect(existsSync(library)).toBe(false);
  });

  test('an empty list is a list', async () => {
    const { news, library } = await aReader();
    const file = aFile('<opml version="2.0"><body/></opml>');
    const run = await news(['import-opml', file]);
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: `${file} holds no feeds.\n` });
    expect(existsSync(library)).toBe(false);
  });

  test('a list that is cut off is named', async () => {
    const { news } = await aReader();
    const file = aFile(LIST.slice(0, LIST.indexOf('</body>')));
    expect((await news(['import-opml', file])).stderr).toContain(
      `news: ${file} is cut off; 3 feeds could be read.`,
    );
  });

  test('an address without a scheme is taken as “news subscribe” takes it', async () => {
    const { news, json } = await aReader();
    const list = LIST.replace('"https://hills', '" hills').replace(
      '"https://coast.example',
      '"localhost:8080',
    );
    await news(['import-opml', '-'], { stdin: list });
    expect(await json(['feeds'])).toMatchObject([
      { url: 'http://localhost:8080/feed.xml' },
      {},
      { url: 'https://hills.example/rss' },
    ]);
  });

  test('--dry-run only says what would be done', async () => {
    const { news, json, library } = await aReader();
    expect(await news(['import-opml', '-', '--dry-run'], { stdin: LIST })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Would subscribe  Coast Post\n'),
      stderr: 'Only tried: subscribed to 3 feeds.\n',
    });
    expect(existsSync(library)).toBe(false);
    await news(['import-opml', '-'], { stdin: LIST });
    const before = await json(['feeds']);
    await news(['unsubscribe', 'hills']);
    const run = await news(['import-opml', '-', '--dry-run', '--tag', 'new'], { stdin: LIST });
    expect(run.stdout).toMatch(
      /Would give its tags {2}Coast Post\n[\s\S]*Would subscribe again {2}hills\.example\n/,
    );
    expect(await json(['feeds'])).toEqual((before as readonly object[]).slice(0, 2));
  });

  test('--json', async () => {
    const { news } = await aReader();
    const { stdout } = await news(['import-opml', '-', '--json'], { stdin: LIST });
    expect(JSON.parse(stdout)[1]).toEqual({
      outcome: 'subscribed',
      id: 'harbour-news',
      title: 'Harbour News',
      url: 'https://harbour.example/rss',
      tags: ['sea', 'ships-boats'],
    });
  });

  test('a login in an address is neither kept there nor shown', async () => {
    const { news, json } = await aReader();
    const secret = LIST.replaceAll('//coast', '//ann:pa55word@coast').replace(
      'https://hills.example/rss" c',
      'ftp://ann:pa55word@hills.example/" c',
    );
    const bad = 'ann:pa55word@far.example/x';
    const more = secret.replace('</body>', `<outline text="${bad}" xmlUrl="${bad}"/></body>`);
    const runs = [await news(['import-opml', '-'], { stdin: more }), await news(['feeds', 'coast'])];
    const said = [...runs, await news(['export-opml']), await news(['feeds', '--json'])]
      .map(({ stdout, stderr }) => stdout + stderr)
      .join('');
    for (const shown of ['//hills.example', '"far.example/x"', 'htmlUrl="https://coast.example/"'])
      expect(said).toContain(shown);
    expect(said).not.toContain('pa55word');
    expect(await json(['feeds', 'coast'])).toMatchObject([
      { url: 'https://coast.example/feed.xml', headers: ['Authorization'] },
    ]);
  });

  test('hostile words do not reach the terminal as control', async () => {
    const { news } = await aReader();
    const attack = '&#x9b;2J\u009b2J\u202eevil&amp;#27;]0;x';
    const list = LIST.replaceAll('Coast Post', attack)
      .replace('Sea', attack)
      .replace('https://hills.example/rss" c', `x${attack}" c`);
    const runs = [
      await news(['import-opml', '-', '--dry-run'], { stdin: list }),
      await news(['import-opml', '-'], { stdin: list }),
      await news(['import-opml', '-', '--json'], { stdin: list }),
      await news(['import-opml', 'x\x1b[2J']),
      await news(['feeds']),
    ];
    for (const { stdout, stderr, code } of runs) {
      expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      expect(code).not.toBe(70);
    }
  });

  test('feeds of one name get ids of their own', async () => {
    const { news, json } = await aReader();
    const feeds = Array.from(
      { length: 300 },
      (_, index) => `<outline text="Feed" xmlUrl="https://a.example/${index}"/>`,
    );
    await news(['import-opml', '-'], { stdin: `<opml version="1.0"><body>${feeds.join('')}</body></opml>` });
    const ids = ((await json(['feeds'])) as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
  });
});
