import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { makeTheme, type Theme } from '../render/theme.ts';

/** Options that every command has. */
export interface ScreenOptions {
  readonly color?: 'auto' | 'always' | 'never' | false;
  readonly pager: boolean;
  readonly width?: number;
}

/** What a command needs to show its result. */
export interface Screen {
  readonly width: number;
  readonly theme: Theme;
  /** Shows text: in the pager when it is longer than the screen, else as it is. */
  readonly show: (text: string) => Promise<void>;
}

const NARROWEST = 20;
const WIDEST = 500;

/** The options that `openScreen` understands, for a command that shows text to a person. */
export function widthOption(description: string): Option {
  return new Option('--width <columns>', description).argParser(parseWidth);
}

/** Gives the program the options that hold for all commands. */
export function addScreenOptions(program: Command): void {
  program
    .addOption(
      new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'),
    )
    .option('--no-color', 'the same as --color never')
    .option('--no-pager', 'do not show long output in a pager');
}

/** @param measure the widest lines may be without `--width`, however wide the terminal is. */
export async function openScreen(
  { terminal }: Context,
  options: ScreenOptions,
  measure: number,
): Promise<Screen> {
  const { color = 'auto', pager, width = Math.max(NARROWEST, Math.min(measure, terminal.columns)) } = options;
  const colored = color === 'auto' || color === 'always';
  return {
    width,
    theme: makeTheme(colored ? await terminal.colorLevel(color) : 0),
    show: async (text) => {
      const paged = pager && terminal.isScreen && text.split('\n').length > terminal.rows;
      if (!(paged && (await terminal.page(text)))) terminal.write(text);
    },
  };
}

function parseWidth(value: string): number {
  const width = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (width >= NARROWEST && width <= WIDEST) return width;
  throw new InvalidArgumentError(`It takes a number of columns from ${NARROWEST} to ${WIDEST}.`);
}
