/** Builds the tree of a page. No script runs in it, and nothing is fetched. */
import {
  isElement,
  isText,
  type PageDocument,
  type PageElement,
  type PageNode,
  unwrap,
} from './page-tree.ts';

/**
 * The page with one head and one body, whatever the text has of them; all that is in it stands in the body, metadata
 * too. Text without a single tag is in the body as it is.
 */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const page = parseHTML(html).document as unknown as PageDocument & RootNode;
  const root = page.createElement('html');
  root.setAttribute('lang', page.querySelector('html')?.getAttribute('lang') ?? '');
  const body = page.createElement('body');
  // A doctype cannot be moved: it stays where it is.
  for (const node of [...page.childNodes]) if (node.nodeType !== DOCTYPE) body.appendChild(node);
  root.appendChild(page.createElement('head'));
  root.appendChild(body);
  page.appendChild(root);
  for (const element of body.querySelectorAll('html, head, body')) unwrap(element);
  writeAttributesSmall(page);
  joinTexts(body);
  return page;
}

const DOCTYPE = 10;

interface RootNode {
  readonly childNodes: PageDocument['body']['childNodes'];
  appendChild(root: PageDocument['body']): void;
}

// Where white space says something.
const SPACED = new Set(['pre', 'textarea', 'script', 'style']);

/**
 * White space of any kind and length is one space, as it would be shown, and words that entities part ("AT&amp;T") stand
 * together: long runs of one or the other cost much time later.
 */
function joinTexts(element: PageElement): void {
  let before: PageNode | null = null;
  let run: string[] = [];
  const endRun = (): void => {
    if (before !== null) before.textContent = run.join('').replace(/\s+/g, ' ');
    before = null;
  };
  for (const node of element.childNodes) {
    if (!isText(node)) {
      endRun();
      if (isElement(node) && !SPACED.has(node.localName)) joinTexts(node);
    } else if (before === null) {
      before = node;
      run = [node.textContent];
    } else {
      run.push(node.textContent);
      node.remove();
    }
  }
  endRun();
}

/** Names of attributes in capitals ("HREF") would not be found. */
function writeAttributesSmall(page: PageDocument): void {
  for (const element of page.querySelectorAll('*')) {
    if (!isElement(element)) continue;
    for (const name of element.getAttributeNames()) {
      if (!/[A-Z]/.test(name)) continue;
      const value = element.getAttribute(name) ?? '';
      element.removeAttribute(name);
      if (!element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value);
    }
  }
}
