/** Tables that only place things on the page become what they hold; rows of signs become rules. */
import { isLayout } from '../markdown/table-markdown.ts';
import { type PageElement, replaceKeeping } from '../page-tree.ts';

const PARTS = 'caption, thead, tbody, tfoot, tr, td, th, colgroup, col';

export function settleTables(story: PageElement): void {
  for (const table of story.querySelectorAll('table')) {
    if (!isLayout(table)) continue;
    for (const part of table.querySelectorAll(PARTS)) if (tableOf(part) === table) becomeBox(part);
    becomeBox(table);
  }
}

function tableOf(part: PageElement): PageElement | null {
  for (let at = part.parentNode; at !== null; at = at.parentNode) if (at.localName === 'table') return at;
  return null;
}

function becomeBox(element: PageElement): void {
  replaceKeeping(element, element.ownerDocument.createElement('div'));
}
