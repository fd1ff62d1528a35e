import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../src/cli.ts';
import type { Context } from '../src/context.ts';
import { ROOT, runNews } from './run-news.ts';

const FILE = join(ROOT, 'README.md');
const README = readFileSync(FILE, 'utf8');
const CONSOLE_BLOCK = /```console\n\$ news (.*)\n[\s\S]*?```/g;

/** The words of a command line as they stand in the README: blanks part them, double quotation marks group them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

describe('the README', async () => {
  test('shows the real output of its examples (vitest -u writes it anew)', async () => {
    const blocks = [...README.matchAll(CONSOLE_BLOCK)];
    expect(blocks.length).toBeGreaterThan(4);
    let fresh = README;
    for (const [block, line = ''] of blocks) {
      const { stdout, stderr } = await runNews(wordsOf(line), { now: '2027-01-01T12:00:00Z' });
      fresh = fresh.replace(block, () => `\`\`\`console\n$ news ${line}\n${stdout}${stderr}\`\`\``);
    }
    await expect(fresh).toMatchFileSnapshot(FILE);
  });

  const program = await makeProgram({ terminal: { columns: 80 } } as Context);
  const commands: Command[] = [program, ...program.commands];

  test.each(commands.map((command) => [command.name(), command] as const))(
    'names every option of %s',
    (name, command) => {
      expect(README).toContain(name);
      for (const { long, short } of command.options) {
        expect(README).toContain(`\`${long}`);
        if (short) expect(README).toContain(`\`${short}\``);
      }
    },
  );

  test('names no option that does not exist', () => {
    const known = new Set(commands.flatMap((command) => command.options.flatMap(({ long }) => long ?? [])));
    const foreign = ['--pipe', '--global', '--help', '--version', '--predictions', '--wait'];
    const named = [...README.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option);
    expect(named.filter((option) => !known.has(option) && !foreign.includes(option))).toEqual([]);
  });

  test('names every folder of the source', () => {
    for (const folder of readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)) {
      expect(README).toContain(`\`src/${folder}\``);
    }
  });
});
