import { expect, test, vi } from 'vitest';
import { findFiles } from '../../src/library/find-files.ts';

const MANY = 200_000;

// Writing so many would take half a minute.
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  statSync: () => ({ isDirectory: () => true }),
  readdirSync: (folder: string) =>
    folder === 'mail'
      ? [entry('cur', false)]
      : Array.from({ length: MANY }, (_, index) => entry(`${index}.eml`, true)),
}));

function entry(name: string, isFile: boolean) {
  return { name, isFile: () => isFile, isDirectory: () => !isFile };
}

test('a folder may hold the mail of many years, more than a call has room for', async () => {
  expect(await findFiles('mail')).toHaveLength(MANY);
});
