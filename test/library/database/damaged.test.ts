import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryFile } from '../../../src/library/open-shelf.ts';
import { runNews } from '../../run-news.ts';
import { aFolder, aLibrary, anArticle } from '../a-library.ts';
import { randomNumbers } from './random-numbers.ts';

const MANY = Array.from({ length: 30 }, (_, number) =>
  anArticle({
    headline: `Rain number ${number}`,
    publisher: 'The Coast Post',
    keywords: ['wet'],
    body: `“Wörds ${'and words '.repeat(number * 20)}${number},” said Ann Lee.\n\n${'“More – é.” '.repeat(number * 9)}`,
  }),
);

/** The bytes of a library that is sound. */
async function soundBytes(): Promise<Buffer> {
  const database = await aLibrary(...MANY);
  database.run('PRAGMA wal_checkpoint(TRUNCATE)');
  return readFileSync(database.file);
}

const COMMANDS = [
  ['where'],
  ['list', '-n', 'all'],
  ['list', '--json'],
  ['search', 'words'],
  ['read', 'rain-number-7'],
  ['quotes', '--speaker', 'Lee'],
  ['speakers'],
  ['tag'],
  ['check'],
  ['undo', '--list'],
  ['tag', 'rain-number-9', '--add', 'x'],
  ['edit', 'rain-number-8', '--headline', 'Snow'],
  ['mark', 'star', 'rain-number-9'],
  ['remove', '--yes', 'rain-number-3'],
  ['undo'],
  ['reindex'],
  ['add', '-'],
  ['backup', 'BACKUP', '--force'],
] as const;

const PAGE = 4096;

type Harm = (bytes: Buffer, random: (below: number) => number) => Buffer;

const HARMS: Readonly<Record<string, Harm>> = {
  'cut off': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'cut off after a page': (bytes, random) => bytes.subarray(0, PAGE * random(bytes.length / PAGE)),
  'with a page of something else': (bytes, random) => overwrite(bytes, random, 1, () => random(256)),
  'with three pages of zeros': (bytes, random) => overwrite(bytes, random, 3, () => 0),
  'with bytes that have changed': (bytes, random) => {
    for (let count = 0; count < 200; count += 1) bytes[100 + random(bytes.length - 100)] = random(256);
    return bytes;
  },
  'with another header': (bytes, random) => {
    bytes[16 + random(84)] = random(256);
    return bytes;
  },
};

function overwrite(
  bytes: Buffer,
  random: (below: number) => number,
  pages: number,
  byte: () => number,
): Buffer {
  for (let count = 0; count < pages; count += 1) {
    const at = PAGE * random(bytes.length / PAGE);
    for (let offset = 0; offset < PAGE; offset += 1) bytes[at + offset] = byte();
  }
  return bytes;
}

describe('a damaged library', () => {
  test.each(Object.keys(HARMS))(
    '%s gets clear words from every command, and none ends in a fault of ours',
    async (name) => {
      const sound = await soundBytes();
      const random = randomNumbers(name.length);
      for (let round = 0; round < 4; round += 1) {
        const file = libraryFile(join(aFolder(), 'library'));
        mkdirSync(dirname(file));
        writeFileSync(file, HARMS[name]?.(Buffer.from(sound), random) ?? sound);
        for (const command of COMMANDS) {
          const args = command.map((word) => (word === 'BACKUP' ? join(dirname(file), 'copy.db') : word));
          const { stderr, code } = await runNews(args, {
            library: dirname(file),
            stdin: `# New ${round}\n\nIt rains.\n`,
          });
          expect({ args, code: code < 2 ? 'as it should be' : code, stderr }).toEqual({
            args,
            code: 'as it should be',
            stderr,
          });
        }
      }
    },
  );
});
