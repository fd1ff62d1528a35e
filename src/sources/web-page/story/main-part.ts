/** Finds the part of a page that holds its story. */
import { isBlock, type PageDocument, type PageElement } from '../page-tree.ts';
import { weighTree } from './weigh-tree.ts';

const NUMBER = 'data-passage';

/**
 * The element with the story; null when there is nothing to read. The page is spent. Readability chooses, and takes away
 * what has too many links; where it has passed over passages that are of one kind with those it took (many pages cut
 * their stories into boxes, with something else between them), it is the smallest element that holds all of these.
 */
export async function findMainPart(page: PageDocument): Promise<PageElement | null> {
  const passages = numberPassages(page);
  const whole = page.body.cloneNode(true);
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    serializer: (element) => element as unknown as PageElement,
  });
  const found = reader.parse()?.content ?? null;
  if (found === null) return null;
  const taken = new Set(found.querySelectorAll(`[${NUMBER}]`).map((element) => element.getAttribute(NUMBER)));
  const kind = mainKind(passages, taken);
  const missing = kind.filter(({ number }) => !taken.has(number));
  if (lettersOf(missing) <= lettersOf(kind) * LARGEST_LOSS) return found;
  return holderOf(kind, whole) ?? found;
}

const LARGEST_LOSS = 0.15;

interface Passage {
  readonly number: string;
  readonly letters: number;
  /** The name of its element and what it stands in. */
  readonly kind: string;
}

function numberPassages(page: PageDocument): readonly Passage[] {
  const weights = weighTree(page.body);
  const passages: Passage[] = [];
  for (const element of page.body.querySelectorAll('p, div')) {
    const { prose, letters } = weights(element);
    if (prose === 0 || element.children.some(isBlock)) continue;
    const number = String(passages.length);
    element.setAttribute(NUMBER, number);
    passages.push({ number, letters, kind: kindOf(element) });
  }
  return passages;
}

function kindOf(element: PageElement): string {
  const parent = element.parentNode;
  const names = (parent?.getAttribute('class') ?? '').replace(/\d+/g, '').split(/\s+/).sort().join(' ');
  return `${element.localName} ${parent?.localName} ${names}`;
}

/** Of the kinds of passages that were taken, the one with the most letters on the page. */
function mainKind(passages: readonly Passage[], taken: ReadonlySet<string | null>): readonly Passage[] {
  const kinds = new Map<string, Passage[]>();
  for (const passage of passages) {
    const kind = kinds.get(passage.kind);
    if (kind === undefined) kinds.set(passage.kind, [passage]);
    else kind.push(passage);
  }
  const [main = []] = [...kinds.values()]
    .filter((kind) => kind.some(({ number }) => taken.has(number)))
    .sort((a, b) => lettersOf(b) - lettersOf(a));
  return main;
}

function lettersOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { letters }) => sum + letters, 0);
}

/** The smallest element that holds all these passages. */
function holderOf(passages: readonly Passage[], whole: PageElement): PageElement | null {
  const numbers = new Set(passages.map(({ number }) => number));
  const elements = whole
    .querySelectorAll(`[${NUMBER}]`)
    .filter((element) => numbers.has(element.getAttribute(NUMBER) ?? ''));
  const inside = new Map<PageElement, number>();
  for (const element of elements) {
    for (let at = element.parentNode; at !== null; at = at.parentNode) {
      const count = (inside.get(at) ?? 0) + 1;
      inside.set(at, count);
      if (count === elements.length) return at;
    }
  }
  return null;
}
