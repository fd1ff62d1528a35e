import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import {
  articleToFill,
  noteNoFullText,
  putFullText,
  type Wanting,
  wantingIn,
} from '../library/database/feeds/full-texts.ts';
import type { Database } from '../library/database/sqlite.ts';
import { asTheyEnd } from './as-they-end.ts';
import type { FeedDoors, Trust } from './doors.ts';
import type { FeedReport, UpdateWorld } from './feed-report.ts';
import type { Gates } from './host-gates.ts';

// The gates let fewer through; the others wait there.
const AT_ONCE = 4;

/** Fetches the pages behind the items of a feed that wants it. @returns the report with what came of that */
export async function fetchTexts(report: FeedReport, gates: Gates, world: UpdateWorld): Promise<FeedReport> {
  const { feed } = report;
  const wanting = feed.isFull ? wantingIn(world.database, feed.key) : [];
  let texts = 0;
  let failures = 0;
  for await (const outcome of asTheyEnd(wanting, AT_ONCE, (article) =>
    tryText(article, feed, gates, world),
  )) {
    if (outcome === 'filled') texts += 1;
    if (outcome === 'failed') failures += 1;
  }
  const pages = failures === 1 ? '1 page' : `${failures} pages`;
  const notes =
    failures === 0 ? [] : [`${pages} could not be read; the text of the feed stands in their place`];
  const outcome = texts > 0 && report.outcome === 'early' ? 'nothing' : report.outcome;
  return { ...report, outcome, texts, notes: [...report.notes, ...notes] };
}

async function tryText(
  article: Wanting,
  feed: KeptFeed,
  gates: Gates,
  world: UpdateWorld,
): Promise<'filled' | 'same' | 'failed' | 'stopped'> {
  const { database, doors, options } = world;
  const filled = await gates.through(new URL(article.url).host, () =>
    fillArticle(article, feed, database, doors, options.signal),
  );
  if (filled.kind === 'resting' || options.signal.aborted) return 'stopped';
  if (filled.kind === 'problem') noteNoFullText(database, article.key);
  return filled.kind === 'problem' ? 'failed' : filled.kind;
}

export type Filled =
  | { readonly kind: 'filled' | 'same' }
  | { readonly kind: 'problem'; readonly what: string; readonly hint?: string };

/** Puts the text of its page into an article. @param trust that of the feed which brought it */
export async function fillArticle(
  { key, url }: Pick<Wanting, 'key' | 'url'>,
  trust: Trust,
  database: Database,
  { web, readers, time }: FeedDoors,
  signal: AbortSignal,
): Promise<Filled> {
  const page = await web.fetchPage(url, trust, signal);
  if ('what' in page) return { kind: 'problem', ...told(page) };
  const article = articleToFill(database, key);
  if (article === undefined) return { kind: 'same' };
  const prepared = await readers.page({ article, page });
  if (prepared.kind === 'problem') return { kind: 'problem', ...told(prepared.problem) };
  return { kind: putFullText(database, key, prepared.prepared, time.now()) ? 'filled' : 'same' };
}

function told({ what, hint }: { readonly what: string; readonly hint?: string }) {
  return { what, ...(hint !== undefined && { hint }) };
}
