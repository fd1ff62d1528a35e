/** Where the picture of an `img` is. */
import { isNamed } from '../class-names.ts';
import { isElement, type PageElement } from '../page-tree.ts';

// Where pages keep the address of a picture that a script is to fetch.
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-full', 'data-url'];
const ADDRESS_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** As it is written on the page; null when it has none, or only one of a placeholder. */
export function addressOfPicture(image: PageElement): string | null {
  const written = image.getAttribute('src') ?? '';
  for (const name of ADDRESSES) {
    const address = image.getAttribute(name) ?? '';
    if (isAddress(address)) return address.trim();
  }
  if (isAddress(written) && !PLACEHOLDER.test(written)) return written.trim();
  for (const address of [...ADDRESS_SETS.map((name) => image.getAttribute(name)), ...sourcesBeside(image)]) {
    const first = largestOf(address ?? '');
    if (first !== null) return first;
  }
  return null;
}

const PLACEHOLDER =
  /(?:placeholder|blank|spacer|transparent|pixel|loading|lazy|grey|1x1)[\w.-]*\.(?:gif|png|svg|jpe?g)/i;

function isAddress(text: string): boolean {
  return (
    text.trim() !== '' && text.length < LONGEST_ADDRESS && !/^\s*(?:data|about|blob|javascript):/i.test(text)
  );
}

const LONGEST_ADDRESS = 2000;

function sourcesBeside(image: PageElement): readonly (string | null)[] {
  const picture = image.parentNode;
  if (picture?.localName !== 'picture') return [];
  return picture.children
    .filter(({ localName }) => localName === 'source')
    .map((source) => source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
}

/** The last of "a.jpg 320w, b.jpg 640w": they stand in order nearly everywhere. */
function largestOf(set: string): string | null {
  const addresses = set
    .slice(0, 10 * LONGEST_ADDRESS)
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/)[0] ?? '');
  return addresses.reverse().find(isAddress) ?? null;
}

const ORNAMENT =
  /-(?:icon|icons|avatar|gravatar|logo|emoji|smiley|smilies|pixel|tracking|spacer|badge|headshot|author|byline)-/;
const SMALLEST = 50;

/** Drawings that are no picture of anything: icons, faces of authors, emoji, pixels that count readers. */
export function isOrnament(image: PageElement): boolean {
  for (const side of ['width', 'height']) {
    const size = Number(image.getAttribute(side) ?? Number.NaN);
    if (size > 0 && size <= SMALLEST) return true;
  }
  if (/\/(?:emoji|smilies|icons?|pixel)\//i.test(image.getAttribute('src') ?? '')) return true;
  const parent = image.parentNode;
  return isNamed(image, ORNAMENT) || (isElement(parent) && isNamed(parent, ORNAMENT));
}
