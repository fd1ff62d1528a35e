/** The jobs of `jobs.ts`, done in threads. What is too slow or too large there is told as a problem of what was read. */
import type { Incoming, Prepared } from '../library/incoming.ts';
import type { ItemResult, ItemsToPrepare } from '../library/prepare-items.ts';
import { aboutOf, type FeedNews, type FeedToRead, itemsToPrepare, newsOf } from '../library/read-news.ts';
import type { Fault } from '../sources/fault.ts';
import type { ArticleResult } from '../sources/read-article.ts';
import type { Jobs } from './jobs.ts';
import { openThreads, type ThreadOptions } from './threads.ts';

export interface Workers extends Jobs {
  /** Ends all of them, whatever they are at. */
  readonly close: () => Promise<void>;
}

// In milliseconds: for a file, a feed, or some lines or items, with the quotations in them; and for one by itself.
const TIME = 10_000;
const TIME_FOR_FEED = 20_000;
const TIME_FOR_ONE = 2_000;
const SHORT_LINE = 1024 * 1024;
const SMALL_FEED = 1024 * 1024;

const WHY = {
  slow: {
    what: 'takes too long to read',
    hint: 'It may be damaged, or made to be slow. Save its text in a file of its own and add that.',
  },
  dead: {
    what: 'needs too much memory to read',
    hint: 'It may be damaged, or made so. Save its text in a file of its own and add that.',
  },
} as const;

type Why = (typeof WHY)[keyof typeof WHY];

type Result<Kind extends keyof Jobs> = Awaited<ReturnType<Jobs[Kind]>>;

/** @param file the program of a thread: `worker.ts`, built. */
export function openWorkers(file: string, options: ThreadOptions): Workers {
  const threads = openThreads(file, options);
  /** Does a job; what a thread could not do becomes what `instead` makes of the reason. */
  const run = async <Kind extends keyof Jobs>(
    kind: Kind,
    input: Parameters<Jobs[Kind]>[0],
    time: number,
    instead: (why: Why) => Result<Kind> | Promise<Result<Kind>>,
  ): Promise<Result<Kind>> => {
    const outcome = await threads.run({ kind, input }, time);
    return outcome.kind === 'done' ? (outcome.result as Result<Kind>) : instead(WHY[outcome.kind]);
  };
  const ofIncoming = <Output extends ArticleResult | Prepared>(kind: 'read' | 'prepare') => {
    const act = async (incoming: Incoming): Promise<readonly Output[]> => {
      const outcome = await threads.run({ kind, input: incoming }, timeFor(incoming));
      if (outcome.kind === 'done') return outcome.result as readonly Output[];
      const single = singleLines(incoming);
      if (single !== null) return inTurn(single, act);
      return [problemOf(placeOf(incoming), WHY[outcome.kind]) as Output];
    };
    return act;
  };
  const readFeed: Workers['feed'] = (document) =>
    run('feed', document, TIME_FOR_FEED, ({ what }) => ({ kind: 'problem', what }));
  const items = (batch: ItemsToPrepare): Promise<readonly ItemResult[]> =>
    run('items', batch, batch.items.length > 1 ? TIME : TIME_FOR_ONE, async (why) => {
      const [only, ...others] = batch.items;
      if (only !== undefined && others.length === 0) return [problemOf(only.headline, why)];
      return inTurn(
        batch.items.map((item) => ({ ...batch, items: [item] })),
        items,
      );
    });
  /** In one go; where that is too much for a thread, the items by themselves, so that a bad one costs only itself. */
  const news: Workers['news'] = async (feed) => {
    const inSteps = () => newsInSteps(feed, readFeed, items);
    return feed.bytes.length > SMALL_FEED ? inSteps() : run('news', feed, TIME_FOR_FEED, inSteps);
  };
  return {
    read: ofIncoming<ArticleResult>('read'),
    prepare: ofIncoming<Prepared>('prepare'),
    feed: readFeed,
    news,
    links: (document) => run('links', document, TIME, () => []),
    items,
    page: (page) => run('page', page, TIME, (why) => problemOf(page.page.name, why)),
    close: threads.close,
  };
}

// So many items are read together; one that takes too long then costs only these a second look.
const ITEMS_AT_ONCE = 25;

async function newsInSteps(
  { bytes, origin, seen, withQuotes }: FeedToRead,
  readFeed: Workers['feed'],
  prepare: Workers['items'],
): Promise<FeedNews | Fault> {
  const feed = await readFeed({ bytes, address: origin.address ?? '', mediaType: origin.mediaType ?? '' });
  if (feed.kind === 'problem') return feed;
  const due = itemsToPrepare(feed.items, seen);
  const batches = Array.from({ length: Math.ceil(due.length / ITEMS_AT_ONCE) }, (_, index) =>
    prepare({
      feed: aboutOf(feed),
      items: due.slice(index * ITEMS_AT_ONCE, (index + 1) * ITEMS_AT_ONCE),
      withQuotes,
    }),
  );
  return newsOf(feed, (await Promise.all(batches)).flat());
}

function problemOf(where: string, why: Why) {
  return { kind: 'problem', problem: { where, ...why } } as const;
}

/** A bad part costs only itself: those that were read with it are read again, each alone. */
async function inTurn<Part, Item>(
  parts: readonly Part[],
  act: (part: Part) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const results: Item[] = [];
  for (const part of parts) results.push(...(await act(part)));
  return results;
}

/** Null for what is not made of several lines. */
function singleLines(incoming: Incoming): readonly Incoming[] | null {
  if (incoming.kind !== 'lines' || incoming.lines.length === 1) return null;
  return incoming.lines.map((line, index) => ({ ...incoming, from: incoming.from + index, lines: [line] }));
}

function placeOf(incoming: Incoming): string {
  return incoming.kind === 'lines' ? `${incoming.name}, line ${incoming.from}` : incoming.name;
}

function timeFor(incoming: Incoming): number {
  if (incoming.kind !== 'lines') return TIME;
  const [only, ...others] = incoming.lines;
  return only !== undefined && others.length === 0 && only.length < SHORT_LINE ? TIME_FOR_ONE : TIME;
}
