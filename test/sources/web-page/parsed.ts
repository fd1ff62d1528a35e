import type { PageDocument, PageElement } from '../../../src/sources/web-page/page-tree.ts';
import { parsePage } from '../../../src/sources/web-page/parse-page.ts';

/** The page that this HTML makes. */
export function parsed(html: string): Promise<PageDocument> {
  return parsePage(html);
}

/** The first element of its body. */
export async function firstElement(html: string): Promise<PageElement> {
  const [element] = (await parsePage(html)).body.children;
  if (element === undefined) throw new Error(`no element in ${html}`);
  return element;
}
