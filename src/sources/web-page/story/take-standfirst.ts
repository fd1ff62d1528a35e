/** Takes out of a page the lines between headline and story that sum it up. */
import { isNamed } from '../class-names.ts';
import { STANDFIRST } from '../knowledge/class-names.ts';
import { isBlock, type PageDocument, type PageElement, wordsIn } from '../page-tree.ts';
import { type Weights, weighTree } from './weigh-tree.ts';

const SHORTEST = 20;
// What is longer tells what the rest of the story does not tell again.
const LONGEST = 240;
// So far below the headline, counted in elements, is where stories begin at the latest.
const REACH = 200;

/**
 * The words under the headline that stand apart from the story, and are gone from the page then; undefined when there are
 * none. A first paragraph that stands among the others stays, whatever it is called.
 */
export function takeStandfirst(page: PageDocument, headline: PageElement | undefined): string | undefined {
  const elements = page.body.querySelectorAll('*');
  const start = headline === undefined ? -1 : elements.indexOf(headline);
  if (start === -1) return undefined;
  const weights = weighTree(page.body);
  for (const element of elements.slice(start + 1, start + REACH)) {
    if (!isBlock(element)) continue;
    if (isStandfirst(element) && standsApart(element, weights)) {
      const words = wordsIn(element);
      element.remove();
      return words;
    }
    if (element.localName === 'p' && weights(element).prose > 0) return undefined;
  }
  return undefined;
}

function isStandfirst(element: PageElement): boolean {
  if (/\b(?:description|alternativeHeadline|abstract)\b/.test(element.getAttribute('itemprop') ?? ''))
    return true;
  return isNamed(element, STANDFIRST);
}

function standsApart(element: PageElement, weights: Weights): boolean {
  const { letters, linked } = weights(element);
  if (letters < SHORTEST || letters > LONGEST || linked * 2 > letters) return false;
  const others = element.parentNode?.children ?? [];
  return !others.some((other) => other !== element && other.localName === 'p' && weights(other).prose > 0);
}
