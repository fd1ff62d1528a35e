/** The `meta` elements of a page: OpenGraph, Dublin Core, and the names that papers gave theirs. */
import type { PageDocument } from '../page-tree.ts';

/** The contents of all `meta` of the first of these names that is not empty. */
export type MetaTags = (...names: readonly string[]) => readonly string[];

export function readMetaTags(page: PageDocument): MetaTags {
  const contents = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '') contents.set(name, [...(contents.get(name) ?? []), content].slice(0, MOST));
      }
    }
  }
  return (...names) => contents.get(names.find((name) => contents.has(name)) ?? '') ?? [];
}

const MOST = 50;
