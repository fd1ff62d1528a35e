/** A story as the row of its blocks: paragraphs, headings, lists, quotations, tables, pictures. */
import {
  isBlock,
  isElement,
  isHeading,
  isText,
  type PageElement,
  type PageNode,
  unwrap,
  wordsIn,
} from '../page-tree.ts';

export interface Block {
  readonly kind: 'text' | 'heading' | 'list' | 'quotation' | 'table' | 'code' | 'rule' | 'picture';
  readonly element: PageElement;
  readonly words: string;
  /** Which share of its letters is in links. */
  readonly linked: number;
}

/** Kinds that are one block with all they hold. */
const WHOLE: Readonly<Record<string, Block['kind']>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quotation',
  table: 'table',
  pre: 'code',
  hr: 'rule',
};

/** All blocks in `story`, in order; those without words and pictures are not among them. */
export function blocksOf(story: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  collect(story, blocks);
  return blocks;
}

function collect(element: PageElement, blocks: Block[]): void {
  const whole = WHOLE[element.localName];
  if (whole === undefined && element.children.some(isBlock)) {
    for (const child of element.children) collect(child, blocks);
    return;
  }
  const words = wordsIn(element);
  if (
    words === '' &&
    element.localName !== 'img' &&
    element.querySelector('img, hr') === null &&
    whole !== 'rule'
  )
    return;
  const kind = whole ?? (isHeading(element) ? 'heading' : words === '' ? 'picture' : 'text');
  blocks.push({ kind, element, words, linked: linkedShare(element, words) });
}

function linkedShare(element: PageElement, words: string): number {
  if (words === '') return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += wordsIn(link).length;
  return Math.min(1, linked / words.length);
}

/** Whether a sentence ends with it, or goes on after a colon. */
export function endsSentence(words: string): boolean {
  return /[.!?…。！？:：]["'”’»)\]]*$/.test(words.slice(-10));
}

/**
 * Makes every run of words that stands beside a block a paragraph of its own, so that all words stand in blocks that hold
 * no other: `<div>Some words <p>A paragraph</p> more</div>`.
 */
export function settleBlocks(story: PageElement): void {
  settle(story);
}

/** Whether there is a block in it. */
function settle(element: PageElement): boolean {
  let holdsBlock = false;
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const inside = settle(child);
    if (isBlock(child)) holdsBlock = true;
    else if (inside) {
      unwrap(child);
      holdsBlock = true;
    }
  }
  if (holdsBlock && element.localName !== 'pre') wrapRuns(element);
  return holdsBlock;
}

const HOLDS_BLOCKS_ONLY = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tfoot', 'tr']);

function wrapRuns(element: PageElement): void {
  if (HOLDS_BLOCKS_ONLY.has(element.localName) || isItemWithList(element)) return;
  let run: PageElement | null = null;
  for (const node of element.childNodes) {
    if (isBlock(node)) run = null;
    else if (run !== null) run.appendChild(node);
    else if (!isBlank(node)) {
      run = newParagraph(element);
      element.insertBefore(run, node);
      run.appendChild(node);
    }
  }
}

/** Words of an item with a list below them stay as they are: as a paragraph they would stand apart from it. */
function isItemWithList({ localName, children }: PageElement): boolean {
  return localName === 'li' && children.every((child) => !isBlock(child) || /^[uo]l$/.test(child.localName));
}

function isBlank(part: PageNode): boolean {
  if (isText(part)) return part.textContent.trim() === '';
  return (
    !isElement(part) ||
    part.localName === 'br' ||
    (part.localName !== 'img' && wordsIn(part) === '' && part.querySelector('img') === null)
  );
}

function newParagraph(beside: PageElement): PageElement {
  return beside.ownerDocument.createElement('p');
}
