import type { RendererObject, Tokens } from '../article/markdown.ts';
import { isLineBreakTag } from '../article/plain-text.ts';
import type { Page } from './body-page.ts';
import { breakCode } from './line-breaks.ts';
import { layTable } from './table.ts';
import { displayWidth } from './width.ts';

/** Blocks that marked-terminal would print wrong, or without knowing how much room there is. Each ends a line. */
export function blockRenderers(page: Page): RendererObject {
  const { theme } = page;
  let depth = 0;
  let tight = false;

  return {
    // marked-terminal prints the words of a tight list item as Markdown, decodes five entities only and one of them
    // twice.
    text(token) {
      if (!('tokens' in token && token.tokens)) return page.words(token);
      return `${page.fill(this.parser.parseInline(token.tokens))}\n`;
    },

    // marked-terminal marks the first line only once the text is wrapped.
    blockquote(token) {
      return page.inset(2, (columns) => {
        const bar = columns === 0 ? '' : `${theme.quiet('│')} `;
        const lines = this.parser.parse(token.tokens).trimEnd().split('\n');
        return `${lines.map((line) => (line === '' ? bar.trimEnd() : bar + line)).join('\n')}\n\n`;
      });
    },

    // marked-terminal starts every numbered list with 1, doubles the boxes of tasks, and takes a line that begins
    // with an asterisk for an item.
    list(token) {
      const markers = markersOf(token, BULLETS[depth % BULLETS.length] ?? '•');
      const [wasTight, wasDepth] = [tight, depth];
      tight = !token.loose;
      depth += token.ordered ? 0 : 1;
      const items = token.items.map((item, index) => {
        const marker = markers[index] ?? '';
        return page.inset(marker.length, (columns) => {
          const body = this.parser.parse(item.tokens).replace(/^\n+/, '').trimEnd();
          const mark = theme.quiet(marker.trimEnd());
          if (columns === 0 || body === '') return `${mark}\n${body}`.trimEnd();
          return hung(`${mark} `, columns, body);
        });
      });
      [tight, depth] = [wasTight, wasDepth];
      return items.join(token.loose ? '\n\n' : '\n') + (tight ? '\n' : '\n\n');
    },

    checkbox: () => '',

    // marked-terminal lets long lines run on.
    code(token) {
      return page.inset(CODE_INDENT, (columns) => {
        const lines = page
          .plainWords(token)
          .split('\n')
          .flatMap((line) => codeLines(line, page));
        return lines
          .map((line) => (line === '' ? '' : ' '.repeat(columns) + line))
          .join('\n')
          .concat('\n\n');
      });
    },

    // marked-terminal draws tables as wide as they are, aligns nothing, and colours them by itself.
    table(token) {
      const words = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
      const table = {
        header: token.header.map(words),
        align: token.align,
        rows: token.rows.map((row) => row.map(words)),
      };
      return `${layTable(table, page.room(), theme)}\n\n`;
    },

    // marked-terminal asks the process for its width, and draws nothing in a pipe.
    hr: () => `${theme.quiet('─'.repeat(page.room()))}\n\n`,

    // marked-terminal shows the tags, and starts the next block on the same line.
    html(token) {
      if (!token.block) return isLineBreakTag(token) ? '\n' : '';
      const words = page.words(token);
      return words === '' ? '' : `${page.fill(words)}\n\n`;
    },
  };
}

// Each level of a list has its own, and the fourth starts over.
const BULLETS = ['•', '◦', '▪'];
const CODE_INDENT = 2;
const TAB = 4;
const GOES_ON = '↪ ';

/** Numbers end in one column; a task has its box in place of a bullet. */
function markersOf({ items, ordered, start }: Tokens.List, bullet: string): string[] {
  const first = typeof start === 'number' ? start : 1;
  const width = String(first + items.length - 1).length;
  return items.map(({ task, checked }, index) => {
    if (task) return checked ? '[x] ' : '[ ] ';
    return ordered ? `${String(first + index).padStart(width)}. ` : `${bullet} `;
  });
}

/** A block whose first line starts with a mark; the others stand below its words. */
function hung(marker: string, columns: number, block: string): string {
  const lines = block.split('\n').map((line, index) => {
    if (index === 0) return marker + line;
    return line === '' ? '' : ' '.repeat(columns) + line;
  });
  return lines.join('\n');
}

function codeLines(line: string, { theme, room }: Page): string[] {
  const parts = breakCode(withoutTabs(line), room(), displayWidth(GOES_ON));
  const [first = '', ...rest] = parts.map((part) => part.trimEnd());
  return [theme.code(first), ...rest.map((part) => theme.quiet(GOES_ON) + theme.code(part))];
}

function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let shown = '';
  let column = 0;
  for (const [index, part] of line.split('\t').entries()) {
    const blanks = index === 0 ? 0 : TAB - (column % TAB);
    shown += ' '.repeat(blanks) + part;
    column += blanks + displayWidth(part);
  }
  return shown;
}
