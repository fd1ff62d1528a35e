import { describe, expect, test } from 'vitest';

import { summaryOf } from '../../src/commands/summary-of.ts';
import { UNMARKED } from '../../src/library/kept-article.ts';
import { anArticle } from '../library/a-library.ts';
import { aReader, RAIN, SNOW, WIND } from './a-reader.ts';
import { aSubscription } from './a-subscription.ts';

/** A reader of two feeds, and of an article that came from none. */
async function aSubscriber() {
  const reader = await aReader(RAIN);
  const coast = await aSubscription(reader.library, 'The Coast Post');
  const city = await aSubscription(reader.library, 'City News');
  await coast.brings([
    { headline: 'Hail at sea', guid: 'hail-1', body: 'It hails. “Stay at home,” said Cy Ro.' },
    { headline: 'Fog at sea', body: 'There is fog.' },
  ]);
  await city.brings([{ headline: 'Trams stand still', body: 'The trams stand. “Walk,” said Di Fa.' }]);
  const ids = async (args: readonly string[]) => {
    const rows: readonly { readonly id: string }[] = await reader.json(args);
    return rows.map(({ id }) => id).sort();
  };
  return { ...reader, coast, city, ids };
}

describe('--feed', () => {
  test.each([
    ['its id', 'the-coast-post'],
    ['the beginning of its id', 'the-c'],
    ['its title', 'The Coast Post'],
    ['its title, somehow', 'THE COAST POST'],
    ['its address', 'https://the-coast-post.example/feed'],
    ['its address, somehow', 'HTTPS://The-Coast-Post.example/feed'],
  ])('names a feed by %s', async (_, name) => {
    const { ids } = await aSubscriber();
    expect(await ids(['list', '--feed', name])).toEqual(['fog-at-sea', 'hail-at-sea']);
  });

  test('several times is any of them, and goes with all other options', async () => {
    const { ids } = await aSubscriber();
    const both = ['--feed', 'the-coast', '--feed', 'city'];
    expect(await ids(['list', ...both])).toEqual(['fog-at-sea', 'hail-at-sea', 'trams-stand-still']);
    expect(await ids(['list', ...both, '--search', 'sea'])).toEqual(['fog-at-sea', 'hail-at-sea']);
    expect(await ids(['search', 'trams OR hail', '--feed', 'city'])).toEqual(['trams-stand-still']);
    expect(await ids(['list', ...both, '--starred'])).toEqual([]);
  });

  test('chooses quotations and speakers', async () => {
    const { news, json } = await aSubscriber();
    expect(await json(['quotes', '--feed', 'city'])).toMatchObject([{ article: 'trams-stand-still' }]);
    expect(await json(['speakers', '--feed', 'the-coast'])).toMatchObject([{ name: 'Cy Ro' }]);
    expect((await news(['quotes', '--feed', 'city'])).stdout).toContain('Di Fa · 1 quotation');
  });

  test('knows feeds that were given up', async () => {
    const { coast, ids } = await aSubscriber();
    await coast.isGivenUp();
    expect(await ids(['list', '--feed', 'the-coast-post'])).toHaveLength(2);
  });

  test.each([
    [
      'the-caost-post',
      'There is no feed “the-caost-post”.',
      'Did you mean the-coast-post? See them with: news feeds',
    ],
    ['zzz', 'There is no feed “zzz”.', 'See them with: news feeds'],
    ['\x1b[2Jzzz\x9b', 'There is no feed “zzz”.', 'See them with: news feeds'],
  ])('%j is none', async (name, message, hint) => {
    const { news } = await aSubscriber();
    expect(await news(['list', '--feed', name])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `news: ${message}\n${hint}\n`,
    });
  });

  test('what may be several is told', async () => {
    const reader = await aReader(RAIN);
    await aSubscription(reader.library, 'Rain Today', 'https://one.example/feed');
    await aSubscription(reader.library, 'Rain Tomorrow', 'https://two.example/feed');
    await aSubscription(reader.library, 'Rain Today', 'https://three.example/feed');
    for (const [name, ids] of [
      ['rain-to', 'rain-today, rain-today-2, rain-tomorrow'],
      ['Rain Today', 'rain-today, rain-today-2'],
    ] as const)
      expect(await reader.news(['list', '--feed', name])).toMatchObject({
        code: 1,
        stderr: `news: “${name}” may be any of ${ids.split(',').length} feeds: ${ids}.\nType more of the id.\n`,
      });
    expect(await reader.news(['list', '--feed', 'rain-today'])).toMatchObject({ code: 0 });
  });

  test.each([[[]], [[RAIN]]])('without a feed there is none', async (stories) => {
    const { news } = await aReader(...stories);
    expect(await news(['list', '--feed', 'x'])).toMatchObject({
      code: 1,
      stderr:
        'news: There is no feed “x”, for you have subscribed to none.\nSubscribe with: news subscribe <address>\n',
    });
  });

  test('of nothing is wrong use', async () => {
    const { news } = await aReader();
    expect(await news(['list', '--feed', ' '])).toMatchObject({ code: 2 });
  });
});

describe('--speaker', () => {
  test.each([
    [['Ann Lee'], ['rain-in-oslo']],
    [['mayor'], ['rain-in-oslo']],
    [["Lee's"], ['rain-in-oslo']],
    [
      ['cy', 'Di Fa'],
      ['hail-at-sea', 'trams-stand-still'],
    ],
    [['Bo Ro'], []],
  ])('%j', async (names, expected) => {
    const { ids } = await aSubscriber();
    const options = names.flatMap((name) => ['--speaker', name]);
    expect(await ids(['list', ...options])).toEqual(expected);
    expect(await ids(['search', '*', ...options])).toEqual(expected);
  });

  test('goes with --feed', async () => {
    const { ids } = await aSubscriber();
    expect(await ids(['list', '--speaker', 'ro', '--feed', 'the-coast'])).toEqual(['hail-at-sea']);
    expect(await ids(['list', '--speaker', 'ro', '--feed', 'city'])).toEqual([]);
  });

  test('a name of a single letter or character is looked for as it is', async () => {
    const { ids } = await aSubscriber();
    expect(await ids(['list', '--speaker', 'A.'])).toEqual([]);
    expect(await ids(['list', '--speaker', '李'])).toEqual([]);
  });

  test('without a library it chooses from what comes with news', async () => {
    const { json } = await aReader();
    expect(await json(['list', '--speaker', 'Kubis'])).toHaveLength(1);
    expect(await json(['list', '--speaker', 'Lee'])).toEqual([]);
  });
});

describe('news list --json', () => {
  test('tells which feeds brought an article, and what they call it', async () => {
    const { json } = await aSubscriber();
    const rows: readonly { readonly id: string }[] = await json(['list']);
    const feedsOf = (wanted: string) => rows.find(({ id }) => id === wanted);
    expect(feedsOf('hail-at-sea')).toMatchObject({ feeds: [{ feed: 'the-coast-post', guid: 'hail-1' }] });
    expect(feedsOf('rain-in-oslo')).not.toHaveProperty('feeds');
  });

  test('has no guid where the feed gives none', () => {
    const headline = { article: anArticle(), wordCount: 1, quoteCount: 0 };
    const feeds = [{ feed: 'one', guid: null }];
    expect(JSON.stringify(summaryOf({ ...headline, ...UNMARKED, feeds }).feeds)).toBe('[{"feed":"one"}]');
  });

  test('feeds with hostile names do no harm', async () => {
    const { library, news } = await aReader(SNOW, WIND);
    const feed = await aSubscription(library, 'Evil \x1b]0;PWNED\x07 \u202e feed');
    await feed.brings([{ headline: 'Hail', guid: '\x1b[2J\x9b' }]);
    const { stdout, code } = await news(['list', '--json', '--feed', 'evil']);
    expect(code).toBe(0);
    expect(stdout).toContain('"guid": "\\u001b[2J\\u009b"');
    expect(stdout).not.toMatch(/[\x1b\x9b\u202e]/);
  });
});
