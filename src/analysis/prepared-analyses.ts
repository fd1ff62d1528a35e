import type { Article } from '../article/article.ts';
import { type Analyse, type Analysis, analyseArticle } from './analyse-article.ts';

/** An analysis made at build time, with the body it was made of. */
export interface PreparedAnalysis {
  readonly body: string;
  readonly analysis: Analysis;
}

/** Whether this has the shape of one; what it says is believed. */
export function isPrepared(value: unknown): value is PreparedAnalysis {
  const { body, analysis } = (value ?? {}) as Partial<PreparedAnalysis>;
  return typeof body === 'string' && Array.isArray(analysis?.quotes) && Array.isArray(analysis.cast);
}

/** Analyses articles ahead of time, so that nobody waits for it when the program starts. */
export function prepareAnalyses(articles: readonly Article[]): Promise<PreparedAnalysis[]> {
  return Promise.all(articles.map(async ({ body }) => ({ body, analysis: await analyseArticle({ body }) })));
}

/**
 * Analyses with what was prepared at hand: the very same words have the same analysis, all others are read now.
 *
 * @param load gives what was prepared, or nothing where there is none; called once, when first needed.
 */
export function analyseWith(load: () => readonly PreparedAnalysis[]): Analyse {
  let prepared: Map<string, Analysis> | undefined;
  return async (article) => {
    prepared ??= new Map(load().map(({ body, analysis }) => [body, analysis]));
    return prepared.get(article.body) ?? analyseArticle(article);
  };
}
