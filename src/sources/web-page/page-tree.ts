/** The little of the DOM that is needed here. A text node is no element; `childNodes` and `children` do not change later. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  textContent: string;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  innerHTML: string;
  readonly ownerDocument: PageDocument;
  readonly childNodes: readonly PageNode[];
  readonly children: readonly PageElement[];
  readonly firstChild: PageNode | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
  cloneNode(deep: boolean): PageElement;
  appendChild(part: PageNode): void;
  insertBefore(part: PageNode, before: PageNode | null): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(part: PageNode | null): part is PageElement {
  return part?.nodeType === ELEMENT;
}

export function isText(part: PageNode | null): boolean {
  return part?.nodeType === TEXT;
}

/** The words in it, with one space wherever there is white space. */
export function wordsIn(part: PageNode): string {
  return part.textContent.replace(/\s+/g, ' ').trim();
}

/** Takes an element away and leaves what it holds. */
export function unwrap(element: PageElement): void {
  const parent = element.parentNode;
  while (element.firstChild !== null) parent?.insertBefore(element.firstChild, element);
  element.remove();
}

/** Puts an element in the place of another, with all that this one holds. */
export function replaceKeeping(old: PageElement, fresh: PageElement): void {
  while (old.firstChild !== null) fresh.appendChild(old.firstChild);
  replaceWith(old, fresh);
}

export function replaceWith(old: PageNode, fresh: PageNode): void {
  old.parentNode?.insertBefore(fresh, old);
  old.remove();
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether it stands on lines of its own. */
export function isBlock(part: PageNode | null): part is PageElement {
  return isElement(part) && BLOCKS.has(part.localName);
}

export function isHeading(part: PageNode | null): part is PageElement {
  return isElement(part) && /^h[1-6]$/.test(part.localName);
}
