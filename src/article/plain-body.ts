/** A shortcut: most bodies hold no marks of Markdown at all, and their words are there without parsing. */
import { cleanText } from './clean-text.ts';

// Whatever could begin a mark, an entity or a block, a line break that says something, and rare white space.
const MAY_BE_MARK = /[\\`*_[\]<>&~|]|^(?:[ #+=-]|\d{1,9}[.)])| (?:\n|$)|[^\S\n ]/m;

/** The plain text of a body, as `parseBody` gives it; null where only that can tell. */
export function plainTextIn(markdown: string): string | null {
  if (MAY_BE_MARK.test(markdown)) return null;
  if (!markdown.includes('\n')) return cleanText(markdown).trim();
  return markdown
    .split(/\n{2,}/)
    .map((paragraph) => cleanText(paragraph).replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
