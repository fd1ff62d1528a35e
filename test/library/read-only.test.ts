import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../run-news.ts';
import { buildProgram, type Program } from '../start-news.ts';
import { add, aFolder, aLibrary } from './a-library.ts';

// Root may write everywhere, so the program runs as nobody then; that has to be able to read this checkout.
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const uid = isRoot ? NOBODY : undefined;
const canTry =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', 'require("libsql")'], {
    cwd: '/',
    env: { NODE_PATH: join(ROOT, 'node_modules') },
    ...(uid !== undefined && { uid, gid: uid }),
  }).status === 0;

let program: Program;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => program.remove());

/** A library that is whoever's who runs the program, in a folder that nobody may write to. */
async function aReadOnlyLibrary(how: 'closed' | 'left open'): Promise<string> {
  const database = await aLibrary({ headline: 'Rain' });
  const folder = join(aFolder(), 'library');
  chmodSync(dirname(folder), 0o755);
  mkdirSync(folder);
  if (how === 'closed') database.run('PRAGMA wal_checkpoint(TRUNCATE)');
  else await add(database, [{ headline: 'Snow' }]);
  const endings = how === 'closed' ? [''] : ['', '-wal', '-shm'];
  for (const ending of endings) {
    const file = join(folder, `library.db${ending}`);
    copyFileSync(`${database.file}${ending}`, file);
    if (isRoot) chownSync(file, NOBODY, NOBODY);
    chmodSync(file, 0o400);
  }
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  return folder;
}

const run = (args: readonly string[], library: string) =>
  program.run(args, {
    env: { NEWS_HOME: library },
    ...(uid !== undefined && { uid }),
    stdin: '# Hail\n\nIt hails.\n',
  });

describe.skipIf(!canTry)(
  'a library that may not be written (where this checkout can be read by nobody)',
  () => {
    test.each([
      ['closed', ['rain']],
      ['left open', ['rain', 'snow']],
    ] as const)('can be read when it was %s', async (how, ids) => {
      const folder = await aReadOnlyLibrary(how);
      const { stdout, stderr, code } = await run(['list', '--json'], folder);
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      expect(
        JSON.parse(stdout)
          .map(({ id }: { id: string }) => id)
          .sort(),
      ).toEqual(ids);
      for (const args of [
        ['read', 'rain'],
        ['search', 'rain'],
        ['quotes'],
        ['check'],
        ['tag'],
        ['where'],
        ['undo', '--list'],
      ])
        expect({ args, ...(await run(args, folder)) }).toMatchObject({ args, code: 0 });
    });

    test.each(['closed', 'left open'] as const)(
      'is not changed when it was %s, and that is said',
      async (how) => {
        const folder = await aReadOnlyLibrary(how);
        const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
        for (const args of [
          ['add', '-'],
          ['remove', 'rain', '--yes'],
          ['tag', 'rain', '--add', 'x'],
          ['undo'],
          ['mark', 'star', 'rain'],
          ['edit', 'rain', '--headline', 'x'],
        ])
          expect({ args, ...(await run(args, folder)) }).toMatchObject({
            args,
            code: 1,
            stderr: expect.stringMatching(
              /^news: The library .* may not be written\.\nCheck the permissions/,
            ),
          });
        const after = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
        expect(after.map((bytes, place) => bytes.equals(before[place] ?? Buffer.alloc(0)))).toEqual(
          before.map(() => true),
        );
      },
    );

    test('is not begun, and reading makes none', async () => {
      const folder = aFolder();
      chmodSync(folder, 0o555);
      onTestFinished(() => chmodSync(folder, 0o755));
      const library = join(folder, 'library');
      expect(await run(['list'], library)).toMatchObject({ code: 0, stderr: '' });
      expect(await run(['add', '-'], library)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^news: The library .* may not be written\./),
      });
      expect(existsSync(library)).toBe(false);
    });

    test('that belongs to somebody else is not opened, and that is said', async () => {
      const folder = await aReadOnlyLibrary('closed');
      const file = join(folder, 'library.db');
      if (isRoot) chownSync(file, 0, 0);
      else chmodSync(file, 0o000);
      expect(await run(['list'], folder)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^news: The library .* cannot be opened\.\nCheck the permissions/),
      });
    });
  },
);
