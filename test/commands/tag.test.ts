import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aReader, RAIN, SNOW, WIND } from './a-reader.ts';

describe('news tag', () => {
  test('gives tags and takes them, and shows what there is then', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    expect(
      await news(['tag', 'rain', 'snow', '--add', 'Climate Change,oslo', '-a', 'to-read']),
    ).toMatchObject({
      code: 0,
      stdout:
        'Tagged  Rain in Oslo\n  rain-in-oslo\n  #climate-change · #oslo · #to-read\nTagged  Snow in Lima\n  snow-in-lima\n  #climate-change · #oslo · #to-read\n',
      stderr: '',
    });
    expect(await news(['tag', 'rain', '-r', 'oslo,to-read,climate-change'])).toMatchObject({
      stdout: 'Tagged  Rain in Oslo\n  rain-in-oslo\n  no tags\n',
    });
    expect(await json(['list', '--tag', 'oslo'])).toMatchObject([
      { id: 'snow-in-lima', tags: ['climate-change', 'oslo', 'to-read'] },
    ]);
  });

  test('without options tells which there are', async () => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    await news(['tag', 'rain', 'snow', '--add', 'weather']);
    await news(['tag', 'wind', '--add', '北京,weather']);
    expect(await news(['tag'])).toMatchObject({
      code: 0,
      stdout: 'Articles  Tag\n────────  ───────\n       3  weather\n       1  北京\n',
    });
    expect(await json(['tag'])).toEqual([
      { tag: 'weather', articles: 3 },
      { tag: '北京', articles: 1 },
    ]);
    expect(await news(['tag', 'wind'])).toMatchObject({
      stdout: 'Tags of  Wind in Riga\n  wind-in-riga\n  #weather · #北京\n',
    });
  });

  test('says when nothing changed, which is no error', async () => {
    const { news, json } = await aReader(RAIN);
    await news(['tag', 'rain', '--add', 'wet']);
    expect(await news(['tag', 'rain', '--add', 'wet', '--remove', 'dry'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing changed: their tags are so already.\n',
    });
    expect(await json(['tag', 'rain', '--add', 'wet'])).toEqual([]);
    expect(await news(['undo', '--list'])).toMatchObject({
      stdout: expect.stringMatching(/^.*: changed the tags of rain-in-oslo\n.*: added 1 article\n$/),
    });
  });

  test.each([
    [['tag', '--add', 'wet'], 'Which articles?'],
    [['tag', 'rain', '--add', 'wet', '--remove', 'wet'], 'wet is both to be added and to be removed'],
    [['tag', 'rain', '--add', '!'], 'A tag is a word such as climate or to-read.'],
    [['tag', 'rain', '--add', ''], 'A tag is a word such as climate or to-read.'],
  ])('%j is wrong use', async (args, message) => {
    const { news } = await aReader(RAIN);
    expect(await news(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('of no library tells how to begin, and makes none', async () => {
    const { news, json, library } = await aReader();
    expect(await news(['tag'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('There are no tags yet.'),
    });
    expect(await json(['tag'])).toEqual([]);
    expect(await news(['tag', 'guide', '--add', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('comes with news'),
    });
    expect(existsSync(library)).toBe(false);
  });
});
