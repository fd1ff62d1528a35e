import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

export interface ViewRow {
  readonly name: string;
  /** What it stands for. */
  readonly command: string;
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
}

/** Views, each with the command line that it stands for; "" for none. Ends with a newline. */
export function renderViewList(rows: readonly ViewRow[], look: Look): string {
  return rows.map((row) => renderView(row, look)).join('\n');
}

/** One of them. @param done what was done with it: "Saved" */
export function renderView({ name, command }: ViewRow, { width, theme }: Look, done?: string): string {
  const heading = `${done === undefined ? '' : `${theme.quiet(done)}  `}${theme.headline(`@${name}`)}`;
  return `${wrap(heading, width, { hang: 2 })}\n${wrap(command, width, { indent: 2, hang: 4 })}\n`;
}
