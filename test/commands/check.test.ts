import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/library/database/open-database.ts';
import { libraryFile } from '../../src/library/open-shelf.ts';
import { aReader, RAIN, SNOW } from './a-reader.ts';

async function harmed(sql: string) {
  const reader = await aReader(RAIN, SNOW);
  (await openDatabase(libraryFile(reader.library))).run(sql);
  return { ...reader, file: libraryFile(reader.library) };
}

describe('news check', () => {
  test('says that a library is sound', async () => {
    const { news, json, library } = await aReader(RAIN, SNOW);
    const file = libraryFile(library);
    expect(await news(['check'], { columns: 200 })).toMatchObject({
      code: 0,
      stdout: `${file} is sound: 2 articles, 1 quotation.\n`,
      stderr: '',
    });
    expect(await json(['check'])).toEqual({
      file,
      exists: true,
      sound: true,
      articles: 2,
      quotations: 1,
      faults: [],
      notes: [],
    });
  });

  test('says what is wrong and what to do, and that leads on', async () => {
    const { news, file } = await harmed('DELETE FROM article_index');
    expect(await news(['check'], { columns: 60 })).toMatchObject({
      code: 1,
      stdout:
        'What is searched in does not hold just what the articles\n  hold.\n  Make it anew with: news reindex --all\n\n',
      stderr: `news: ${file} is not sound: 1 fault.\n`,
    });
    expect(await news(['reindex', '--all'])).toMatchObject({ code: 0, stderr: 'Read 2 articles anew.\n' });
    expect(await news(['check'])).toMatchObject({ code: 0 });
  });

  test('of an article that is damaged: removing and adding it helps', async () => {
    const { news, json } = await harmed(`UPDATE contents SET findings = '{' WHERE article = 1`);
    const { stdout, code } = await news(['check'], { columns: 200 });
    expect(code).toBe(1);
    expect(stdout).toContain('An article is damaged: rain-in-oslo.\n');
    expect(stdout).toContain('news remove rain-in-oslo\n');
    expect(await news(['read', 'rain'])).toMatchObject({
      code: 1,
      stderr: 'news: The article rain-in-oslo is damaged in your library.\nLook closer with: news check\n',
    });
    expect(await news(['remove', 'rain', '--yes'])).toMatchObject({ code: 0 });
    expect(await news(['check'])).toMatchObject({ code: 0 });
    expect(await news(['undo'])).toMatchObject({ code: 0 });
    expect(await json(['check'])).toMatchObject({ sound: false, faults: [{}, {}] });
  });

  test('notes what an older program has found, which is no fault', async () => {
    const { news } = await harmed(`UPDATE articles SET engine = 'older'`);
    const { stdout, code } = await news(['check'], { columns: 200 });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The quotations of 2 articles were not looked for, or found by another version of news\.\n {2}Find them anew with: news reindex\n\n.* is sound/,
    );
    expect(await news(['reindex'])).toMatchObject({ code: 0, stderr: 'Read 2 articles anew.\n' });
    expect(await news(['reindex'])).toMatchObject({
      code: 0,
      stderr: 'Nothing to do: all articles were read by this version of news.\n',
    });
  });

  test('of no library is content, and makes none', async () => {
    const { news, json, library } = await aReader();
    expect(await news(['check'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('nothing to check'),
    });
    expect(await json(['check'])).toEqual({ file: libraryFile(library), exists: false });
    expect(await news(['reindex'])).toMatchObject({ code: 0, stderr: 'There is no library yet.\n' });
    expect(existsSync(library)).toBe(false);
  });
});
