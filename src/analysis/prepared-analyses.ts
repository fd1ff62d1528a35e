import type { Article } from '../article/article.ts';
import { type Analyse, type Analysis, analyseArticle } from './analyse-article.ts';

/** An article read at build time, with what was found in it, and the text that it was read from. */
export interface PreparedAnalysis {
  readonly json: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Whether this has the shape of one; what it says is believed. */
export function isPrepared(value: unknown): value is PreparedAnalysis {
  const { json, article, analysis } = (value ?? {}) as Partial<PreparedAnalysis>;
  return (
    typeof json === 'string' &&
    typeof article?.body === 'string' &&
    Array.isArray(analysis?.quotes) &&
    Array.isArray(analysis.cast)
  );
}

/**
 * Analyses with what was prepared at hand: the very same words have the same analysis, all others are read now.
 *
 * @param load gives what was prepared, or nothing where there is none; called once, when first needed.
 */
export function analyseWith(load: () => readonly PreparedAnalysis[]): Analyse {
  let prepared: Map<string, Analysis> | undefined;
  return async (article) => {
    prepared ??= new Map(load().map(({ article: { body }, analysis }) => [body, analysis]));
    return prepared.get(article.body) ?? analyseArticle(article);
  };
}
