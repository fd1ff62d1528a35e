import { Chalk, type ColorSupportLevel } from 'chalk';

type Paint = (text: string) => string;

/** The few looks the program has, named for what they mean. At level 0 every one returns its text unchanged. */
export interface Theme {
  readonly level: ColorSupportLevel;
  readonly headline: Paint;
  /** Headings inside an article. */
  readonly heading: Paint;
  readonly strong: Paint;
  readonly emphasis: Paint;
  readonly code: Paint;
  readonly link: Paint;
  readonly strike: Paint;
  /** Words that were searched for. */
  readonly found: Paint;
  /** What was taken out of a text, and what came into it. */
  readonly removed: Paint;
  readonly added: Paint;
  /** What stands beside the text: ids, dates, rules, bullets. */
  readonly quiet: Paint;
  /** The colour of the speaker with this place in the article's list of speakers, counted from 0. */
  readonly speaker: (place: number) => Paint;
}

// Calm, told apart by hue, and readable on black and on white: contrast of at least 3:1 with both. The first six
// speakers of an article differ; later ones start over. Where a terminal has 16 colours only, how they look is the
// reader's choice; the colour of code comes last among them.
const SPEAKER_COLORS_256 = [67, 137, 64, 133, 30, 167];
const SPEAKER_COLORS_16 = ['magenta', 'green', 'yellow', 'blue', 'red', 'cyan'] as const;
const CODE_COLOR_256 = 31;
const FOUND_COLOR_256 = 160;
const REMOVED_COLOR_256 = 160;
const ADDED_COLOR_256 = 28;

/** A theme for 0 (no colour), 16, 256 or 16 million colours. The process-wide chalk is never used. */
export function makeTheme(level: ColorSupportLevel): Theme {
  const chalk = new Chalk({ level });
  return {
    level,
    headline: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    emphasis: chalk.italic,
    code: level >= 2 ? chalk.ansi256(CODE_COLOR_256) : chalk.cyan,
    link: chalk.underline,
    strike: chalk.strikethrough,
    found: level >= 2 ? chalk.bold.ansi256(FOUND_COLOR_256) : chalk.bold.red,
    removed: level >= 2 ? chalk.ansi256(REMOVED_COLOR_256) : chalk.red,
    added: level >= 2 ? chalk.ansi256(ADDED_COLOR_256) : chalk.green,
    quiet: chalk.dim,
    speaker: (place) =>
      level >= 2
        ? chalk.ansi256(SPEAKER_COLORS_256[place % SPEAKER_COLORS_256.length] ?? 67)
        : chalk[SPEAKER_COLORS_16[place % SPEAKER_COLORS_16.length] ?? 'cyan'],
  };
}
