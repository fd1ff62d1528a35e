/**
 * Makes every picture of a page one `img` that has its caption with it, so that no caption is taken for a sentence of the
 * story, and none is lost.
 */
import { isNamed } from '../class-names.ts';
import { CAPTION, PICTURE } from '../knowledge/class-names.ts';
import { isBlock, isElement, type PageDocument, type PageElement, unwrap, wordsIn } from '../page-tree.ts';
import { addressOfPicture, isOrnament } from './picture-source.ts';
import { weighTree } from './weigh-tree.ts';

/** The attribute in which an `img` carries the words that belong to it. */
export const CAPTION_ATTRIBUTE = 'data-caption';

const LONGEST_CAPTION = 600;

/** Pictures without an address and ornaments go, and so do captions without a picture. */
export function gatherPictures(page: PageDocument): void {
  readHiddenPictures(page);
  for (const image of page.body.querySelectorAll('img, amp-img')) settleImage(page, image);
  for (const picture of page.body.querySelectorAll('picture')) unwrap(picture);
  const weights = weighTree(page.body);
  const most = weights(page.body).prose * 0.4;
  for (const figure of page.body.querySelectorAll('figure')) settleFigure(figure);
  for (const element of page.body.querySelectorAll('[class], [id]')) {
    if (weights(element).prose > most || weights(element).letters > LONGEST_CAPTION) continue;
    if (isNamed(element, CAPTION) && !isInText(element)) takeCaption(element);
    else if (isNamed(element, PICTURE) && weights(element).prose === 0) settlePictureBox(element);
  }
  for (const image of singleImages(page)) takeWordsBeside(image);
}

/** Pictures that are fetched late stand in a `noscript` for readers without scripts. */
function readHiddenPictures(page: PageDocument): void {
  for (const hidden of page.body.querySelectorAll('noscript')) {
    const images = hidden.querySelectorAll('img');
    const [image] = images;
    if (image === undefined || images.length > 1 || wordsIn(hidden) !== '') continue;
    const before = previousElement(hidden);
    if (before?.localName === 'img') before.setAttribute('data-src', image.getAttribute('src') ?? '');
    else unwrap(hidden);
  }
}

function settleImage(page: PageDocument, image: PageElement): void {
  const alt = (image.getAttribute('alt') ?? '').trim();
  if (isOrnament(image)) {
    // An emoji is a letter that was drawn.
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12)
      image.parentNode?.insertBefore(page.createTextNode(alt), image);
    image.remove();
    return;
  }
  const address = addressOfPicture(image);
  if (address === null) {
    image.remove();
    return;
  }
  const fresh = page.createElement('img');
  fresh.setAttribute('src', address);
  if (alt !== '') fresh.setAttribute('alt', alt);
  image.parentNode?.insertBefore(fresh, image);
  image.remove();
}

/** A figure may also hold a quotation, a table or code: then only the frame goes. */
function settleFigure(figure: PageElement): void {
  if (figure.querySelector('blockquote, table, pre, ul, ol') !== null) unwrap(figure);
  else if (figure.querySelector('img') === null) figure.remove();
  else keepImages(figure, captionIn(figure));
}

function captionIn(figure: PageElement): string {
  const caption = figure.querySelector('figcaption');
  const words = wordsIn(caption ?? figure);
  return words.length > LONGEST_CAPTION ? '' : words;
}

function settlePictureBox(box: PageElement): void {
  if (box.parentNode === null || box.querySelector('img') === null) return;
  keepImages(box, wordsIn(box));
}

/** The last one gets the words. */
function keepImages(box: PageElement, words: string): void {
  const images = box.querySelectorAll('img');
  for (const image of images) box.parentNode?.insertBefore(image, box);
  addCaption(images.at(-1), words);
  box.remove();
}

/** Adds words to those that a picture carries already. */
export function addCaption(image: PageElement | undefined, words: string): void {
  if (image === undefined || words === '') return;
  const before = image.getAttribute(CAPTION_ATTRIBUTE) ?? '';
  if (before.includes(words)) return;
  image.setAttribute(CAPTION_ATTRIBUTE, words.includes(before) ? words : `${before} ${words}`);
}

/** Whether it is some words of a sentence, which only happen to have the name of a caption. */
function isInText(element: PageElement): boolean {
  if (element.localName === 'table') return true;
  const parent: PageElement | null = element.parentNode;
  if (isBlock(element)) return false;
  if (parent === null || parent.querySelector('img') !== null) return false;
  return wordsIn(parent).length - wordsIn(element).length > SHORTEST_SENTENCE;
}

const SHORTEST_SENTENCE = 60;

function takeCaption(caption: PageElement): void {
  if (caption.parentNode === null) return;
  const inside = caption.querySelectorAll('img');
  if (inside.length > 0) {
    keepImages(caption, wordsIn(caption));
    return;
  }
  addCaption(imageBefore(caption), wordsIn(caption));
  caption.remove();
}

// Between a picture and its caption stand a few empty things at most.
const MOST_STEPS = 10;

/** The last picture before it, with no other words between. */
function imageBefore(caption: PageElement): PageElement | undefined {
  let at: PageElement | null = caption;
  for (let level = 0; level < 4 && at !== null; level += 1) {
    let steps = 0;
    for (let node = at.previousSibling; node !== null && steps < MOST_STEPS; node = node.previousSibling) {
      steps += 1;
      if (isElement(node) && node.localName === 'img') return node;
      const image = isElement(node) ? node.querySelectorAll('img').at(-1) : undefined;
      if (image !== undefined) return image;
      if (node.textContent.trim() !== '') return undefined;
    }
    at = at.parentNode;
  }
  return undefined;
}

/** Those that stand in a box without another one beside them. */
function singleImages(page: PageDocument): readonly PageElement[] {
  const inBox = new Map<PageElement | null, PageElement | null>();
  for (const image of page.body.querySelectorAll('img'))
    inBox.set(image.parentNode, inBox.has(image.parentNode) ? null : image);
  return [...inBox.values()].filter((image) => image !== null);
}

// A shorter text may be the first word of a paragraph by chance.
const SHORTEST_ALT = 20;

/** Small words after a picture in the same box: `<div><img><br><small>Words</small></div>`. */
function takeWordsBeside(image: PageElement): void {
  const box = image.parentNode;
  if (box === null || image.getAttribute(CAPTION_ATTRIBUTE) !== null) return;
  const words = wordsIn(box);
  if (words === '' || words.length > 250 || box.localName === 'body') return;
  const alt = image.getAttribute('alt') ?? '';
  const isSmall = box.children.every((child) =>
    /^(?:img|br|em|i|small|span|a|strong|b|font)$/.test(child.localName),
  );
  const sayAlike =
    words === alt || (alt.length >= SHORTEST_ALT && (words.startsWith(alt) || alt.startsWith(words)));
  if (isSmall && (sayAlike || textIsMarked(box))) keepImages(box, words);
}

/** Whether all words stand in an element that makes them small or slanted. */
function textIsMarked(box: PageElement): boolean {
  return box.childNodes.every(
    (node) =>
      node.textContent.trim() === '' || (isElement(node) && /^(?:em|i|small|font)$/.test(node.localName)),
  );
}

function previousElement(element: PageElement): PageElement | null {
  for (let node = element.previousSibling; node !== null; node = node.previousSibling)
    if (isElement(node)) return node;
  return null;
}
