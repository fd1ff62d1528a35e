import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run-news.ts';

/** The program as processes of its own: for what only happens between processes, or when one is killed. */
export interface Program {
  /** Starts it. */
  readonly start: (args: readonly string[], options?: StartOptions) => ChildProcess;
  /** Starts it and waits for its end. */
  readonly run: (args: readonly string[], options?: StartOptions) => Promise<Ended>;
  /** Has another program run it: that gets, after its own arguments, those that start ours. */
  readonly runBy: (argv: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
}

export interface StartOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string;
  /** As the user with this number, which only root can do. */
  readonly uid?: number;
  /** No file may grow beyond so many blocks of 1024 bytes. */
  readonly blocks?: number;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
}

/** Bundles the program into a folder of its own, so that other tests may build theirs meanwhile. */
export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'news-program-'));
  chmodSync(folder, 0o755); // another user may have to start it
  await build({
    absWorkingDir: ROOT,
    entryPoints: { news: 'src/main.ts', worker: 'src/machine/worker.ts' },
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    external: ['libsql'],
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'data'));
  symlinkSync(join(ROOT, 'data/articles'), join(folder, 'data/articles'));
  const file = join(folder, 'news.cjs');
  writeFileSync(
    file,
    `require('./dist/news.cjs').main(__dirname, process.argv.slice(2)).then((code) => { process.exitCode = code; });`,
  );
  const start = (args: readonly string[], options: StartOptions = {}) =>
    startProgram(file, folder, args, options);
  return {
    start,
    run: (args, options) => ended(start(args, options)),
    runBy: (argv) => ended(startArgv([...argv, process.execPath, file], folder, {})),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function startProgram(
  file: string,
  home: string,
  args: readonly string[],
  options: StartOptions,
): ChildProcess {
  const argv = [process.execPath, file, ...args];
  if (options.blocks === undefined) return startArgv(argv, home, options);
  // Without the trap the system would end the program before it can say anything.
  const limited = `trap '' XFSZ; ulimit -f ${options.blocks}; exec "$@"`;
  return startArgv(['bash', '-c', limited, 'bash', ...argv], home, options);
}

function startArgv(
  [program = '', ...args]: readonly string[],
  home: string,
  { env, stdin, uid }: StartOptions,
): ChildProcess {
  const options: SpawnOptions = {
    env: { PATH: process.env.PATH, HOME: home, NODE_PATH: join(ROOT, 'node_modules'), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  };
  const child = spawn(program, args, options);
  child.stdin?.on('error', () => {}); // it may end before it has read everything
  child.stdin?.end(stdin ?? '');
  return child;
}

/** What a process has printed when it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}
