import type { AnnotatedArticle } from './read-corpus.ts';

/**
 * What a file annotates: every attribution (`all`), only the words in quotation marks (`quoted`), or phrases out of
 * quotations, of which only the speaker's name is held against ours (`anchors`).
 */
export type View = 'all' | 'quoted' | 'anchors';

/** Told by the file itself: by its marks on the rows, by its name, or by how its quotations begin and end. */
export function viewOf(articles: readonly AnnotatedArticle[]): View {
  const quotes = articles.flatMap((article) => article.quotes);
  const corpus = articles[0]?.corpus ?? '';
  if (quotes.some((quote) => quote.anchor) || /^gum\b|-anchors$/.test(corpus)) return 'anchors';
  if (/-quoted$/.test(corpus)) return 'quoted';
  const marked = articles.flatMap(({ text, quotes }) =>
    quotes.filter(({ start, end }) => /^["“`]/.test(text.slice(start, end))),
  );
  return quotes.length > 0 && marked.length === quotes.length ? 'quoted' : 'all';
}
