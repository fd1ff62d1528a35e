import { fstatSync, writeSync } from 'node:fs';
import type { ColorSupportLevel } from 'chalk';
import { cleanLine, cleanText } from '../article/clean-text.ts';
import { UserError } from '../errors.ts';
import { cutStatus, foldLines } from './fit-columns.ts';
import { safeOutput } from './safe-output.ts';

/** Where text goes, and what that place can show. */
export interface Terminal {
  /** Whether results go to a screen that a person looks at and that can move its cursor. */
  readonly isScreen: boolean;
  readonly columns: number;
  readonly rows: number;
  /** The colours results may have when the reader leaves it to us (`auto`) or insists (`always`). */
  readonly colorLevel: (when: 'auto' | 'always') => Promise<ColorSupportLevel>;
  /** Whether results may hold OSC 8 links. */
  readonly hyperlinks: () => Promise<boolean>;
  /** Writes results. @throws ClosedPipe when nobody reads them any more. */
  readonly write: (text: string) => void;
  /** Writes messages, which have no colours: to a screen in lines that fit. Never throws. */
  readonly writeError: (text: string) => void;
  /** Shows one line to a person until the next one, or until anything else is written; "" takes it away. */
  readonly status: (line: string) => void;
  /** Asks a person a question and waits for a line; null where there is nobody to ask. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Shows text in the reader's pager; false when there is none to be had, and then nothing was shown. */
  readonly page: (text: string) => Promise<boolean>;
}

/** Nobody reads on, as in `news list | head -1`. Not an error: the program ends quietly. */
export class ClosedPipe extends Error {}

const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/**
 * The terminal this process was started in. What only a screen needs (its size, colours, links, a pager) is loaded
 * when asked for: `node:tty` and its kin cost a sixth of Node's own start, and a pipe never needs them.
 *
 * `COLUMNS` and `LINES` go before what the screen says, `FORCE_COLOR` before `NO_COLOR` (as in Node itself), and an
 * empty variable is one that is not set.
 */
export function openTerminal(env: NodeJS.ProcessEnv): Terminal {
  const screen = isCharacterDevice(1) && process.stdout.isTTY ? process.stdout : undefined;
  const isScreen = screen !== undefined && env.TERM !== 'dumb';
  const messageColumns = () => columnsForMessages(env);
  const status = statusLine(messageColumns);
  const writeError = (text: string) => {
    status('');
    writeMessage(text, messageColumns());
  };
  return {
    isScreen,
    // A terminal that does not know its size says 0.
    columns: positive(env.COLUMNS) ?? (screen?.columns || DEFAULT_COLUMNS),
    rows: positive(env.LINES) ?? (screen?.rows || DEFAULT_ROWS),
    colorLevel: async (when) => {
      if (when === 'always') return forcedLevel(env.FORCE_COLOR) || (await supportedColors()) || 1;
      if (env.FORCE_COLOR) return forcedLevel(env.FORCE_COLOR) ?? supportedColors();
      return env.NO_COLOR || !isScreen ? 0 : supportedColors();
    },
    hyperlinks: async () => (isScreen || Boolean(env.FORCE_HYPERLINK)) && supportsLinks(),
    write: (text) => {
      status('');
      writeAll(1, safeOutput(text));
    },
    writeError,
    status,
    ask: async (question) => {
      if (!(isCharacterDevice(0) && isCharacterDevice(2) && process.stdin.isTTY)) return null;
      const { ask } = await import('./ask.ts');
      return ask(`${inLines(question.trimEnd(), messageColumns())} `);
    },
    page: async (text) => {
      const { page } = await import('./pager.ts');
      const outcome = page(safeOutput(text), env);
      const wish = env.NEWS_PAGER ?? env.PAGER;
      if (outcome === 'missing' && wish)
        writeError(`news: the pager “${wish}” cannot be started; going on without.\n`);
      return outcome === 'shown';
    },
  };
}

/** @param columns of the screen that it goes to; null where it goes elsewhere */
function writeMessage(text: string, columns: number | null): void {
  try {
    writeAll(2, inLines(text, columns));
  } catch {
    // Standard error is closed or full: there is nobody left to tell.
  }
}

function inLines(text: string, columns: number | null): string {
  const clean = cleanText(text);
  return columns === null ? clean : foldLines(clean, columns);
}

/** A line on standard error that is overwritten by what comes next; nothing where that is no terminal. */
function statusLine(messageColumns: () => number | null): (line: string) => void {
  let shown = '';
  let isSeen: boolean | undefined;
  return (line) => {
    if (line === shown) return;
    const columns = isSeen === false ? null : messageColumns();
    isSeen = columns !== null;
    if (columns === null) return;
    shown = line;
    try {
      writeAll(2, `\r\x1b[K${cutStatus(cleanLine(line), columns)}`);
    } catch {
      // Nobody sees it.
    }
  };
}

/** How wide the screen is that messages go to; null where they go elsewhere. */
function columnsForMessages(env: NodeJS.ProcessEnv): number | null {
  if (!isCharacterDevice(2) || env.TERM === 'dumb' || !process.stderr.isTTY) return null;
  return positive(env.COLUMNS) ?? (process.stderr.columns || DEFAULT_COLUMNS);
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function positive(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}

/** The level that FORCE_COLOR names; nothing when it only says that there shall be colours ("true"). */
function forcedLevel(value = ''): ColorSupportLevel | undefined {
  const level = ['0', '1', '2', '3'].indexOf(value === 'false' ? '0' : value);
  return level < 0 ? undefined : (level as ColorSupportLevel);
}

async function supportedColors(): Promise<ColorSupportLevel> {
  const { createSupportsColor } = await import('supports-color');
  const support = createSupportsColor(undefined, { sniffFlags: false });
  return support ? support.level : 0;
}

async function supportsLinks(): Promise<boolean> {
  const { createSupportsHyperlinks } = await import('supports-hyperlinks');
  return createSupportsHyperlinks(process.stdout);
}

// Not process.stdout: its first use loads net and streams, and its writes to a pipe may be lost at exit.
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE' || code === 'EOF') throw new ClosedPipe();
      if (code !== 'EAGAIN')
        throw new UserError(`The output cannot be written (${code}).`, 'Is the disk full?');
      waitAMoment(); // the reader of a non-blocking pipe is slower than we are
    }
  }
}

function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
