/**
 * Keeps quotations whole: posts of others stand in frames whose names give them away as no story, and their few words are
 * half links, so that the search for the story would take them apart.
 */
import {
  type PageDocument,
  type PageElement,
  type PageNode,
  replaceWith,
  unwrap,
  wordsIn,
} from '../page-tree.ts';

const MARK = 'data-quotation';
// A post or a passage. What is longer can stand up for itself.
const LONGEST = 3000;

/** Takes quotations out of frames in which nothing else stands. */
export function freeQuotations(page: PageDocument): void {
  for (const quotation of page.body.querySelectorAll('blockquote')) {
    for (
      let frame = quotation.parentNode;
      frame !== null && isFrame(frame, quotation);
      frame = quotation.parentNode
    )
      unwrap(frame);
  }
}

/** Puts a paragraph in the place of each quotation; what is given back puts the quotations into the story again. */
export function setQuotationsAside(page: PageDocument): (story: PageElement) => void {
  const kept: PageNode[] = [];
  for (const quotation of page.body.querySelectorAll('blockquote')) {
    if (quotation.querySelector('blockquote') !== null || wordsIn(quotation).length > LONGEST) continue;
    const place = page.createElement('p');
    place.setAttribute(MARK, String(kept.length));
    place.textContent = wordsIn(quotation);
    if (place.textContent === '') continue;
    replaceWith(quotation, place);
    kept.push(quotation);
  }
  return (story) => {
    for (const place of story.querySelectorAll(`[${MARK}]`)) {
      const quotation = kept[Number(place.getAttribute(MARK))];
      if (quotation !== undefined) replaceWith(place, quotation);
    }
  };
}

function isFrame(element: PageElement, quotation: PageElement): boolean {
  if (!/^(?:div|figure|section|span|aside|center)$/.test(element.localName)) return false;
  return wordsIn(element).length === wordsIn(quotation).length;
}
