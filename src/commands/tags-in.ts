import { slugify } from '../article/slug.ts';

/** The tags in a text, with commas between; null where something in it has no letter and no digit. */
export function tagsIn(text: string): readonly string[] | null {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (!words.every((word) => /[\p{L}\p{N}]/u.test(word))) return null;
  return [...new Set(words.map((word) => slugify(word)))];
}
