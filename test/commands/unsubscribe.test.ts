import { describe, expect, test } from 'vitest';
import { aReader } from './a-reader.ts';
import { aFeed, aSite, RAINY, SNOWY, WINDY } from './a-site.ts';

/** A reader of two feeds; “Snow in Lima” stands in both, by its address. */
async function aReaderOfTwo() {
  const snow = { ...SNOWY, link: 'https://example.org/snow' };
  const site = await aSite({
    '/a.xml': aFeed('Coast Post', [RAINY, snow]),
    '/b.xml': aFeed('Harbour News', [WINDY, snow]),
  });
  const reader = await aReader();
  await reader.news(['subscribe', `${site.origin}/a.xml`, `${site.origin}/b.xml`]);
  return { ...reader, site };
}

describe('news unsubscribe', () => {
  test.each([
    ['the beginning of its id', () => 'coast'],
    ['its title', () => 'COAST post'],
    ['its address', (origin: string) => `${origin}/a.xml`],
    ['its address without a scheme', (origin: string) => `${origin.replace('http://', '')}/a.xml`],
    ['its address with a login', (origin: string) => `${origin.replace('//', '//a:b@')}/a.xml`],
  ])('gives up a feed by %s, and keeps its articles', async (_, named) => {
    const { news, json, site } = await aReaderOfTwo();
    expect(await news(['unsubscribe', named(site.origin)])).toMatchObject({
      code: 0,
      stdout: `Unsubscribed  Coast Post\n  coast-post · ${site.origin}/a.xml · 2 articles kept\n`,
      stderr: '',
    });
    expect(await json(['feeds'])).toMatchObject([{ id: 'harbour-news' }]);
    expect(await json(['list'])).toHaveLength(3);
    await news(['update', '--force']);
    expect(site.paths()).toEqual(['/a.xml', '/b.xml', '/b.xml']);
  });

  test('--purge takes away what stands in no other feed and has no star, and “news undo” brings it back', async () => {
    const { news, json } = await aReaderOfTwo();
    const run = await news(['unsubscribe', 'coast', '--purge'], { answers: ['y'] });
    expect(run.asked).toEqual(['Give up Coast Post, and remove 1 article? [y/N] ']);
    expect(run.stdout).toMatch(/1 article removed · 1 article kept\n$/);
    expect(run.stderr).toBe('“news undo” brings the articles back.\n');
    expect(await json(['list'])).toMatchObject([{ id: 'wind-in-riga' }, { id: 'snow-in-lima' }]);
    await news(['undo']);
    expect(await json(['list'])).toHaveLength(3);
  });

  test('--purge of two at once counts what goes with both', async () => {
    const { news, json } = await aReaderOfTwo();
    await news(['mark', 'star', 'wind']);
    const run = await news(['unsubscribe', 'coast', 'harbour', '--purge'], { answers: ['y'] });
    expect(run.asked).toEqual(['Give up 2 feeds, and remove 2 articles? [y/N] ']);
    expect(await json(['list'])).toMatchObject([{ id: 'wind-in-riga' }]);
    expect(run.stderr).toBe('“news undo” brings the articles back.\n');
    await news(['undo']);
    expect(await json(['list'])).toHaveLength(3);
  });

  test.each(['', 'n', 'no', 'yesterday'])('--purge, answered “%s”, does nothing', async (answer) => {
    const { news, json } = await aReaderOfTwo();
    const run = await news(['unsubscribe', 'coast', '--purge'], { answers: [answer] });
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing was done.\n' });
    expect(await json(['feeds'])).toHaveLength(2);
  });

  test('--purge wants --yes where there is nobody to ask', async () => {
    const { news, json } = await aReaderOfTwo();
    expect(await news(['unsubscribe', 'coast', 'harbour', '--purge'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'news: Nothing was done, for there is nobody to ask.\nSay that you mean it: news unsubscribe --purge --yes coast-post harbour-news\n',
    });
    expect(await json(['feeds'])).toHaveLength(2);
    expect(await news(['unsubscribe', 'coast', '--purge', '--yes'])).toMatchObject({ code: 0, asked: [] });
  });

  test('--json', async () => {
    const { json, site } = await aReaderOfTwo();
    expect(await json(['unsubscribe', 'coast', '--purge', '--yes'])).toEqual([
      { id: 'coast-post', title: 'Coast Post', url: `${site.origin}/a.xml`, removed: 1, kept: 1 },
    ]);
  });

  test('does nothing when one of the names is wrong', async () => {
    const { news, json } = await aReaderOfTwo();
    expect(await news(['unsubscribe', 'coast', 'habour'])).toMatchObject({
      code: 1,
      stderr: 'news: There is no feed “habour”.\nDid you mean harbour-news? See them with: news feeds\n',
    });
    expect(await json(['feeds'])).toHaveLength(2);
  });

  test('what was given up cannot be given up again', async () => {
    const { news, site } = await aReaderOfTwo();
    await news(['unsubscribe', 'coast']);
    expect(await news(['unsubscribe', 'coast-post'])).toMatchObject({
      code: 1,
      stderr: `news: You gave up Coast Post.\nSubscribe again with: news subscribe ${site.origin}/a.xml\n`,
    });
  });

  test('the articles of what was given up can be removed later', async () => {
    const { news, json, site } = await aReaderOfTwo();
    await news(['unsubscribe', 'coast']);
    expect(await news(['unsubscribe', 'coast', '--purge'], { answers: ['y'] })).toMatchObject({
      code: 0,
      asked: ['Remove 1 article of Coast Post? [y/N] '],
      stdout: `Given up before  Coast Post\n  coast-post · ${site.origin}/a.xml · 1 article removed · 1 article kept\n`,
    });
    expect(await json(['list'])).toHaveLength(2);
  });

  test('of no library says what to do', async () => {
    const { news } = await aReader();
    expect(await news(['unsubscribe', 'coast'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Subscribe with: news subscribe'),
    });
  });
});
