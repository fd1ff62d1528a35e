import type { Piece, Stretch } from '../article/compare-texts.ts';
import { countOf } from './counts.ts';
import { describeDate, describeTime } from './dates.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typeset.ts';
import { wrap } from './wrap.ts';

/** A text that an article had before. */
export interface EarlierRow {
  /** Until when, in ISO 8601. */
  readonly until: string;
  /** Where it was another than that of the text that followed. */
  readonly headline?: string;
  /** What was changed then. */
  readonly pieces: readonly Piece[];
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
  readonly now: Date;
}

/**
 * What an article said before, the last first, each text with what was changed in it: − is what went, + is what came in
 * its place. Ends with a newline. @param headline its headline now
 */
export function renderHistory(headline: string, rows: readonly EarlierRow[], look: Look): string {
  const { width, theme } = look;
  const count = countOf(rows.length, 'earlier version');
  const heading = [
    wrap(theme.headline(typeset(headline)), width),
    wrap(theme.quiet(`${count}, the last first; − was taken out, + came in its place`), width),
  ].join('\n');
  return `${[heading, ...rows.map((row) => layRow(row, look))].join('\n\n')}\n`;
}

function layRow({ until, headline, pieces }: EarlierRow, { width, theme, now }: Look): string {
  const date = wrap(
    theme.heading(`Until ${describeDate(until, now)}, ${describeTime(new Date(until))}`),
    width,
  );
  const called = headline === undefined ? [] : [wrap(theme.headline(typeset(headline)), width)];
  return [[date, ...called].join('\n'), ...pieces.map((piece) => layPiece(piece, width, theme))].join('\n\n');
}

function layPiece(piece: Piece, width: number, theme: Theme): string {
  switch (piece.kind) {
    case 'same':
      return theme.quiet('…');
    case 'removed':
      return wrap(theme.removed(`− ${inWords(piece.words, theme)}`), width, { hang: 2 });
    case 'added':
      return wrap(theme.added(`+ ${inWords(piece.words, theme)}`), width, { hang: 2 });
  }
}

function inWords(words: readonly Stretch[], theme: Theme): string {
  return words.map(({ text, isChanged }) => (isChanged ? theme.strong(text) : text)).join('');
}
