/** From bytes to articles that are ready to be kept. Needs neither disk nor network, so that a worker can do it. */
import type { Analyse } from '../analysis/analyse-article.ts';
import type { ArticleResult } from '../sources/read-article.ts';
import type { Incoming, Prepared } from './incoming.ts';
import { prepareArticle } from './prepare-article.ts';

/** One answer for each article, or one problem for all; never throws for what the bytes are. */
export async function prepareIncoming(incoming: Incoming, analyse: Analyse): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const result of await articlesIn(incoming)) {
    if (result.kind === 'problem') prepared.push(result);
    else {
      const { article, notice } = result;
      const ready = await prepareArticle(article, analyse);
      prepared.push({ kind: 'prepared', prepared: ready, ...(notice !== undefined && { notice }) });
    }
  }
  return prepared;
}

/** The articles in it, as they are read, without what can be found in them. */
export async function articlesIn(incoming: Incoming): Promise<readonly ArticleResult[]> {
  if (incoming.kind === 'article') return [{ kind: 'article', article: incoming.article }];
  const { readArticles, readJsonLine } = await import('../sources/read-articles.ts');
  const { name } = incoming;
  if (incoming.kind === 'file') {
    const { bytes, address, mediaType } = incoming;
    const origin = {
      ...(address !== undefined && { address }),
      ...(mediaType !== undefined && { mediaType }),
    };
    return readArticles(name, bytes, origin);
  }
  const results: ArticleResult[] = [];
  for (const [index, line] of incoming.lines.entries())
    if (!isBlank(line)) results.push(await readJsonLine(name, incoming.from + index, line));
  return results;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
