/** Makes the words of a story plain: one space for white space of any kind, no signs without a shape, no ligatures. */
import { isElement, isText, type PageElement, type PageNode, unwrap } from '../page-tree.ts';

export function settleWords(story: PageElement): void {
  for (const element of story.querySelectorAll('sup')) if (isFootnoteMark(element)) element.remove();
  settle(story);
  joinMarks(story);
}

function settle(element: PageElement): void {
  for (const node of element.childNodes) {
    if (isText(node)) node.textContent = plain(node.textContent);
    else if (isElement(node) && node.localName !== 'pre') settle(node);
    else if (!isElement(node)) node.remove();
  }
}

// Soft hyphens, and spaces without a width; those that join letters (U+200C, U+200D) belong to the spelling.
const SHAPELESS = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

function plain(text: string): string {
  return text
    .replace(SHAPELESS, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ');
}

/** "<sup><a href="#note-1">1</a></sup>" leads to a note on the page, which is not there any more. */
function isFootnoteMark(element: PageElement): boolean {
  return /^\[?\d{1,3}\]?$/.test(element.textContent.trim()) && element.querySelector('a[href^="#"]') !== null;
}

const MARKS: Readonly<Record<string, string>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em' };

/** Marks that follow each other or stand in each other are one: "<b>Game D</b><b>ay</b>". */
function joinMarks(story: PageElement): void {
  for (const element of story.querySelectorAll('b, strong, i, em')) {
    if (element.parentNode === null) continue;
    const mark = MARKS[element.localName];
    if (isInMark(element, story, mark)) unwrap(element);
    else
      for (let next = element.nextSibling; isSameMark(next, mark); next = element.nextSibling)
        takeIn(element, next);
  }
}

function isInMark(element: PageElement, story: PageElement, mark: string | undefined): boolean {
  for (let at = element.parentNode; at !== null && at !== story; at = at.parentNode)
    if (MARKS[at.localName] === mark || (mark === 'strong' && /^h[1-6]$/.test(at.localName))) return true;
  return false;
}

function isSameMark(part: PageNode | null, mark: string | undefined): part is PageElement {
  return isElement(part) && MARKS[part.localName] === mark;
}

function takeIn(element: PageElement, next: PageElement): void {
  while (next.firstChild !== null) element.appendChild(next.firstChild);
  next.remove();
}
