import { analyseArticle } from '../../../../src/analysis/analyse-article.ts';
import { slugify } from '../../../../src/article/slug.ts';
import { feedWhere, type KeptFeed } from '../../../../src/library/database/feeds/feed-rows.ts';
import type { PreparedItem } from '../../../../src/library/database/feeds/items.ts';
import { type PutItem, putItems } from '../../../../src/library/database/feeds/put-items.ts';
import { type NewFeed, subscribe } from '../../../../src/library/database/feeds/subscriptions.ts';
import { type Database, inTransaction } from '../../../../src/library/database/sqlite.ts';
import { prepareArticle } from '../../../../src/library/prepare-article.ts';
import { NOW } from '../../a-library.ts';

/** A feed that the reader has subscribed to. */
export function aFeed(database: Database, given: Partial<NewFeed> = {}): KeptFeed {
  const address = given.address ?? 'https://post.example/feed';
  return subscribe(database, { trusted: null, feedTitle: 'The Post', ...given, address }, NOW).feed;
}

/** An item as a test tells it; what is not said is made up. */
export interface Said {
  readonly guid?: string;
  readonly link?: string | null;
  readonly headline?: string;
  readonly body?: string;
  readonly date?: string;
}

export async function anItem({ guid = '1', link, headline = 'Rain in Oslo', body, date }: Said) {
  const url = link === null ? undefined : (link ?? `https://post.example/${guid}`);
  const article = {
    id: slugify(headline),
    headline,
    authors: [],
    keywords: [],
    body: body ?? `${headline} it is. “The river may rise,” said Ann Lee, the mayor.`,
    ...(url !== undefined && { url }),
    ...(date !== undefined && { datePublished: date }),
  };
  const item: PreparedItem = {
    item: { identity: guid, guid, link: url, digest: JSON.stringify(article) },
    prepared: await prepareArticle(article, analyseArticle),
  };
  return item;
}

/** The feed brings these items, and has no others. */
export async function bring(
  database: Database,
  feed: KeptFeed,
  said: readonly Said[],
  now = NOW,
): Promise<readonly PutItem[]> {
  const items = await Promise.all(said.map(anItem));
  const present = new Set(items.map(({ item }) => item.identity));
  const there = feedWhere(database, 'f.key = ?', [feed.key]) ?? feed;
  return inTransaction(database, () => putItems(database, there, items, present, now));
}

/** "added rain-in-oslo", one a line. */
export function told(puts: readonly PutItem[]): readonly string[] {
  return puts.map(({ outcome, id }) => `${outcome} ${id}`.trim());
}
