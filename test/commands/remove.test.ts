import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aReader, RAIN, SNOW, WIND } from './a-reader.ts';

describe('news remove', () => {
  test('takes articles out, by the beginnings of their ids, and says how to get them back', async () => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    expect(await news(['remove', 'rain', 'SNOW', 'rain-in-oslo', '--yes'])).toMatchObject({
      code: 0,
      stdout: 'Removed  Rain in Oslo\n  rain-in-oslo\nRemoved  Snow in Lima\n  snow-in-lima\n',
      stderr: 'Removed 2 articles. “news undo” brings them back.\n',
    });
    expect(await json(['list'])).toMatchObject([{ id: 'wind-in-riga' }]);
    await news(['undo']);
    expect(await json(['list'])).toHaveLength(3);
  });

  test.each([
    ['y', 0, 'Removed 1 article. “news undo” brings it back.\n'],
    ['YES ', 0, 'Removed 1 article. “news undo” brings it back.\n'],
    ['', 2, 'Nothing was removed.\n'],
    ['n', 2, 'Nothing was removed.\n'],
    ['yesterday', 2, 'Nothing was removed.\n'],
  ])('shows them and asks; “%s”', async (answer, left, message) => {
    const { news, json } = await aReader(RAIN, SNOW);
    const run = await news(['remove', 'rain'], { answers: [answer] });
    expect(run).toMatchObject({ code: 0, stdout: '', asked: ['Remove this article? [y/N] '] });
    expect(run.stderr).toMatch(/^Rain in Oslo\n {2}rain-in-oslo\n {2}The Coast Post · 2 days ago/);
    expect(run.stderr.endsWith(message)).toBe(true);
    expect(await json(['list'])).toHaveLength(left === 0 ? 1 : 2);
  });

  test('wants --yes where there is nobody to ask', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    const { stderr, code } = await news(['remove', 'rain', 'snow']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'news: Nothing was removed, for there is nobody to ask.\nSay that you mean it: news remove --yes rain-in-oslo snow-in-lima\n',
    );
    expect(await json(['list'])).toHaveLength(2);
  });

  test('removes nothing when one of the names is wrong', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    expect(await news(['remove', 'rain', 'nothing', '--yes'])).toMatchObject({
      code: 1,
      stderr: 'news: There is no article “nothing”.\nSee all ids with: news list\n',
    });
    expect(await news(['remove', 'rian', '--yes'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean rain-in-oslo?'),
    });
    expect(await json(['list'])).toHaveLength(2);
  });

  test('--json prints what was removed', async () => {
    const { json } = await aReader(RAIN, SNOW);
    expect(await json(['remove', 'rain', '--yes'])).toMatchObject([
      { id: 'rain-in-oslo', source: 'The Coast Post' },
    ]);
  });

  test.each([
    ['with an empty library', []],
    ['with one', [RAIN]],
  ])('%s, what comes with news is not in it', async (_, stories) => {
    const { news, library } = await aReader(...stories);
    const run = await news(['remove', 'guide', '--yes']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /^news: guide comes with news and is not in your library\.\nKeep it there first: news add .*\/guide\.json\n$/,
    );
    expect(existsSync(library)).toBe(stories.length > 0);
  });

  test('the way that it tells leads there', async () => {
    const { news } = await aReader();
    const { stderr } = await news(['remove', 'guide', '--yes']);
    const file = /news add (.*)\n/.exec(stderr)?.[1] ?? '';
    expect(await news(['add', file])).toMatchObject({ code: 0 });
    expect(await news(['remove', 'guide', '--yes'])).toMatchObject({ code: 0 });
  });

  test('of no library makes none', async () => {
    const { news, library } = await aReader();
    expect(await news(['remove', 'rain', '--yes'])).toMatchObject({
      code: 1,
      stderr:
        'news: There is no article “rain”, for your library is empty.\nAdd one with: news add <url or file>\n',
    });
    expect(existsSync(library)).toBe(false);
  });

  test('keeps to the width of the screen when it asks', async () => {
    const { news } = await aReader({ headline: 'A headline that goes on '.repeat(9) });
    const { stderr } = await news(['remove', 'a'], { columns: 40, answers: ['n'] });
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});
