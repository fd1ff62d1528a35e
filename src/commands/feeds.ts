import type { Command } from 'commander';
import { withoutLogin } from '../article/without-login.ts';
import type { Context } from '../context.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { FeedCount } from '../library/database/feeds/list-feeds.ts';
import { type FeedDetails, renderFeedDetails, renderFeedList } from '../render/feed-list.ts';
import { chosenFeeds, type FeedFilterOptions, whyNoFeed } from './chosen-feeds.ts';
import { feedAsJson } from './feed-json.ts';
import { collectTags } from './filter-options.ts';
import { openLibrary } from './named-in-library.ts';
import { ALL, examples } from './options.ts';
import { openScreen, type ScreenOptions, widthOption } from './screen.ts';
import { troubleOf } from './tell-report.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface FeedsOptions extends ScreenOptions, FeedFilterOptions {
  readonly failed?: true;
  readonly json?: true;
}

/** `news feeds`: to which feeds the reader has subscribed, and how they are. */
export function addFeedsCommand(program: Command, context: Context): void {
  program
    .command('feeds')
    .argument('[feed...]', 'ids, titles or addresses of feeds, to see all that is known of them')
    .summary('show your feeds')
    .description(
      'Show the feeds that you have subscribed to: how many of their articles are unread, when they were updated, and what went wrong. A feed is named by its id, the beginning of an id, its title or its address, in all commands.',
    )
    .option('--failed', 'only feeds that could not be had at the last update, and all that is known of them')
    .option('--tag <tag>', 'only feeds with this tag; may be given several times', collectTags)
    .addOption(widthOption(`columns to use (default: the terminal's, at most ${MEASURE})`))
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news feeds', 'news feeds coast-post', 'news feeds --failed']))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<FeedsOptions>();
      const { terminal, now } = context;
      const database = await openLibrary(options, context);
      const chosen = await chosenFeeds(database, names, options, context);
      const feeds = chosen.filter(({ problem }) => !options.failed || problem !== null);
      const { countByFeed } = await import('../library/database/feeds/list-feeds.ts');
      const counts: ReadonlyMap<number, FeedCount> = database ? countByFeed(database) : new Map();
      if (options.json)
        return writeJsonList(feeds, ALL, (feed) => feedAsJson(feed, counts.get(feed.key)), terminal);
      if (feeds.length === 0) {
        return terminal.writeError(whyNone(chosen, options));
      }
      const rows = feeds.map((feed) => rowOf(feed, counts.get(feed.key)));
      const { show, ...screen } = await openScreen(context, options, MEASURE);
      const render = names.length > 0 || options.failed ? renderFeedDetails : renderFeedList;
      await show(render(rows, { ...screen, now }));
    });
}

function whyNone(chosen: readonly KeptFeed[], options: FeedsOptions): string {
  if (options.failed && chosen.length > 0) return 'No feed failed at its last update.\n';
  return whyNoFeed(options);
}

function rowOf(feed: KeptFeed, count: FeedCount = { articles: 0, unread: 0 }): FeedDetails {
  const { id, title, address, tags, isFull, state, headers, answered, due } = feed;
  const site = feed.site && withoutLogin(feed.site);
  const trouble = troubleOf(feed);
  const marks = [
    ...tags.map((tag) => `#${tag}`),
    ...(isFull ? ['full text'] : []),
    ...(headers.length > 0 ? ['headers of its own'] : []),
    ...(state === 'ended' ? ['ended'] : []),
  ];
  const next = state === 'active' ? due : null;
  return { id, title, address, site, marks, updated: answered, next, ...count, ...(trouble && { trouble }) };
}
