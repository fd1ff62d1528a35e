/** What threads do: each job with what goes in and what comes out. */
import { analyseArticle } from '../analysis/analyse-article.ts';
import type { FeedReaders } from '../feeds/doors.ts';
import type { Incoming, Prepared } from '../library/incoming.ts';
import { articlesIn, prepareIncoming } from '../library/prepare-incoming.ts';
import type { ItemResult, ItemsToPrepare } from '../library/prepare-items.ts';
import type { ArticleResult } from '../sources/read-article.ts';

export interface Jobs extends FeedReaders {
  readonly read: (incoming: Incoming) => Promise<readonly ArticleResult[]>;
  readonly prepare: (incoming: Incoming) => Promise<readonly Prepared[]>;
  readonly items: (items: ItemsToPrepare) => Promise<readonly ItemResult[]>;
}

/** None needs disk, network or clock. */
export const JOBS: Jobs = {
  read: articlesIn,
  prepare: (incoming) => prepareIncoming(incoming, analyseArticle),
  feed: async ({ bytes, ...origin }) =>
    (await import('../sources/feed/read-feed.ts')).readFeed(bytes, origin),
  links: async ({ bytes, ...origin }) =>
    (await import('../sources/feed-links.ts')).feedLinksIn(bytes, origin),
  news: async (feed) => (await import('../library/read-news.ts')).readNews(feed, analyseArticle),
  items: async (items) => (await import('../library/prepare-items.ts')).prepareItems(items, analyseArticle),
  page: async (page) => (await import('../library/prepare-items.ts')).preparePage(page, analyseArticle),
};
