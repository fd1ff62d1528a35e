/** Takes from a page what is no story, whatever the page is about. */
import { isNamed, namesOf } from '../class-names.ts';
import { ABOUT_STORY, APART, POPS_UP } from '../knowledge/class-names.ts';
import {
  isBlock,
  isElement,
  isHeading,
  type PageDocument,
  type PageElement,
  replaceKeeping,
  unwrap,
} from '../page-tree.ts';
import { type Weights, weighTree } from './weigh-tree.ts';

// Names of classes are given by people: a class "comments" may hold the whole story. So nothing that has more than this
// share of the page's prose goes for its name or its kind.
const LARGEST_SHARE = 0.4;

// Where there is hardly any prose on a page, what is this small a part of all its words goes as well.
const SMALL_SHARE = 0.1;

/** Never shown, or never read. */
const DROPPED =
  'script, style, template, noscript, iframe, object, embed, canvas, map, dialog, svg, math, audio, rt, rp, link, meta, title, base, select, option, textarea, input, datalist, progress, meter';

const APART_ELEMENTS = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'menu',
  'label',
  'fieldset',
  'legend',
]);

const APART_ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form menu menubar menuitem navigation search tab tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** Whatever stands in one of these has been written or chosen for the story. */
const KEPT = new Set(['blockquote', 'pre', 'table', 'q', 'code']);

/** Takes away what no reader ever sees. */
export function dropUnseen(page: PageDocument): void {
  for (const element of page.body.querySelectorAll(DROPPED)) element.remove();
}

// Some pages set a whole story as a heading.
const LONGEST_HEADING = 400;

export function demoteLongHeadings(page: PageDocument): void {
  for (const heading of page.body.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    if (heading.textContent.length > LONGEST_HEADING) replaceKeeping(heading, page.createElement('div'));
}

/** Takes away what has the name, the kind or the role of something else than a story. */
export function clearPage(page: PageDocument): void {
  const weights = weighTree(page.body);
  const { prose, letters } = weights(page.body);
  clear(page.body, weights, (element) => {
    const inside = weights(element);
    return inside.prose <= prose * LARGEST_SHARE || inside.letters <= letters * SMALL_SHARE;
  });
}

function clear(
  element: PageElement,
  weights: Weights,
  mayGo: (element: PageElement) => boolean,
  inText = false,
): void {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const isInText = inText && !isBlock(child);
    if (child.localName === 'form' && !mayGo(child)) unwrap(child);
    else if (mayGo(child) && (isInText ? popsUp(child) : isApart(child, weights))) child.remove();
    else if (!KEPT.has(child.localName)) clear(child, weights, mayGo, isInText || isPassage(child, weights));
  }
}

/** Whether it holds words that are no links, and no other blocks. */
function isPassage(element: PageElement, weights: Weights): boolean {
  const { letters, linked } = weights(element);
  const hasWords = element.localName === 'p' ? letters > linked : letters - linked >= SHORTEST_PASSAGE;
  return hasWords && !element.children.some(isBlock);
}

const SHORTEST_PASSAGE = 60;

function popsUp(element: PageElement): boolean {
  return isHidden(element) || isNamed(element, POPS_UP);
}

function isApart(element: PageElement, weights: Weights): boolean {
  if (isHidden(element)) return true;
  if (APART_ELEMENTS.has(element.localName) || APART_ROLES.has(element.getAttribute('role') ?? ''))
    return true;
  if (KEPT.has(element.localName) || isHeading(element)) return false;
  const { prose } = weights(element);
  if (isNamed(element, APART)) return true;
  return prose === 0 && isNamed(element, ABOUT_STORY);
}

const HIDING = new Set(['-hidden-', '-is-hidden-', '-hide-', '-u-hidden-', '-d-none-', '-display-none-']);

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''))
    return true;
  return namesOf(element).some((name) => HIDING.has(name));
}
