/** Text that keeps its line breaks is either code, or a story as agencies sent it when there were no paragraphs. */
import { type PageElement, replaceWith } from '../page-tree.ts';

export function settlePreformatted(story: PageElement): void {
  for (const block of story.querySelectorAll('pre')) {
    if (block.querySelector('code') !== null) continue;
    replaceWith(block, isProse(block.textContent) ? paragraphsOf(block) : codeOf(block));
  }
}

function isProse(text: string): boolean {
  return (text.match(/\p{Ll}[.!?]["'”’]?\s+["'“‘]?\p{Lu}/gu)?.length ?? 0) > 1;
}

/** Lines between two empty ones are one paragraph. */
function paragraphsOf(block: PageElement): PageElement {
  const page = block.ownerDocument;
  const box = page.createElement('div');
  for (const text of block.textContent.split(/\n[^\S\n]*\n/)) {
    if (text.trim() === '') continue;
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    box.appendChild(paragraph);
  }
  return box;
}

function codeOf(block: PageElement): PageElement {
  const page = block.ownerDocument;
  const [fresh, code] = [page.createElement('pre'), page.createElement('code')];
  code.textContent = block.textContent;
  fresh.appendChild(code);
  return fresh;
}
