import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { countOf } from '../render/counts.ts';
import { describeNext } from '../render/dates.ts';
import { renderHeadlineList } from '../render/headline-list.ts';
import { renderJsonList } from '../render/json.ts';
import { renderSubscription } from '../render/subscription.ts';
import { feedAsJson } from './feed-json.ts';
import { openScreen } from './screen.ts';
import type { ShowOptions } from './show-changed.ts';
import type { Subscription } from './subscribe-to.ts';
import { tellOf, tellReport, troubleOf } from './tell-report.ts';

const MEASURE = 100;
const HEADLINES = 5;

const DONE: Readonly<Record<Subscription['outcome'], string>> = {
  subscribed: 'Subscribed',
  returned: 'Subscribed again',
  changed: 'Changed',
  known: 'Subscribed already',
};

/** Shows feeds to which the reader has subscribed, each with its newest headlines, or JSON of them. */
export async function showSubscriptions(
  subscriptions: AsyncIterable<Subscription>,
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  if (options.json) {
    for await (const piece of renderJsonList(asJson(subscriptions))) terminal.write(piece);
    return;
  }
  let isFirst = true;
  for await (const subscription of subscriptions) {
    if (!isFirst) terminal.write('\n');
    isFirst = false;
    await show(subscription, options, context);
  }
}

async function show(
  { database, outcome, report }: Subscription,
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const { terminal, now } = context;
  const { feed, articles } = report;
  terminal.status('');
  tellReport(report, terminal);
  if ((report.outcome === 'early' || report.outcome === 'resting') && feed.problem !== null)
    tellOf(feed, `${troubleOf(feed)} It is asked again ${describeNext(feed.due, now)}.`, terminal);
  const { width, theme } = await openScreen(context, options, MEASURE);
  const { countByFeed } = await import('../library/database/feeds/list-feeds.ts');
  const count = countByFeed(database).get(feed.key)?.articles ?? 0;
  const facts = [feed.id, feed.address, countOf(count, 'article')];
  const row = { done: DONE[outcome], title: cleanLine(feed.title), facts };
  terminal.write(renderSubscription(row, { width, theme }));
  const isNew = outcome === 'subscribed' || outcome === 'returned';
  if (count === 0 || !(isNew || articles.length > 0)) return;
  const { databaseShelf } = await import('../library/database/database-shelf.ts');
  const query = { kind: 'feed', name: feed.id, prefix: false } as const;
  const newest = await databaseShelf(database).headlines({ query, order: 'date', limit: HEADLINES });
  terminal.write(`\n${renderHeadlineList([...newest], { width, theme, now })}`);
}

/** What other programs are told of them. */
async function* asJson(subscriptions: AsyncIterable<Subscription>): AsyncGenerator<object> {
  const { countByFeed } = await import('../library/database/feeds/list-feeds.ts');
  for await (const { database, outcome, report } of subscriptions) {
    const { feed, articles } = report;
    const arrived = articles.filter((article) => article.outcome === 'added');
    yield {
      outcome,
      ...feedAsJson(feed, countByFeed(database).get(feed.key)),
      arrived: arrived.map(({ id, headline }) => ({ id, headline })),
    };
  }
}
