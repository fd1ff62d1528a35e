import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/library/database/check-library.ts';
import { aFolder, aLibrary } from '../a-library.ts';

const THREE = [{ headline: 'Rain' }, { headline: 'Snow' }, { headline: 'Wind' }];

describe('checking a library', () => {
  test('finds nothing wrong with a sound one', async () => {
    const { file } = await aLibrary(...THREE);
    expect(await checkLibrary(file)).toEqual({ articles: 3, quotations: 3, faults: [], notes: [] });
    expect(await checkLibrary((await aLibrary()).file)).toMatchObject({ articles: 0, faults: [], notes: [] });
  });

  test.each([
    [
      'what is found by is missing',
      'DELETE FROM article_index WHERE rowid = 2',
      /does not hold just what/,
      /news reindex --all/,
    ],
    [
      'an index is damaged',
      `UPDATE quote_index_data SET block = x'00ff' WHERE id > 100`,
      /does not hold just what/,
      /news reindex --all/,
    ],
    [
      'a text is gone',
      'DELETE FROM contents WHERE article = 2',
      /an article is damaged: snow/,
      /news remove snow/,
    ],
    [
      'a text is no UTF-8',
      `UPDATE contents SET body = CAST(x'41ff42' AS TEXT) WHERE article = 3`,
      /an article is damaged: wind/,
      /news remove wind/,
    ],
    [
      'findings are cut off',
      `UPDATE contents SET findings = substr(findings, 1, 20)`,
      /3 articles are damaged: rain snow wind/,
      /backup/,
    ],
    [
      'an id is no UTF-8',
      `UPDATE articles SET id = CAST(x'ff' AS TEXT) WHERE key = 1`,
      /an article is damaged: number 1/,
      /backup/,
    ],
    [
      'tags of nothing',
      `PRAGMA foreign_keys = OFF; INSERT INTO tags VALUES (77, 'x')`,
      /1 row belongs to an article that is not there/,
      /backup/,
    ],
  ])('finds that %s', async (_, harm, what, hint) => {
    const database = await aLibrary(...THREE);
    database.run(harm);
    const { faults } = await checkLibrary(database.file);
    expect(faults.map((fault) => fault.what).join('\n')).toMatch(what);
    expect(faults.map((fault) => fault.hint).join('\n')).toMatch(hint);
    for (const fault of faults) expect(fault.what).not.toMatch(/\.$/);
  });

  test('finds a table that SQLite calls malformed', async () => {
    const database = await aLibrary(...THREE);
    database.run(`PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'articles_by_digest'`);
    const { faults } = await checkLibrary(database.file);
    expect(faults.map(({ what }) => what).join('\n')).toMatch(/SQLite finds: Page \d+: never used/);
  });

  test('tells what is no library as such', async () => {
    const file = join(aFolder(), 'library.db');
    writeFileSync(file, 'Dear diary. '.repeat(1000));
    const { faults } = await checkLibrary(file);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain('is no library, or is damaged');
    expect(faults[0]?.hint).not.toContain('news check');
  });

  test('notes what could be better', async () => {
    const database = await aLibrary(...THREE);
    database.run(`UPDATE articles SET engine = 'another' WHERE key < 3`);
    chmodSync(database.file, 0o644);
    const { faults, notes } = await checkLibrary(database.file);
    expect(faults).toEqual([]);
    expect(notes.map(({ what }) => what)).toEqual([
      'the quotations of 2 articles were not looked for, or found by another version of news',
      'other users of this computer may read it',
    ]);
    expect(notes[1]?.hint).toBe(`Keep it to yourself: chmod 600 ${database.file}`);
  });
});
