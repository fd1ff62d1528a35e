/** How much text each element of a page holds, and what kind of text it is. */
import { isBlock, isElement, isText, type PageElement } from '../page-tree.ts';

export interface Weight {
  /** Characters that are not white space. */
  readonly letters: number;
  /** Those of them that are in links. */
  readonly linked: number;
  /** Those that are in passages long enough to be sentences of a story. */
  readonly prose: number;
}

// A sentence or two. Captions and teasers are seldom longer.
const SHORTEST_PROSE = 80;
const NOTHING: Weight = { letters: 0, linked: 0, prose: 0 };

export type Weights = (element: PageElement) => Weight;

/** Weighs all elements in `root`, in one pass over it. What comes into the tree later weighs nothing. */
export function weighTree(root: PageElement): Weights {
  const weights = new Map<PageElement, Weight>();
  weigh(root, false, weights);
  return (element) => weights.get(element) ?? NOTHING;
}

/** Gives the passage that `element` ends with, to be gone on with by what follows it: "some <b>bold</b> words". */
function weigh(element: PageElement, inLink: boolean, weights: Map<PageElement, Weight>): Weight {
  const isLink = inLink || element.localName === 'a';
  const ownBlock = isBlock(element);
  let [letters, linked, prose] = [0, 0, 0];
  let passage: Weight = NOTHING;
  const endPassage = (): void => {
    if (passage.letters >= SHORTEST_PROSE && passage.linked * 2 < passage.letters) prose += passage.letters;
    passage = NOTHING;
  };
  for (const node of element.childNodes) {
    if (isText(node)) {
      const count = lettersIn(node.textContent);
      passage = add(passage, { letters: count, linked: isLink ? count : 0, prose: 0 });
      letters += count;
      linked += isLink ? count : 0;
    } else if (isElement(node)) {
      const isOwnBlock = isBlock(node);
      if (isOwnBlock) endPassage();
      const open = weigh(node, isLink, weights);
      const inside = weights.get(node) ?? NOTHING;
      letters += inside.letters;
      linked += inside.linked;
      prose += inside.prose;
      if (!isOwnBlock) passage = add(passage, open);
    }
  }
  if (ownBlock) endPassage();
  weights.set(element, { letters, linked, prose });
  return passage;
}

function add(one: Weight, other: Weight): Weight {
  return { letters: one.letters + other.letters, linked: one.linked + other.linked, prose: 0 };
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}
