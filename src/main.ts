import { fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyseWith,
  isPrepared,
  type PreparedAnalysis,
  prepareAnalyses,
} from './analysis/prepared-analyses.ts';
import { runCli } from './cli.ts';
import type { Context } from './context.ts';
import { UserError } from './errors.ts';
import { folderShelf } from './library/folder-shelf.ts';
import { openTerminal } from './terminal.ts';

/**
 * Runs the program in this process.
 *
 * @param root the folder of the package, which holds `data/` and `dist/`
 * @param args the arguments without "node news"
 * @returns the exit code
 */
export function main(root: string, args: readonly string[]): Promise<number> {
  const terminal = openTerminal(process.env);
  const context: Context = {
    terminal,
    input: {
      chunks: () => {
        if (fstatSync(0).isDirectory())
          throw new UserError('Standard input is a folder.', 'Name the files in it.');
        if (process.stdin.isTTY) terminal.writeError('Reading from the keyboard; end with Ctrl-D.\n');
        return process.stdin;
      },
    },
    shelves: [bundledShelf(root)],
    analyse: analyseWith(() => readPrepared(preparedFile(root))),
    now: new Date(),
  };
  return runCli(args, context);
}

/** Analyses the bundled articles, for the build to write to `preparedFile`. */
export async function prepareBundled(root: string): Promise<PreparedAnalysis[]> {
  return prepareAnalyses((await bundledShelf(root).load()).articles);
}

export function preparedFile(root: string): string {
  return join(root, 'dist', 'analyses.json');
}

function bundledShelf(root: string) {
  return folderShelf(join(root, 'data', 'articles'));
}

/** Only saves time: where it is missing or damaged, articles are read when they are needed. */
function readPrepared(file: string): PreparedAnalysis[] {
  try {
    const prepared: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(prepared) ? prepared.filter(isPrepared) : [];
  } catch {
    return [];
  }
}
