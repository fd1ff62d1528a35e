import type { Article } from '../article/article.ts';

/** What a reader's word for an article leads to. */
export type Found =
  | { readonly kind: 'found'; readonly article: Article }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** `near`: ids that look like it, nearest first, at most three. */
  | { readonly kind: 'none'; readonly near: readonly string[] };

/** The article with this id, or the only one whose id starts with it; capitals and accents do not matter. */
export async function findArticle(articles: readonly Article[], name: string): Promise<Found> {
  const wanted = fold(name);
  const exact =
    articles.find((article) => article.id === name) ?? articles.find(({ id }) => fold(id) === wanted);
  if (exact) return { kind: 'found', article: exact };
  const [first, ...others] = wanted === '' ? [] : articles.filter(({ id }) => fold(id).startsWith(wanted));
  if (first === undefined) return { kind: 'none', near: await nearest(articles, wanted) };
  if (others.length === 0) return { kind: 'found', article: first };
  return { kind: 'several', ids: [first, ...others].map(({ id }) => id) };
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

async function nearest(articles: readonly Article[], wanted: string): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  return articles
    .map(({ id }) => ({
      id,
      far: distance(wanted, fold(id).slice(0, wanted.length)),
      holds: id.includes(wanted),
    }))
    .filter(({ far, holds }) => wanted.length > 1 && (holds || far <= Math.ceil(wanted.length / 3)))
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id);
}
