/** What feeds bring becomes articles that are ready to be kept. Needs neither disk nor network, so that a thread can do it. */
import { type Analyse, countWords, plainTextOf } from '../analysis/analyse-article.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { articleOfItem } from '../sources/feed/article-of-item.ts';
import type { Feed, FeedItem } from '../sources/feed/feed.ts';
import type { PreparedItem } from './database/feeds/items.ts';
import type { Incoming, Prepared } from './incoming.ts';
import { prepareArticle } from './prepare-article.ts';
import { articlesIn } from './prepare-incoming.ts';

/** Items of one feed that are to become articles. */
export interface ItemsToPrepare {
  readonly feed: Pick<Feed, 'title' | 'language'>;
  readonly items: readonly FeedItem[];
  /** Without quotations they are ready much sooner; `news reindex` finds them later. */
  readonly withQuotes: boolean;
}

export type ItemResult =
  | { readonly kind: 'item'; readonly item: PreparedItem }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** An article, and the page whose text it is to get. */
export interface PageOfArticle {
  readonly article: Article;
  readonly page: Incoming;
}

/** One result for each item. */
export async function prepareItems(
  { feed, items, withQuotes }: ItemsToPrepare,
  analyse: Analyse,
): Promise<readonly ItemResult[]> {
  const results: ItemResult[] = [];
  for (const item of items) {
    const prepared = await prepareArticle(
      await articleOfItem(item, feed),
      withQuotes ? analyse : withoutQuotes,
    );
    results.push({
      kind: 'item',
      item: { item: nameOf(item), prepared: withQuotes ? prepared : { ...prepared, engine: '' } },
    });
  }
  return results;
}

/** What an item is known by. */
function nameOf({ identity, guid, link, digest }: FeedItem): PreparedItem['item'] {
  return { identity, guid, link, digest };
}

const withoutQuotes: Analyse = async ({ body }) => {
  const { text } = await plainTextOf(body);
  return { text, wordCount: countWords(text), quotes: [], stances: [], cast: [] };
};

// A page with so much less text is the box of a paywall, or not the page of the article.
const LEAST = 0.7;

/** The article with the text of its page; a problem where the page has none, or less than the article has. */
export async function preparePage({ article, page }: PageOfArticle, analyse: Analyse): Promise<Prepared> {
  const [result] = await articlesIn(page);
  if (result === undefined || result.kind === 'problem') return result ?? nothingIn(page);
  const { body } = result.article;
  const [words, wordsBefore] = [await wordsIn(body), await wordsIn(article.body)];
  if (words < LEAST * wordsBefore) return nothingIn(page);
  return { kind: 'prepared', prepared: await prepareArticle({ ...article, body }, analyse) };
}

async function wordsIn(body: string): Promise<number> {
  return countWords((await plainTextOf(body)).text);
}

function nothingIn({ name }: Incoming): Prepared {
  return { kind: 'problem', problem: { where: name, what: 'has less text than the feed' } };
}
