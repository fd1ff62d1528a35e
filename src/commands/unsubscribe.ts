import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { Unsubscribed } from '../library/database/feeds/unsubscribe.ts';
import type { Database } from '../library/database/sqlite.ts';
import { countOf } from '../render/counts.ts';
import { renderSubscription } from '../render/subscription.ts';
import { feedIdsIn } from './feeds-named.ts';
import { openLibrary } from './named-in-library.ts';
import { ALL, examples } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

interface UnsubscribeOptions extends ScreenOptions, LibraryOptions {
  readonly purge?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** `news unsubscribe <feed…>`: gives feeds up. */
export function addUnsubscribeCommand(program: Command, context: Context): void {
  program
    .command('unsubscribe')
    .argument('<feed...>', 'ids, titles or addresses of feeds')
    .summary('give up feeds; their articles stay')
    .description(
      'Give up feeds. Their articles stay in your library, unless you say --purge, also of a feed that you gave up before: then those go that stand in no other of your feeds and have no star. On a terminal you are asked first; elsewhere say --yes. “news undo” brings the articles back.',
    )
    .option('--purge', 'remove their articles, too')
    .option('-y, --yes', 'do not ask')
    .option('--json', 'print JSON for other programs')
    .addHelpText('after', examples(['news unsubscribe coast-post', 'news unsubscribe coast-post --purge']))
    .action(async (names: string[], _, command: Command) => {
      const options = command.optsWithGlobals<UnsubscribeOptions>();
      const { terminal, now } = context;
      const { feedsWhere } = await import('../library/database/feeds/feed-rows.ts');
      const database = await openLibrary(options, context);
      const among = options.purge ? 'first subscribed' : 'subscribed';
      const ids = await feedIdsIn(database, names, among, context);
      if (database === undefined) return;
      const feeds = feedsWhere(
        database,
        'f.id IN (SELECT value FROM json_each(?)) ORDER BY f.title COLLATE NOCASE, f.id',
        [JSON.stringify(ids)],
      );
      if (options.purge && !options.yes && !(await isAgreed(database, feeds, context)))
        return terminal.writeError('Nothing was done.\n');
      const { unsubscribe } = await import('../library/database/feeds/unsubscribe.ts');
      const keys = feeds.map(({ key }) => key);
      const ends = unsubscribe(database, keys, options.purge === true, now);
      const given = feeds.flatMap((feed) =>
        ends.filter((end) => end.feed === feed.key).map((end) => ({ ...end, feed })),
      );
      if (options.json) return writeJsonList(given, ALL, asJson, terminal);
      const { width, theme } = await openScreen(context, options, MEASURE);
      for (const { feed, removed, kept } of given) {
        const { id, title, address, state } = feed;
        const facts = [
          id,
          address,
          ...(removed > 0 ? [`${countOf(removed, 'article')} removed`] : []),
          keptOf(kept),
        ];
        terminal.write(
          renderSubscription(
            { done: state === 'unsubscribed' ? 'Given up before' : 'Unsubscribed', title, facts },
            { width, theme },
          ),
        );
      }
      if (given.some(({ removed }) => removed > 0))
        terminal.writeError('“news undo” brings the articles back.\n');
    });
}

function keptOf(count: number): string {
  return count === 0 ? 'no articles kept' : `${countOf(count, 'article')} kept`;
}

async function isAgreed(
  database: Database,
  feeds: readonly KeptFeed[],
  { terminal }: Context,
): Promise<boolean> {
  const { countToPurge } = await import('../library/database/feeds/unsubscribe.ts');
  const keys = feeds.map(({ key }) => key);
  const count = countToPurge(database, keys);
  if (count === 0) return true;
  const which = feeds.length === 1 ? (feeds[0]?.title ?? '') : countOf(feeds.length, 'feed');
  const isOver = feeds.every(({ state }) => state === 'unsubscribed');
  const articles = countOf(count, 'article');
  const answer = await terminal.ask(
    `${isOver ? `Remove ${articles} of ${which}` : `Give up ${which}, and remove ${articles}`}? [y/N] `,
  );
  if (answer !== null) return /^y(es)?$/i.test(answer.trim());
  throw new UsageError(
    'Nothing was done, for there is nobody to ask.',
    `Say that you mean it: news unsubscribe --purge --yes ${feeds.map(({ id }) => id).join(' ')}`,
  );
}

function asJson({ feed, removed, kept }: Omit<Unsubscribed, 'feed'> & { readonly feed: KeptFeed }): object {
  return { id: feed.id, title: feed.title, url: feed.address, removed, kept };
}
