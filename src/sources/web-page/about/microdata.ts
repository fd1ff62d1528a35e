/** What a page tells about its article in microdata: `itemprop` at the elements that show it. */
import { type PageDocument, type PageElement, wordsIn } from '../page-tree.ts';

/** The elements with this property, of the article when the page says which that is. */
export type Microdata = (property: string) => readonly PageElement[];

export function readMicrodata(page: PageDocument): Microdata {
  const article = page
    .querySelectorAll('[itemtype]')
    .find((element) => /\/\w*(?:Article|BlogPosting)\s*$/.test(element.getAttribute('itemtype') ?? ''));
  return (property) =>
    (article ?? page)
      .querySelectorAll('[itemprop]')
      .filter((element) => (element.getAttribute('itemprop') ?? '').split(/\s+/).includes(property));
}

/** What a property says: its `content`, the moment of a `time`, else its words. */
export function textOfItem(element: PageElement): string {
  return (element.getAttribute('content') ?? element.getAttribute('datetime') ?? wordsIn(element)).trim();
}
