/** Gives every picture of a story a paragraph of its own. */

import { webAddress } from '../about/addresses.ts';
import { isBlock, type PageElement, wordsIn } from '../page-tree.ts';
import { CAPTION_ATTRIBUTE } from './gather-pictures.ts';

/**
 * A picture in a paragraph goes before it; one in a row of nothing but pictures before the row; one among the words of a
 * list or a table goes for good, as does one without an address on the web and one that was there before.
 */
export function hoistPictures(story: PageElement, base: string | undefined): void {
  const seen = new Set<string>();
  for (const image of story.querySelectorAll('img')) {
    const address = webAddress(image.getAttribute('src'), base);
    if (address === undefined || seen.has(address)) {
      image.remove();
      continue;
    }
    seen.add(address);
    image.setAttribute('src', address);
    hoist(image, story);
  }
}

const ROWS = new Set(['ul', 'ol', 'dl', 'table']);

function hoist(image: PageElement, story: PageElement): void {
  let block: PageElement = image;
  let row: PageElement | null = null;
  for (let at = image.parentNode; at !== null && at !== story; at = at.parentNode) {
    if (isBlock(at) && !isBlock(block)) block = at;
    if (ROWS.has(at.localName)) row = at;
  }
  if (row !== null && wordsIn(row) !== '') {
    image.remove();
    return;
  }
  if (image.parentNode?.localName === 'p' && image.previousSibling === null && image.nextSibling === null)
    return;
  const place = row ?? (isBlock(block) && isOneParagraph(block) ? block : outermostInline(image));
  const paragraph = story.ownerDocument.createElement('p');
  place.parentNode?.insertBefore(paragraph, place);
  paragraph.appendChild(image);
}

function isOneParagraph(block: PageElement): boolean {
  return /^(?:p|h[1-6])$/.test(block.localName);
}

function outermostInline(image: PageElement): PageElement {
  let at: PageElement = image;
  while (at.parentNode !== null && !isBlock(at.parentNode)) at = at.parentNode;
  return at;
}

export interface Picture {
  readonly address: string;
  /** What it shows, for those who cannot see it; "" when the caption says the same. */
  readonly alt: string;
  readonly caption: string;
}

export function pictureOf(image: PageElement): Picture {
  const caption = (image.getAttribute(CAPTION_ATTRIBUTE) ?? '').replace(/\s+/g, ' ').trim();
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const says =
    alt.length <= LONGEST_ALT &&
    !/^[\w-]*\.(?:jpe?g|png|gif|webp)$|^(?:image|img|photo|picture)[\s_\d-]*$/i.test(alt);
  return {
    address: image.getAttribute('src') ?? '',
    alt: says && !caption.toLowerCase().includes(alt.toLowerCase()) ? alt : '',
    caption,
  };
}

const LONGEST_ALT = 300;
