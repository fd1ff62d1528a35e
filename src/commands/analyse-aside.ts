import type { Analyse } from '../analysis/analyse-article.ts';
import type { Context } from '../context.ts';

/**
 * Analyses articles where others are made ready to be kept: in threads that have a limit of memory, which this one, with
 * a whole library to go through, would pass.
 */
export async function analyseAside({ prepare, analyse }: Context): Promise<Analyse> {
  const { unpackFindings } = await import('../library/database/findings.ts');
  return async ({ body }) => {
    const article = { id: 'article', headline: 'Article', authors: [], keywords: [], body };
    const [result] = await prepare({ kind: 'article', name: 'an article', article });
    if (result?.kind !== 'prepared') return analyse({ body });
    const { text, findings, wordCount } = result.prepared;
    return { ...unpackFindings(findings, text ?? body), wordCount };
  };
}
