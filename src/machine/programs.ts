/** Other programs that the reader wants to see: an editor, a browser. None is started through a shell. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { Programs } from '../context.ts';
import { UserError } from '../errors.ts';
import { commandWords } from './command-words.ts';

/** @param newsArgv how this program itself is started. */
export function openPrograms(env: NodeJS.ProcessEnv, newsArgv: readonly [string, ...string[]]): Programs {
  return {
    edit: async (file) => {
      const [editor = 'vi', ...args] = wordsIn(env.VISUAL) ?? wordsIn(env.EDITOR) ?? [usualEditor()];
      const status = await attend([editor, ...args, file]);
      if (status === 'missing')
        throw new UserError(
          `The editor “${editor}” cannot be started.`,
          'Set EDITOR to the name of your editor.',
        );
      if (status !== 0)
        throw new UserError(`The editor “${editor}” ended with ${status}.`, 'Nothing was changed.');
    },
    browse: async (address) => {
      const browsers = browsersIn(env);
      for (const words of browsers) {
        const argv = withAddress(words, address);
        const [browser = ''] = argv;
        const status = await (IN_TERMINAL.has(basename(browser)) ? attend(argv) : release(argv));
        if (status === 'missing') continue;
        if (status === 0) return;
        throw new UserError(
          `The browser “${browser}” ended with ${status}.`,
          'Open the address by hand, or set BROWSER to another.',
        );
      }
      throw new UserError(
        `The browser “${browsers.map(([name]) => name).join('”, “')}” cannot be started.`,
        'Set BROWSER to the name of your browser.',
      );
    },
    startNews: (args) => {
      const [node, ...own] = newsArgv;
      spawn(node, [...own, ...args], { stdio: 'ignore', detached: true })
        .on('error', () => {})
        .unref();
    },
  };
}

/** The words of a command that a reader has set; undefined where there are none. */
function wordsIn(command: string | undefined): readonly string[] | undefined {
  const words = commandWords(command ?? '');
  return words.length > 0 ? words : undefined;
}

function usualEditor(): string {
  return process.platform === 'win32' ? 'notepad' : 'vi';
}

// These need the terminal for themselves.
const IN_TERMINAL: ReadonlySet<string> = new Set([
  'w3m',
  'lynx',
  'links',
  'links2',
  'elinks',
  'www-browser',
  'browsh',
  'carbonyl',
  'cha',
  'chawan',
]);

/** BROWSER may name several, parted by colons, to be tried in turn. */
function browsersIn(env: NodeJS.ProcessEnv): readonly (readonly string[])[] {
  const wishes = (env.BROWSER ?? '').split(process.platform === 'win32' ? /$/ : ':');
  const browsers = wishes.flatMap((wish) => [wordsIn(wish) ?? []]).filter((words) => words.length > 0);
  return browsers.length > 0 ? browsers : [usualBrowser()];
}

function usualBrowser(): readonly string[] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}

/** The address goes where `%s` stands, else to the end. */
function withAddress(words: readonly string[], address: string): readonly string[] {
  if (!words.some((word) => word.includes('%s'))) return [...words, address];
  return words.map((word) => word.replaceAll('%s', () => address));
}

/** The exit code; "missing" when there is no such program. */
type Status = number | 'missing';

/** Gives the terminal to a program and waits for its end. */
async function attend(argv: readonly string[]): Promise<Status> {
  // Ctrl-C is for that program to understand.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const status = await start(argv, { stdio: 'inherit' }).ended;
  process.off('SIGINT', ignore);
  return status;
}

// A browser may stay open as long as the reader likes; a moment tells whether it started.
const MOMENT = 500;

/** Starts a program and waits only to see that it does not end at once in failure. */
async function release(argv: readonly string[]): Promise<Status> {
  const { child, ended } = start(argv, { stdio: 'ignore', detached: true });
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<Status>((resolve) => {
    timer = setTimeout(() => resolve(0), MOMENT);
  });
  const status = await Promise.race([ended, moment]);
  clearTimeout(timer);
  child?.unref();
  return status;
}

function start(
  [program = '', ...args]: readonly string[],
  options: SpawnOptions,
): { readonly child?: ChildProcess; readonly ended: Promise<Status> } {
  try {
    const child = spawn(program, args, options);
    const ended = new Promise<Status>((resolve) => {
      child.on('error', () => resolve('missing'));
      child.on('exit', (code) => resolve(code ?? 1));
    });
    return { child, ended };
  } catch {
    return { ended: Promise.resolve('missing') }; // it cannot be the name of a program
  }
}
