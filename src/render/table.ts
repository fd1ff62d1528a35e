import { widestPiece } from './line-breaks.ts';
import type { Theme } from './theme.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** Cells hold text that is styled already, and may have several lines. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
}

/**
 * A table of at most `width` columns: no column is narrower than its widest word. Where that is more than there is
 * room for, each row becomes a few lines, "Heading: cell". No newline at the end.
 */
export function layTable(table: Table, width: number, theme: Theme): string {
  const columns = table.header.map((_, column) => measure(table, column));
  const widths = fitColumns(columns, width - GAP.length * (columns.length - 1));
  return widths ? layGrid(table, widths, theme) : layRecords(table, width, theme);
}

const GAP = '  ';

interface Column {
  /** Columns it needs to break no line. */
  readonly wish: number;
  /** Columns it needs to break no word. */
  readonly least: number;
}

function measure({ header, rows }: Table, column: number): Column {
  let wish = 0;
  let least = 0;
  for (const row of [header, ...rows]) {
    for (const line of (row[column] ?? '').split('\n')) {
      wish = Math.max(wish, displayWidth(line));
      least = Math.max(least, widestPiece(line));
    }
  }
  return { wish, least };
}

/**
 * Every column gets its least; then one that wishes for no more than an equal share gets that; then the others get of
 * the rest by what they still wish. Undefined if there is too little.
 */
function fitColumns(columns: readonly Column[], room: number): number[] | undefined {
  let spare = room - sumOf(columns.map(({ least }) => least));
  if (spare < 0) return undefined;
  const modest = columns.map(({ wish, least }) => {
    const more = wish * columns.length <= room ? Math.min(spare, wish - least) : 0;
    spare -= more;
    return { wish, width: least + more };
  });
  const share = Math.min(1, spare / Math.max(1, sumOf(modest.map(({ wish, width }) => wish - width))));
  return modest.map(({ wish, width }) => width + Math.floor((wish - width) * share));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function layGrid({ header, rows, align }: Table, widths: readonly number[], theme: Theme): string {
  const layRow = (cells: readonly string[]) => {
    const columns = widths.map((width, column) => wrap(cells[column] ?? '', width).split('\n'));
    const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0, align[column] ?? null))
        .join(GAP)
        .trimEnd(),
    ).join('\n');
  };
  const rule = theme.quiet(widths.map((width) => '─'.repeat(width)).join(GAP));
  const headings = header.some((cell) => cell !== '')
    ? [layRow(header.map((cell) => theme.strong(cell)))]
    : [];
  return [...headings, rule, ...rows.map(layRow)].join('\n');
}

function pad(text: string, width: number, align: Table['align'][number]): string {
  const blanks = Math.max(0, width - displayWidth(text));
  const before = align === 'right' ? blanks : align === 'center' ? blanks >> 1 : 0;
  return ' '.repeat(before) + text + ' '.repeat(blanks - before);
}

function layRecords({ header, rows }: Table, width: number, theme: Theme): string {
  if (rows.length === 0) return wrap(header.map((cell) => theme.strong(cell)).join(GAP), width);
  const records = rows.map((row) =>
    header
      .map((name, column) => ({ name, cell: row[column] ?? '' }))
      .filter(({ name, cell }) => name !== '' || cell !== '')
      .map(({ name, cell }) =>
        wrap(name === '' ? cell : `${theme.strong(name)}: ${cell}`.trimEnd(), width, { hang: 2 }),
      )
      .join('\n'),
  );
  return records.join('\n\n');
}
