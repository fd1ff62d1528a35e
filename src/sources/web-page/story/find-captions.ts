/** Words below a picture that belong to it, though the page does not say so. */
import { slugify } from '../../../article/slug.ts';
import type { PageElement } from '../page-tree.ts';
import type { Block } from './blocks.ts';
import { addCaption } from './gather-pictures.ts';

const LONGEST = 200;
const CREDIT =
  /^[([]?(?:(?:image|photo|picture|photograph|foto|фото|credit|crédit|bild|quelle)s?\b[^.]{0,20}?(?:[:©|/]|\b(?:by|courtesy|via)\b)|©)|\b(?:photos?|images?|pictures?|illustrations?)\s*(?:©|:|\(c\)|by\b|courtesy\b)|(?:getty images|reuters|associated press|shutterstock|ap photo|afp|istock|epa)(?:[^.]{0,40})?[)\]]?$/iu;

/** Gives these words to their pictures; they are gone from the story then. */
export function findCaptions(blocks: readonly Block[]): void {
  for (const [index, { kind, element, words }] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before?.kind !== 'picture' || kind !== 'text' || words.length > LONGEST) continue;
    const image = before.element.querySelector('img');
    if (image === null || !isCaption(element, words, image.getAttribute('alt') ?? '')) continue;
    addCaption(image, words);
    element.remove();
  }
}

function isCaption(element: PageElement, words: string, alt: string): boolean {
  if (alt !== '' && slugify(alt, LONGEST) === slugify(words, LONGEST)) return true;
  return (
    CREDIT.test(words) ||
    (isSlanted(element, words) && !/^(?:editor|update|correction|this (?:story|article))/i.test(words))
  );
}

/** Whether all its words are in italics, or small. */
function isSlanted(element: PageElement, words: string): boolean {
  const slanted = element.querySelectorAll('em, i, small').map((part) => part.textContent.trim().length);
  return Math.max(0, ...slanted) >= words.length - 1;
}
