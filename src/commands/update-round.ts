import type { Context } from '../context.ts';
import { Interruption, UserError } from '../errors.ts';
import type { FeedReport } from '../feeds/feed-report.ts';
import type { Database } from '../library/database/sqlite.ts';
import { describeNext } from '../render/dates.ts';
import { describeUpdate, renderUpdateProgress, type UpdateTally } from '../render/update-lines.ts';
import { chosenFeeds, type FeedFilterOptions, whyNoFeed } from './chosen-feeds.ts';
import { startReindexOf } from './keeper-for.ts';
import { libraryFolderOf } from './shelf-of.ts';
import { type ReportOptions, showReports } from './show-reports.ts';
import { tellReport } from './tell-report.ts';

// Whoever starts an update every hour wants the last one to be over by then.
const LONGEST = 15 * 60_000;

export interface UpdateCommandOptions extends ReportOptions, FeedFilterOptions {
  readonly force?: true;
  readonly quotes: boolean;
  readonly jobs: number;
  /** Says nothing but what has come and what went wrong. */
  readonly quiet?: true;
}

export interface Round {
  readonly tally: UpdateTally;
  /** `none`: there was no feed to be asked, and that has been told. */
  readonly end: 'done' | 'none' | 'interrupted' | 'too long';
}

/** Asks each feed once and shows what comes of it. */
export async function updateRound(
  database: Database | undefined,
  names: readonly string[],
  options: UpdateCommandOptions,
  context: Context,
): Promise<Round> {
  const { terminal } = context;
  const tally = { feeds: 0, added: 0, updated: 0, failed: 0, early: 0, resting: 0, stopped: 0 };
  const chosen = await chosenFeeds(database, names, options, context);
  const feeds = chosen.filter(({ state }) => state === 'active');
  for (const { title } of names.length > 0 ? chosen.filter(({ state }) => state === 'ended') : [])
    terminal.writeError(`${title}: has ended. To see whether it is back, subscribe to it again.\n`);
  if (database === undefined || feeds.length === 0) {
    const isTold = chosen.length === 0 && !(options.quiet && options.tag === undefined);
    if (isTold) terminal.writeError(whyNoFeed(options));
    return { tally, end: 'none' };
  }
  const doors = await context.feedDoors();
  const { updateFeeds } = await import('../feeds/update-feeds.ts');
  const interruption = doors.time.interruption();
  const limit = AbortSignal.timeout(LONGEST);
  const reports = updateFeeds(feeds, {
    database,
    doors,
    options: {
      force: options.force === true,
      withQuotes: options.quotes,
      atOnce: options.jobs,
      signal: AbortSignal.any([interruption, limit]),
    },
  });
  await showReports(counted(reports, tally, feeds.length, context), options, context);
  terminal.status('');
  if (options.quotes) await startReindexOf(database, libraryFolderOf(options, context), context);
  else if (tally.added + tally.updated > 0 && !options.quiet) terminal.writeError(NO_QUOTES);
  if (interruption.aborted) return { tally, end: 'interrupted' };
  return { tally, end: limit.aborted && tally.stopped > 0 ? 'too long' : 'done' };
}

const NO_QUOTES = 'Quotations were not looked for; find them with: news reindex\n';

/** The same reports; each is counted, and its troubles are told. */
async function* counted(
  reports: AsyncIterable<FeedReport>,
  tally: UpdateTally,
  total: number,
  { terminal }: Context,
): AsyncGenerator<FeedReport> {
  terminal.status(renderUpdateProgress(tally, total));
  for await (const report of reports) {
    const { outcome, articles } = report;
    tally.feeds += 1;
    if (outcome === 'failed' || outcome === 'early' || outcome === 'resting' || outcome === 'stopped')
      tally[outcome] += 1;
    for (const article of articles) if (article.outcome !== 'known') tally[article.outcome] += 1;
    tellReport(report, terminal);
    yield report;
    terminal.status(renderUpdateProgress(tally, total));
  }
}

/** Says how it went. @throws UserError where a feed could not be had, or not all were asked */
export function endUpdate({ tally, end }: Round, isQuiet: boolean, { terminal }: Context): void {
  const told = `${describeUpdate(tally)}.`;
  if (end === 'none') return;
  if (end === 'interrupted') throw new Interruption(`Stopped. ${told}`, GO_ON);
  if (end === 'too long') throw new UserError(`${told} It took too long: more than 15 minutes.`, GO_ON);
  if (tally.failed > 0) throw new UserError(told, 'See why with: news feeds --failed');
  if (!isQuiet) terminal.writeError(`${told}${tally.added > 0 ? SEE : ''}\n`);
}

const SEE = ' See what is new with: news list --unread';

const GO_ON = 'What has come is kept. Go on with: news update';

/** Updates again and again until the reader ends it. @param rest between two rounds, in milliseconds */
export async function watchFeeds(
  update: () => Promise<Round>,
  rest: number,
  isQuiet: boolean,
  { feedDoors, terminal }: Context,
): Promise<void> {
  const { time } = await feedDoors();
  const interruption = time.interruption();
  while (!interruption.aborted) {
    const { tally, end } = await update();
    if (end === 'none') return;
    if (interruption.aborted) break;
    const now = time.now();
    const next = describeNext(now.getTime() + rest, now);
    if (!isQuiet) terminal.writeError(`${describeUpdate(tally)}. Next update ${next}; Ctrl-C ends it.\n`);
    await time.sleep(rest, interruption);
  }
  terminal.writeError('Stopped. What has come is kept.\n');
}
