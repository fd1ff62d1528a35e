import type { OpenChange } from '../library/database/changes.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import {
  articleToFill,
  noteNoFullText,
  putFullText,
  type Wanting,
  wantingIn,
} from '../library/database/feeds/full-texts.ts';
import type { PutItem } from '../library/database/feeds/put-items.ts';
import type { Database } from '../library/database/sqlite.ts';
import { asTheyEnd } from './as-they-end.ts';
import type { FeedDoors, Trust } from './doors.ts';
import type { FeedReport, UpdateWorld } from './feed-report.ts';
import type { Gates } from './host-gates.ts';

// The gates let fewer through; the others wait there.
const AT_ONCE = 4;

/** Fetches the pages behind the items of a feed whose texts are wanted. @returns the report with what came of that */
export async function fetchTexts(report: FeedReport, gates: Gates, world: UpdateWorld): Promise<FeedReport> {
  const { feed, articles } = report;
  const wanting = wantingIn(world.database, feed.key);
  if (wanting.length === 0) return report;
  let texts = 0;
  const changed: PutItem[] = [];
  const failures: string[] = [];
  for await (const [article, filled] of asTheyEnd(
    wanting,
    AT_ONCE,
    async (article) => [article, await tryText(article, feed, gates, world)] as const,
  )) {
    const { id, headline } = article;
    if (filled.kind === 'filled') texts += 1;
    if (filled.kind === 'changed' && !articles.some((known) => known.id === id))
      changed.push({ outcome: 'updated', id, headline });
    if (filled.kind === 'problem') failures.push(`the page of ${id} ${filled.what}`);
  }
  const isNews = changed.length > 0 || (texts > 0 && report.outcome === 'early');
  return {
    ...report,
    ...(isNews && { outcome: changed.length > 0 ? 'news' : 'nothing' }),
    articles: [...articles, ...changed],
    texts,
    notes: [...report.notes, ...notesOf(failures)],
  };
}

// A site that is down would fill the screen.
const MOST_TOLD = 3;

function notesOf(failures: readonly string[]): readonly string[] {
  const more = failures.length - MOST_TOLD;
  return [
    ...failures.slice(0, MOST_TOLD).map((failure) => `${failure}; its text stays as it is`),
    ...(more > 0 ? [`${more === 1 ? '1 more page' : `${more} more pages`} could not be read`] : []),
  ];
}

type Tried = Filled | { readonly kind: 'stopped' };

async function tryText(article: Wanting, feed: KeptFeed, gates: Gates, world: UpdateWorld): Promise<Tried> {
  const { database, doors, options } = world;
  const filled = await gates.through(new URL(article.url).host, () =>
    fillArticle(article, feed, database, doors, options.signal),
  );
  if (filled.kind === 'resting' || options.signal.aborted) return { kind: 'stopped' };
  if (filled.kind === 'problem') noteNoFullText(database, article.key);
  return filled;
}

export type Filled =
  | { readonly kind: 'filled' | 'changed' | 'same' }
  | { readonly kind: 'problem'; readonly what: string; readonly hint?: string };

/**
 * Puts the text of its page into an article.
 *
 * @param trust that of the feed which brought it
 * @param change that `news undo` takes back; null where the feed wants it
 */
export async function fillArticle(
  { key, url }: Pick<Wanting, 'key' | 'url'>,
  trust: Trust,
  database: Database,
  { web, readers, time }: FeedDoors,
  signal: AbortSignal,
  change: OpenChange | null = null,
): Promise<Filled> {
  const page = await web.fetchPage(url, trust, signal);
  if ('what' in page) return { kind: 'problem', ...told(page) };
  const article = articleToFill(database, key);
  if (article === undefined) return { kind: 'same' };
  const prepared = await readers.page({ article, page });
  if (prepared.kind === 'problem') return { kind: 'problem', ...told(prepared.problem) };
  return { kind: putFullText(database, key, prepared.prepared, time.now(), change) };
}

function told({ what, hint }: { readonly what: string; readonly hint?: string }) {
  return { what, ...(hint !== undefined && { hint }) };
}
