import type { Span } from '../article/quote.ts';
import { type HeadlineRow, renderHeadlineRow, shortened } from './headline-list.ts';
import { highlight, highlightTypeset } from './highlight.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typeset.ts';
import { wrap } from './wrap.ts';

/** An article that was found, as the list shows it. */
export interface SearchRow extends HeadlineRow {
  /** Words of the headline that were looked for. */
  readonly headlineMarks: readonly Span[];
  /** The passage that shows best why it was found; without text for an article without. */
  readonly snippet: {
    readonly text: string;
    readonly marks: readonly Span[];
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
    /** Whose words it shows. */
    readonly speaker?: string;
  };
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
  readonly now: Date;
}

/** What was found, as `news list` shows it and with a passage of each; "" for no rows. Ends with a newline. */
export function renderSearchResults(rows: readonly SearchRow[], look: Look): string {
  return rows.map((row) => renderRow(row, look)).join('\n');
}

function renderRow(row: SearchRow, look: Look): string {
  const { theme, width } = look;
  const shown = shortened(row.article.headline);
  const marks = row.headlineMarks.filter(({ end }) => end < shown.length || shown === row.article.headline);
  const headline = highlight(shown, marks, theme.found);
  return renderHeadlineRow(row, look, headline) + renderPassage(row.snippet, theme, width);
}

/** Set off by a bar, as a block quotation is. */
function renderPassage(snippet: SearchRow['snippet'], theme: Theme, width: number): string {
  const bar = `  ${theme.quiet('│')} `;
  const lines = wrap(renderSnippet(snippet, theme), width - BAR_WIDTH).split('\n');
  return snippet.text === '' ? '' : lines.map((line) => `${bar}${line}\n`).join('');
}

const BAR_WIDTH = 4;

function renderSnippet(
  { text, marks, cutBefore, cutAfter, speaker }: SearchRow['snippet'],
  theme: Theme,
): string {
  const words = highlightTypeset(text, marks, theme.found);
  const passage = `${cutBefore ? '…' : ''}${words}${cutAfter ? '…' : ''}`;
  return speaker === undefined ? passage : `${passage} ${theme.quiet(`— ${typeset(speaker)}`)}`;
}
