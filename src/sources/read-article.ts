import { type ArticleResult, type Origin, readArticles } from './read-articles.ts';

export { MAX_FILE_BYTES } from './article-bounds.ts';
export type { ArticleResult } from './read-articles.ts';

/** The one article in what may hold several (see `read-articles.ts`); a problem when there are more. */
export async function readArticle(
  name: string,
  bytes: Uint8Array,
  origin: Origin = {},
): Promise<ArticleResult> {
  const [result, ...others] = await readArticles(name, bytes, origin);
  if (result !== undefined && others.length === 0) return result;
  const what = `expected one article, found ${others.length + 1}`;
  return {
    kind: 'problem',
    problem: { where: name, what, hint: 'Put each article into a file of its own.' },
  };
}
