/** The words in the names of an element's classes and its id. */
import type { PageElement } from './page-tree.ts';

/**
 * Each name as its words, in small letters, with a hyphen before, between and after: "authorBox__name2" is
 * "-author-box-name-2-".
 */
export function namesOf(element: PageElement): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return [];
  return names.slice(0, LONGEST).split(/\s+/).map(wordsOf);
}

/** Whether one of the names has one of the words that `pattern` looks for; see `knowledge/class-names.ts`. */
export function isNamed(element: PageElement, pattern: RegExp): boolean {
  return namesOf(element).some((name) => pattern.test(name));
}

const LONGEST = 1000;

function wordsOf(name: string): string {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g, '$1$2-')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return parts === null ? '--' : `-${parts.join('-')}-`;
}
