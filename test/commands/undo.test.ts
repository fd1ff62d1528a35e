import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/library/database/open-database.ts';
import { libraryFile } from '../../src/library/open-shelf.ts';
import { aReader, RAIN, SNOW } from './a-reader.ts';

describe('news undo and news redo', () => {
  test('go back and forth, and tell what they did', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    await news(['edit', 'rain', '--headline', 'Hail']);
    await news(['remove', 'snow', '--yes']);
    expect(await news(['undo'], { now: '2026-11-22T14:30:00Z' })).toMatchObject({
      code: 0,
      stdout: 'Undone: removed snow-in-lima (2 hours ago, 22 Nov 2026).\n',
      stderr: '',
    });
    expect(await news(['undo'])).toMatchObject({
      stdout: 'Undone: edited rain-in-oslo (just now, 22 Nov 2026).\n',
    });
    expect(await json(['list'])).toMatchObject([{ headline: 'Snow in Lima' }, { headline: 'Rain in Oslo' }]);
    expect(await news(['redo'])).toMatchObject({
      code: 0,
      stdout: 'Done again: edited rain-in-oslo (just now, 22 Nov 2026).\n',
    });
    expect(await json(['redo'])).toEqual({
      what: 'removed snow-in-lima',
      made: '2026-11-22T12:00:00.000Z',
      count: 1,
      renamed: [],
    });
    expect(await json(['list'])).toMatchObject([{ headline: 'Hail' }]);
    expect(await news(['redo'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'There is nothing to do again.\n',
    });
  });

  test('an article that is back is found again', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    await news(['remove', 'rain', '--yes']);
    expect(await json(['search', 'metre'])).toEqual([]);
    await news(['undo']);
    expect(await json(['search', 'quote:metre', 'speaker:lee'])).toMatchObject([{ id: 'rain-in-oslo' }]);
  });

  test('--list tells what can be undone, the last first', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    await news(['mark', 'star', 'rain', 'snow']);
    expect(await news(['undo', '--list'])).toMatchObject({
      code: 0,
      stdout: 'just now, 22 Nov 2026: gave a star to 2 articles\njust now, 22 Nov 2026: added 2 articles\n',
    });
    expect(await json(['undo', '--list'])).toMatchObject([
      { what: 'gave a star to 2 articles', count: 2 },
      {},
    ]);
    expect(await json(['list'])).toHaveLength(2);
  });

  test('all the way back the library is empty, and that is no error', async () => {
    const { news, json } = await aReader(RAIN);
    expect(await news(['undo'])).toMatchObject({
      stdout: 'Undone: added 1 article (just now, 22 Nov 2026).\n',
    });
    expect(await news(['undo'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'There is nothing to undo.\n',
    });
    expect(await news(['undo', '--list'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'There is nothing to undo.\n',
    });
    expect(await json(['undo'])).toBeNull();
    expect(await json(['undo', '--list'])).toEqual([]);
  });

  test('tell of an id that was taken meanwhile', async () => {
    const { news, library } = await aReader(RAIN, SNOW);
    await news(['remove', 'rain', '--yes']);
    const database = await openDatabase(libraryFile(library));
    database.run(`UPDATE articles SET id = 'rain-in-oslo'`); // as of a program that has gone on adding
    expect(await news(['undo'])).toMatchObject({
      code: 0,
      stderr: 'rain-in-oslo is now rain-in-oslo-2, for another article has its id.\n',
    });
  });

  test.each([['undo'], ['redo']])('%s of no library makes none', async (command) => {
    const { news, library } = await aReader();
    expect(await news([command])).toMatchObject({ code: 0, stdout: '' });
    expect(existsSync(library)).toBe(false);
  });
});
