import { describeProblem } from '../article/problem.ts';
import type { Context } from '../context.ts';
import { UsageError, UserError } from '../errors.ts';
import type { UpdateWorld } from '../feeds/feed-report.ts';
import type { FoundFeed, NoFeed, Seeker } from '../feeds/find-feeds.ts';
import type { KeptFound } from '../feeds/keep-found.ts';
import type { TypedFeed } from '../feeds/typed-feed.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { FeedSettings } from '../library/database/feeds/subscriptions.ts';
import type { Database } from '../library/database/sqlite.ts';
import { libraryExists, libraryFile } from '../library/open-shelf.ts';
import { chooseFeeds } from './choose-feeds.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

// A feed is asked, and the pages behind its items, of which only so many at once.
const AT_ONCE = 4;

export interface SubscribeWorld {
  readonly settings: FeedSettings;
  readonly isAll: boolean;
  readonly seeker: Omit<Seeker, 'headers'>;
  /** The library as far as there is one. */
  readonly library: () => Promise<Database | undefined>;
  /** The library, which is made if need be. */
  readonly createLibrary: () => Promise<Database>;
  readonly context: Context;
}

/** A feed to which the reader has subscribed, as it was kept. */
export interface Subscription extends KeptFound {
  readonly database: Database;
}

export async function openSubscribeWorld(
  settings: FeedSettings,
  { all, ...options }: LibraryOptions & { readonly all?: true },
  context: Context,
): Promise<SubscribeWorld> {
  const folder = libraryFolderOf(options, context);
  const doors = await context.feedDoors();
  const { createDatabase, openDatabase } = await import('../library/database/open-database.ts');
  let database: Database | undefined;
  return {
    settings,
    isAll: all === true,
    seeker: { doors, signal: doors.time.interruption() },
    library: async () => {
      if (libraryExists(folder)) database ??= await openDatabase(libraryFile(folder));
      return database;
    },
    createLibrary: async () => {
      database ??= await createDatabase(libraryFile(folder));
      return database;
    },
    context,
  };
}

/** Subscribes to what is at each address. @param errors gets what could not be had */
export async function* subscribeToEach(
  wanted: readonly TypedFeed[],
  world: SubscribeWorld,
  errors: UserError[],
): AsyncGenerator<Subscription> {
  for (const typed of wanted)
    for await (const result of subscribeTo(typed, world)) {
      if (result instanceof UserError) errors.push(result);
      else yield result;
    }
}

/** The feed itself, or those that the page names, as the reader chooses. */
async function* subscribeTo(
  typed: TypedFeed,
  world: SubscribeWorld,
): AsyncGenerator<Subscription | UserError> {
  const { address } = typed;
  const headers = [...typed.headers, ...(world.settings.headers ?? [])];
  const settings = { ...world.settings, ...(headers.length > 0 && { headers }) };
  const database = await world.library();
  const { feedWhere } = await import('../library/database/feeds/feed-rows.ts');
  const there = database && feedWhere(database, 'f.address = ?', [address]);
  if (database !== undefined && there?.state === 'active')
    return yield* setAgain(there, settings, database, world);
  const { findFeeds, openFeed } = await import('../feeds/find-feeds.ts');
  const seeker = { ...world.seeker, headers };
  world.context.terminal.status(`Looking for a feed at ${address}`);
  const finding = await findFeeds(address, seeker);
  if (finding.kind === 'problem') return yield inWords(address, finding);
  if (finding.kind === 'feed') return yield keep(finding.found, settings, world);
  const chosen = await chooseFeeds(address, finding.feeds, world.isAll, world.context);
  if (chosen instanceof UserError) return yield chosen;
  if (chosen.length > 1) refuseTitle(settings);
  for (const named of chosen) {
    const opened = await openFeed(named, seeker);
    yield opened.kind === 'feed' ? keep(opened.found, settings, world) : inWords(named.address, opened);
  }
}

/** @throws UsageError where a title is given, for it can be that of one feed only */
export function refuseTitle({ title }: Pick<FeedSettings, 'title'>): void {
  if (typeof title === 'string')
    throw new UsageError('--title is for one feed, and there are more.', 'Leave it out.');
}

function inWords(address: string, { what, hint = 'Check the address.' }: NoFeed): UserError {
  return new UserError(`${describeProblem({ where: address, what })}.`, hint);
}

async function keep(found: FoundFeed, settings: FeedSettings, world: SubscribeWorld): Promise<Subscription> {
  const database = await world.createLibrary();
  const { keepFound } = await import('../feeds/keep-found.ts');
  return { database, ...(await keepFound(found, settings, updateWorld(database, world))) };
}

/** A feed that the reader has is set as they say now, and asked for news only if it is due. */
async function* setAgain(
  { address }: KeptFeed,
  settings: FeedSettings,
  database: Database,
  world: SubscribeWorld,
): AsyncGenerator<Subscription | UserError> {
  const { subscribe } = await import('../library/database/feeds/subscriptions.ts');
  const { updateFeeds } = await import('../feeds/update-feeds.ts');
  const now = world.seeker.doors.time.now();
  const trusted = new URL(address).origin;
  const { feed, outcome } = subscribe(database, { ...settings, address, trusted }, now);
  const { feedWhere } = await import('../library/database/feeds/feed-rows.ts');
  for await (const { problem, hint, ...report } of updateFeeds([feed], updateWorld(database, world))) {
    const kept = feedWhere(database, 'f.key = ?', [feed.key]) ?? report.feed;
    yield { database, outcome, report: { ...report, feed: kept } };
    if (problem !== undefined)
      yield inWords(address, { kind: 'problem', what: problem, ...(hint !== undefined && { hint }) });
  }
}

function updateWorld(database: Database, { seeker }: SubscribeWorld): UpdateWorld {
  const { doors, signal } = seeker;
  return { database, doors, options: { force: false, withQuotes: true, atOnce: AT_ONCE, signal } };
}
