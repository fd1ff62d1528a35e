/** Tables as rows of cells between bars, as GitHub and most others write them. */
import { type PageElement, wordsIn } from '../page-tree.ts';

const MOST_COLUMNS = 50;

/**
 * The first row is the head, whether it is marked so or not: there is none without. Cells that reach over several columns
 * are followed by empty ones. "" for a table without cells.
 *
 * @param cellMarkdown the Markdown of a cell, on one line
 */
export function tableMarkdown(table: PageElement, cellMarkdown: (cell: PageElement) => string): string {
  const rows = table
    .querySelectorAll('tr')
    .map((row) =>
      row.children
        .filter(isCell)
        .flatMap((cell) => [cellMarkdown(cell), ...emptyCells(cell)])
        .slice(0, MOST_COLUMNS),
    )
    .filter((row) => row.some((cell) => cell !== ''));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [head, ...others] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  if (head === undefined) return '';
  const lines = [head, Array<string>(width).fill('---'), ...others].map((row) => `| ${row.join(' | ')} |`);
  const caption = table.querySelector('caption');
  return [...(caption === null ? [] : [wordsIn(caption)]), lines.join('\n')].join('\n\n');
}

function isCell({ localName }: PageElement): boolean {
  return localName === 'td' || localName === 'th';
}

function emptyCells(cell: PageElement): string[] {
  const span = Number(cell.getAttribute('colspan') ?? 1);
  return span > 1 && span <= MOST_COLUMNS ? Array<string>(span - 1).fill('') : [];
}

/** Whether a table only places things on the page: one column, tables in it, or whole passages in its cells. */
export function isLayout(table: PageElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return true;
  const rows = table.querySelectorAll('tr');
  if (rows.every((row) => row.children.filter(isCell).length < 2)) return true;
  return table
    .querySelectorAll('td')
    .some((cell) => cell.querySelectorAll('p').length > 2 || wordsIn(cell).length > LONGEST_CELL);
}

const LONGEST_CELL = 500;
