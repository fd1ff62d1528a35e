/** All the work on an article that needs no library: whoever keeps it only has to write. */
import { hash } from 'node:crypto';
import type { Analyse } from '../analysis/analyse-article.ts';
import { ENGINE } from '../analysis/engine.ts';
import type { Article } from '../article/article.ts';
import { type IndexWords, indexWordsOf } from '../article/index-words.ts';
import { addressKey } from './address-key.ts';
import { packFindings } from './database/findings.ts';

/** An article ready to be kept. */
export interface PreparedArticle {
  readonly article: Article;
  /** The plain text where it is not the body itself. */
  readonly text: string | null;
  /** See `database/findings.ts`. */
  readonly findings: string;
  readonly wordCount: number;
  readonly quoteCount: number;
  readonly index: IndexWords;
  /** The key of its address; see `address-key.ts`. */
  readonly address: string | null;
  /** Equal for articles whose bodies have the same words. */
  readonly digest: string;
  readonly engine: string;
}

export async function prepareArticle(article: Article, analyse: Analyse): Promise<PreparedArticle> {
  const analysis = await analyse(article);
  const index = indexWordsOf(article, analysis);
  return {
    article,
    text: analysis.text === article.body ? null : analysis.text,
    findings: packFindings(analysis),
    wordCount: analysis.wordCount,
    quoteCount: analysis.quotes.length,
    index,
    address: addressKey(article.url),
    digest: hash('sha256', index.body, 'base64url').slice(0, 22),
    engine: ENGINE,
  };
}
