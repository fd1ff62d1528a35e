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
      stderr: 'Marked as read: 2 articles. “news undo” takes that back.\n',
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

  test('by options marks what a list with them shows, and says how many', async () => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    expect(await news(['mark', 'read', '--since', '2026-11-20'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Marked as read: 2 articles. “news undo” takes that back.\n',
    });
    expect(await json(['list', '--unread'])).toMatchObject([{ id: 'wind-in-riga' }]);
    expect(await json(['mark', 'star', '--unread'])).toMatchObject([{ id: 'wind-in-riga', starred: true }]);
    expect(await news(['mark', 'read', '--search', 'wind'])).toMatchObject({
      stderr: 'Marked as read: 1 article. “news undo” takes that back.\n',
    });
    expect((await news(['undo', '--list'])).stdout).toContain('marked wind-in-riga as read');
    await news(['undo']);
    expect(await json(['list', '--unread'])).toMatchObject([{ id: 'wind-in-riga', starred: true }]);
    await news(['undo']);
    expect(await json(['list', '--starred'])).toEqual([]);
    await news(['undo']);
    expect(await json(['list', '--unread'])).toHaveLength(3);
  });

  test.each([
    ['--speaker', 'mayor', ['rain-in-oslo']],
    ['--source', 'coast', ['rain-in-oslo']],
    ['--tag', 'dry', ['wind-in-riga']],
    ['--until', '2026-11-20', ['rain-in-oslo']],
    ['--search', 'snow OR wind', ['snow-in-lima', 'wind-in-riga']],
  ])('by %s %s', async (option, value, ids) => {
    const { news, json } = await aReader(RAIN, SNOW, WIND);
    await news(['tag', 'wind', '--add', 'dry']);
    const marked: readonly { readonly id: string }[] = await json(['mark', 'star', option, value]);
    expect(marked.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('what fits nothing marks nothing', async () => {
    const { news, json } = await aReader(RAIN);
    expect(await news(['mark', 'read', '--search', 'hail'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No article fits, so none is marked.\n',
    });
    expect(await json(['mark', 'read', '--search', 'hail'])).toEqual([]);
    await news(['mark', 'read', '--all']);
    expect(await news(['mark', 'read', '--search', 'rain'])).toMatchObject({
      code: 0,
      stderr: 'Nothing changed: they are marked so already.\n',
    });
  });

  test('reading marks nothing', async () => {
    const { news, json } = await aReader(RAIN);
    await news(['read', 'rain']);
    expect(await json(['list', '--unread'])).toHaveLength(1);
  });

  test('the list tells what is read, and when all is', async () => {
    const { news } = await aReader(RAIN);
    expect((await news(['list'])).stdout).not.toMatch(/ · read$/m);
    await news(['mark', 'read', 'rain']);
    expect((await news(['list'])).stdout).toMatch(/ · read$/m);
    expect((await news(['list', '--unread'])).stderr).toBe('Nothing is unread.\n');
  });

  test.each([
    [['mark', 'rain'], 'news: “rain” is no mark. Allowed choices are read, unread, star, unstar.'],
    [['mark', 'read'], 'Name articles, or choose them by options or one view, or say --all.'],
    [['mark', 'read', 'rain', '--all'], 'do not go together'],
    [['mark', 'read', 'rain', '--unread'], 'do not go together'],
    [['mark', 'read', 'rain', '@wet'], 'do not go together'],
    [['mark', 'read', '@wet', '@dry'], 'Name articles, or choose'],
    [['mark', 'read', '@wet', '--all'], 'do not go together'],
    [['mark', 'read', '--all', '--since', '2d'], 'do not go together'],
    [['mark', 'read', '--since', 'soon'], '--since soon is no date.'],
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
