import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aReader, RAIN, SNOW, WIND } from './a-reader.ts';

describe('news mark', () => {
  test.each([
    ['read', 'Marked as read', { read: true }],
    ['star', 'Starred', { starred: true }],
  ])('%s, and back', async (mark, done, expected) => {
    const { news, json } = await aReader(RAIN, SNOW);
    expect(await news(['mark', mark, 'rain'])).toMatchObject({
      code: 0,
      stdout: `${done}  Rain in Oslo\n  rain-in-oslo\n`,
      stderr: '',
    });
    expect(await json(['list', '--search', 'headline:rain'])).toMatchObject([expected]);
    expect(await news(['mark', mark, 'rain'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing changed: they are marked so already.\n',
    });
    await news(['mark', `un${mark}`, 'rain']);
    expect(await json(['list', '--search', 'headline:rain'])).toMatchObject([
      { read: false, starred: false },
    ]);
  });

  test('shows in the filters of the list', async () => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    await news(['mark', 'read', 'rain', 'wind']);
    await news(['mark', 'star', 'wind']);
    expect(await json(['list', '--unread'])).toMatchObject([{ id: 'snow-in-lima' }]);
    expect(await json(['list', '--starred'])).toMatchObject([{ id: 'wind-in-riga' }]);
  });

  test('--all marks all, of which only the others change', async () => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    await news(['mark', 'read', 'rain']);
    expect(await news(['mark', 'read', '--all'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Marked as read: 2 articles.\n',
    });
    expect(await json(['list', '--unread'])).toEqual([]);
    await news(['undo']);
    expect(await json(['list', '--unread'])).toHaveLength(2);
    expect(await json(['mark', 'star', '--all'])).toMatchObject([
      { starred: true },
      { starred: true },
      { starred: true },
    ]);
  });

  test('reading marks nothing', async () => {
    const { news, json } = await aReader(RAIN);
    await news(['read', 'rain']);
    expect(await json(['list', '--unread'])).toHaveLength(1);
  });

  test.each([
    [['mark', 'rain'], 'read, unread, star, unstar'],
    [['mark', 'read'], 'Name articles, or say --all.'],
    [['mark', 'read', 'rain', '--all'], 'Name articles, or say --all.'],
    [['mark'], "missing required argument 'mark'"],
  ])('%j is wrong use', async (args, message) => {
    const { news } = await aReader(RAIN);
    expect(await news(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test('of no library makes none', async () => {
    const { news, library } = await aReader();
    expect(await news(['mark', 'read', '--all'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'There is no article to mark.\n',
    });
    expect(existsSync(library)).toBe(false);
  });
});
