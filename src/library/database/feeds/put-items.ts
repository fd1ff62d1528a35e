/** What a feed brings becomes articles: new ones, changed ones, and those that another feed has brought already. */
import type { PreparedArticle } from '../../prepare-article.ts';
import type { ArticleRow } from '../article-rows.ts';
import { contentsAt } from '../article-state.ts';
import { freeIds } from '../free-id.ts';
import { rowColumns } from '../read-rows.ts';
import type { Database } from '../sqlite.ts';
import {
  addTagToAll,
  contentsOf,
  insertArticle,
  insertContents,
  replaceArticle,
  writeContents,
} from '../write-article.ts';
import type { KeptFeed } from './feed-rows.ts';
import { renameFilled } from './full-texts.ts';
import { arrivedRow, imprintOf } from './imprint.ts';
import { forgetItem, type PreparedItem, type SeenItem, seenIn, writeItem } from './items.ts';
import { mayHaveTwins, twinOf } from './twins.ts';
import { feedTextOf, forgetFeedText, keepFeedText, keepVersion, NO_PAGE, type Version } from './versions.ts';

/** `known`: it is in the library as it is, or was and was taken out. */
export interface PutItem {
  readonly outcome: 'added' | 'updated' | 'known';
  readonly id: string;
  readonly headline: string;
}

/**
 * Keeps items of a feed. An item that was seen stays the article that it was: it is changed, with its earlier text
 * kept, and never comes back once the reader has taken it out. For use inside a transaction.
 *
 * @param present the identities of all items that the feed has now
 */
export function putItems(
  database: Database,
  feed: KeptFeed,
  items: readonly PreparedItem[],
  present: ReadonlySet<string>,
  now: Date,
): readonly PutItem[] {
  const seen = seenIn(database, feed.key);
  const byLink = itemsByLink(seen.values());
  const arriving: Arriving = {
    database,
    feed,
    now,
    mayBeThere: mayHaveTwins(database, items),
    freeId: freeIds(
      database,
      items.map(({ prepared }) => prepared.article.id),
    ),
    brought: [],
  };
  const puts = items.map((arrival) => {
    const { identity } = arrival.item;
    const before = seen.get(identity) ?? renamed(byLink.get(arrival.prepared.address), present);
    if (before !== undefined && before.identity !== identity) forgetItem(database, feed.key, before.identity);
    return put(arriving, arrival, before);
  });
  for (const tag of feed.tags) addTagToAll(database, arriving.brought, tag);
  return puts;
}

/** Null for an address that several have: it tells nothing of which is which. */
function itemsByLink(seen: Iterable<SeenItem>): ReadonlyMap<string | null, SeenItem | null> {
  const byLink = new Map<string | null, SeenItem | null>();
  for (const item of seen) byLink.set(item.link, byLink.has(item.link) ? null : item);
  return byLink;
}

/** Some feeds give an item another guid at each reading: it is the one of the same address that is not there any more. */
function renamed(item: SeenItem | null | undefined, present: ReadonlySet<string>): SeenItem | undefined {
  return !item || item.link === null || present.has(item.identity) ? undefined : item;
}

/** What all items that come together have in common. */
interface Arriving {
  readonly database: Database;
  readonly feed: KeptFeed;
  readonly now: Date;
  /** The identities of those that may be articles already. */
  readonly mayBeThere: ReadonlySet<string>;
  readonly freeId: (wanted: string) => string;
  /** The keys of the articles that are to get the tags of the feed. */
  readonly brought: number[];
}

interface Kept {
  readonly key: number;
  readonly row: ArticleRow;
}

function put(arriving: Arriving, arrival: PreparedItem, before: SeenItem | undefined): PutItem {
  const { database, feed, mayBeThere } = arriving;
  if (before === undefined) {
    const twin = mayBeThere.has(arrival.item.identity) ? twinOf(database, feed.key, arrival) : undefined;
    return twin === undefined
      ? add(arriving, arrival, { key: null, isRead: false })
      : join(arriving, arrival, keptAt(database, twin));
  }
  if (before.isThere) return change(arriving, arrival, before, keptAt(database, before.article));
  if (before.isPurged) return add(arriving, arrival, { key: before.article, isRead: true });
  remember(arriving, arrival, { ...before, wants: 0 });
  return { outcome: 'known', id: '', headline: arrival.prepared.article.headline };
}

function add(
  arriving: Arriving,
  arrival: PreparedItem,
  // What comes back after a purge is the article that it was: “undo” of the purge then finds it.
  { key, isRead }: { readonly key: number | null; readonly isRead: boolean },
): PutItem {
  const { database, feed, now, freeId, brought } = arriving;
  const { prepared } = arrival;
  const arrived = arrivedRow(prepared, now);
  const row = { ...arrived, id: freeId(arrived.id), is_read: Number(isRead) };
  const article = insertArticle(database, key, row);
  insertContents(database, article, contentsOf(prepared), prepared.index);
  brought.push(article);
  const imprint = imprintOf(row, prepared.article.body);
  remember(arriving, arrival, { article, imprint, wants: Number(feed.isFull) }, key === null);
  return { outcome: isRead ? 'known' : 'added', id: row.id, headline: row.headline };
}

// A text that is so much longer is the whole of which the other is the beginning.
const LONGER = 1.3;

/** The article is there already, of another feed or added by the reader: it gets the longer text. */
function join(arriving: Arriving, arrival: PreparedItem, { key, row }: Kept): PutItem {
  const { database, feed, brought } = arriving;
  const { prepared } = arrival;
  brought.push(key);
  const isLonger = prepared.wordCount > LONGER * row.words && isOfFeed(database, key, row);
  const imprint = isLonger ? replace(database, { key, row }, prepared) : '';
  remember(arriving, arrival, { article: key, imprint, wants: isLonger ? Number(feed.isFull) : 0 });
  return { outcome: 'known', id: row.id, headline: row.headline };
}

/** Whether some feed made it as it is; then nobody has edited it, or fetched its page. */
function isOfFeed(database: Database, key: number, row: ArticleRow): boolean {
  const imprint = imprintOf(row, contentsAt(database, key)?.body ?? '');
  return (
    database.first('SELECT 1 FROM items WHERE article = ? AND imprint = ?', [key, imprint]) !== undefined
  );
}

function change(arriving: Arriving, arrival: PreparedItem, before: SeenItem, kept: Kept): PutItem {
  const { database, feed, now } = arriving;
  const { prepared } = arrival;
  const { key, row } = kept;
  if (before.imprint !== imprintOf(row, contentsAt(database, key)?.body ?? ''))
    return keepBeside(arriving, arrival, before, kept);
  const { headline } = prepared.article;
  const isSame = prepared.digest === row.digest && headline === row.headline;
  if (!isSame) keepVersion(database, key, textOf(kept, database, now));
  forgetFeedText(database, key);
  const imprint = replace(database, kept, prepared);
  remember(arriving, arrival, { article: key, imprint, wants: Number(feed.isFull) });
  return { outcome: isSame ? 'known' : 'updated', id: row.id, headline };
}

/**
 * The page's text, or the reader's changes, stand in its place: what the feed says now is kept beside them. A new headline
 * is taken over where the reader has given none, and the page is fetched again, for it will say something else, too.
 */
function keepBeside(arriving: Arriving, arrival: PreparedItem, before: SeenItem, kept: Kept): PutItem {
  const { database, now } = arriving;
  const { key, row } = kept;
  const { headline, body } = arrival.prepared.article;
  const ofFeed = feedTextOf(database, key);
  const hasPage = ofFeed !== undefined && ofFeed.kept !== NO_PAGE;
  // What another feed says of it is not what its own feed says.
  const isMaker = before.imprint !== '';
  if (isMaker) keepFeedText(database, key, { kept: ofFeed?.kept ?? NO_PAGE, headline, body });
  remember(arriving, arrival, { ...before, wants: Number(hasPage) });
  if (!(isMaker && hasPage && row.headline === ofFeed.headline && row.headline !== headline))
    return { outcome: 'known', id: row.id, headline: row.headline };
  keepVersion(database, key, textOf(kept, database, now));
  renameFilled(database, key, row, headline);
  return { outcome: 'updated', id: row.id, headline };
}

/** What an article says until now. */
function textOf({ key, row: { headline } }: Kept, database: Database, now: Date): Version {
  return { kept: now.getTime(), headline, body: contentsAt(database, key)?.body ?? '' };
}

/** Puts a text in the place of that of an article. @returns its imprint */
function replace(database: Database, { key, row }: Kept, prepared: PreparedArticle): string {
  const { id, added, is_read, is_starred } = row;
  const arrived = arrivedRow(prepared, new Date(added));
  const changed = { ...arrived, id, added, is_read, is_starred };
  writeContents(database, key, contentsOf(prepared), prepared.index);
  replaceArticle(database, key, changed);
  return imprintOf(changed, prepared.article.body);
}

function remember(
  { database, feed }: Arriving,
  { item, prepared }: PreparedItem,
  { article, imprint, wants }: { readonly article: number; readonly imprint: string; readonly wants: number },
  isNew = false,
): void {
  const { identity, guid = null, digest: said } = item;
  const { address: link } = prepared;
  writeItem(database, { feed: feed.key, identity, article, guid, link, said, imprint, wants }, isNew);
}

function keptAt(database: Database, key: number): Kept {
  const row = database.first<ArticleRow>(`SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`, [
    key,
  ]);
  if (row === undefined) throw new Error('an article that is there is not there');
  return { key, row };
}
