import { openChange } from '../library/database/changes.ts';
import { feedWhere } from '../library/database/feeds/feed-rows.ts';
import type { Database } from '../library/database/sqlite.ts';
import { asTheyEnd } from './as-they-end.ts';
import { type FeedDoors, NO_TRUST, type Trust } from './doors.ts';
import { type Filled, fillArticle } from './fetch-texts.ts';
import { openGates } from './host-gates.ts';

const AT_ONCE = 8;
const PER_HOST = 2;

/** An article of the library whose page is wanted. */
export interface ArticleToFill {
  readonly key: number;
  readonly url?: string;
}

export type Filling<Article> = { readonly article: Article } & (Filled | { readonly kind: 'stopped' });

/**
 * Puts the text of its page into each article, several at once; all of it is one change, which `news undo` takes back.
 * One result for each, as they come.
 */
export async function* fillArticles<Article extends ArticleToFill>(
  articles: readonly Article[],
  database: Database,
  doors: FeedDoors,
  signal: AbortSignal,
): AsyncGenerator<Filling<Article>> {
  const gates = openGates({ all: AT_ONCE, perHost: PER_HOST, now: doors.time.now });
  const change = openChange(database, 'fetched the texts of articles', doors.time.now());
  const fill = async (article: Article): Promise<Filling<Article>> => {
    const { key, url } = article;
    if (url === undefined || !URL.canParse(url)) return { article, ...NO_ADDRESS };
    const filled = await gates.through(new URL(url).host, () =>
      fillArticle({ key, url }, trustIn(database, key, url), database, doors, signal, change),
    );
    if (filled.kind === 'resting' || (filled.kind === 'problem' && signal.aborted))
      return { article, kind: 'stopped' };
    return { article, ...filled };
  };
  let count = 0;
  for await (const filling of asTheyEnd(articles, AT_ONCE, fill)) {
    if (filling.kind === 'filled' || filling.kind === 'changed') count += 1;
    yield filling;
  }
  change.finish(count === 1 ? 'fetched the text of 1 article' : `fetched the texts of ${count} articles`);
}

/** What the reader said of the site of an article, by subscribing to a feed there that brought it. */
function trustIn(database: Database, article: number, address: string): Trust {
  const where = `f.trusted = ? AND f.state <> 'unsubscribed' AND f.key IN (SELECT feed FROM items WHERE article = ?)`;
  return feedWhere(database, where, [new URL(address).origin, article]) ?? NO_TRUST;
}

const NO_ADDRESS = {
  kind: 'problem',
  what: 'has no address from which its page could be fetched',
  hint: 'Keep the page itself: news add <url>',
} as const;
