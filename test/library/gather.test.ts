import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Doors, gather } from '../../src/library/gather.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-gather-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines = join(folder, 'many.jsonl');
writeFileSync(lines, `${'{"id":1}\n'.repeat(150)}`);
writeFileSync(join(folder, 'one.txt'), 'Rain\n\nIt rains.');

function doors(...stdin: readonly string[]): Doors {
  return {
    input: {
      chunks: async function* () {
        for (const chunk of stdin) yield Buffer.from(chunk);
      },
    },
    fetch: async (address) => ({ kind: 'file', name: address, bytes: Buffer.from('<p>'), address }),
    readAddress: (word) => (word.startsWith('https:') ? word : null),
  };
}

/** What each parcel is, in few words, and how far the whole is after it. */
async function gathered(names: readonly string[], from: Doors = doors()): Promise<string[]> {
  const told: string[] = [];
  for await (const { open, progress } of gather(names, from)) {
    const incoming = await open();
    const share = progress === null ? '?' : progress.toFixed(2);
    if ('what' in incoming) told.push(`${incoming.what} ${share}`);
    else if (incoming.kind === 'file')
      told.push(`${incoming.name.split('/').pop()} ${incoming.bytes.length} ${share}`);
    else if (incoming.kind === 'lines') told.push(`lines ${incoming.from}+${incoming.lines.length} ${share}`);
  }
  return told;
}

describe('gather', () => {
  test('files, lines and addresses, in the order they are named', async () => {
    expect(await gathered([join(folder, 'one.txt'), lines, 'https://example.org/x'])).toEqual([
      'one.txt 15 0.33',
      'lines 1+64 0.48',
      'lines 65+64 0.62',
      'lines 129+22 0.67',
      'x 3 1.00',
    ]);
  });

  test('what is not there is told in its place', async () => {
    expect(await gathered(['nothing.txt', join(folder, 'one.txt')])).toEqual([
      'does not exist ?',
      'one.txt 15 1.00',
    ]);
  });

  test.each([
    ['a text', ['Rain\n\nIt ', 'rains.'], ['standard input 15 ?']],
    ['one object over several lines', ['{\n"headline":', '"x"}'], ['standard input 17 ?']],
    ['lines of objects, however they are cut', ['{"id":1}\n{"i', 'd":2}\n'], ['lines 1+2 ?']],
    ['one line', ['{"id":1}\n'], ['standard input 9 ?']],
    ['nothing', [], ['is empty ?']],
  ])('standard input: %s', async (_, stdin, told) => {
    expect(await gathered(['-'], doors(...stdin))).toEqual(told);
  });

  test('a line that is too long is told, and the numbers of the others hold', async () => {
    const long = join(folder, 'long.jsonl');
    writeFileSync(long, `{"id":1}\n"${'x'.repeat(9 * 1024 * 1024)}"\n{"id":3}\n`);
    expect(await gathered([long])).toEqual(['is longer than 8 MiB ?', 'lines 1+3 0.00']);
  });
});
