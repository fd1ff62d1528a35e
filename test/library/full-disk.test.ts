import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, type Program } from '../start-news.ts';
import { aHome, expectSound, idsFrom, linesOf } from './a-home.ts';

let program: Program;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => program.remove());

const TOLD = {
  code: 1,
  stderr: expect.stringMatching(
    /^news: The library .* (?:cannot be written|cannot be read or written|cannot be opened|may not be written).*\.\n.+\n$/m,
  ),
};

// Mounting needs the rights of root in a namespace of its own, which some systems give nobody.
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe('a disk that is full', () => {
  test.each([100, 500])(
    'at %i KiB a file: it is said, what was kept is kept, and adding goes on later',
    async (blocks) => {
      const { db, file, env } = aHome();
      const lines = file('many.jsonl', linesOf(0, 400));
      const run = await program.run(['add', lines], { env, blocks });
      expect(run).toMatchObject(TOLD);
      expect(run.stderr).not.toContain('    at ');
      const kept = await expectSound(db);
      expect(await program.run(['list', '-n', '1'], { env, blocks })).toMatchObject({ code: 0 });
      expect(await program.run(['add', lines], { env })).toMatchObject({ code: 0 });
      const all = await expectSound(db);
      expect(all).toEqual(idsFrom(0, 400));
      expect(all).toEqual(expect.arrayContaining([...kept]));
    },
  );

  test('leaves no part of a backup', async () => {
    const { folder, file, env } = aHome();
    await program.run(['add', file('first.jsonl', linesOf(0, 300))], { env });
    const { code, stderr } = await program.run(['backup', join(folder, 'copy.db')], { env, blocks: 300 });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be written') });
    expect(readdirSync(folder).sort()).toEqual(['first.jsonl', 'library']);
  });

  test.skipIf(!canMount)('of its own, with room for 1 MiB (where one can be mounted)', async () => {
    const { folder, file } = aHome();
    const lines = file('many.jsonl', linesOf(0, 500));
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const commands = [
      `mount -t tmpfs -o size=21m tmpfs ${disk}; head -c 20M /dev/zero > ${disk}/ballast`,
      `export NEWS_HOME=${disk}/library`,
      `"$@" add ${lines}; echo "add ended with $?"`,
      `"$@" list -n 1; echo "list ended with $?"`,
      `"$@" backup ${folder}/full.db; echo "backup ended with $?"`,
      `rm ${disk}/ballast`,
      `"$@" add ${lines}; echo "add ended with $?"`,
      `"$@" backup ${folder}/later.db; echo "backup ended with $?"`,
    ];
    const { stdout, stderr } = await program.runBy([
      'unshare',
      '-rm',
      'bash',
      '-c',
      commands.join('\n'),
      'bash',
    ]);
    expect(stdout.match(/\w+ ended with \d+/g)).toEqual([
      'add ended with 1',
      'list ended with 0',
      'backup ended with 0',
      'add ended with 0',
      'backup ended with 0',
    ]);
    expect(stderr).toContain(
      `news: The library ${disk}/library/library.db cannot be written: the disk is full.`,
    );
    expect(stderr).not.toContain('    at ');
    const kept = await expectSound(join(folder, 'full.db'));
    expect(await expectSound(join(folder, 'later.db'))).toEqual(expect.arrayContaining([...kept]));
    expect(await expectSound(join(folder, 'later.db'))).toEqual(idsFrom(0, 500));
  });
});
