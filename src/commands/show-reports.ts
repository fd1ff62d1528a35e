import type { Context } from '../context.ts';
import type { FeedReport } from '../feeds/feed-report.ts';
import type { PutItem } from '../library/database/feeds/put-items.ts';
import { renderJsonLine } from '../render/json.ts';
import { renderFeedNews } from '../render/update-lines.ts';
import { ALL } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

export interface ReportOptions extends ScreenOptions {
  /** Between two rounds, in milliseconds. */
  readonly watch?: number;
  readonly json?: true;
}

/** Shows what feeds have brought as it comes: a line for each that has news, or JSON of all. */
export async function showReports(
  reports: AsyncIterable<FeedReport>,
  options: ReportOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  if (options.json && options.watch === undefined) return writeJsonList(reports, ALL, reportAsJson, terminal);
  const { width, theme } = await openScreen(context, options, MEASURE);
  for await (const report of reports) {
    if (options.json) terminal.write(renderJsonLine(reportAsJson(report)));
    else if (report.articles.length + report.texts > 0) {
      const { feed, texts } = report;
      const added = having('added', report).length;
      const updated = having('updated', report).length;
      terminal.write(renderFeedNews({ title: feed.title, added, updated, texts }, { width, theme }));
    }
  }
}

function having(outcome: PutItem['outcome'], { articles }: FeedReport): readonly PutItem[] {
  return articles.filter((article) => article.outcome === outcome);
}

/** What other programs are told of the update of a feed. */
function reportAsJson(report: FeedReport): object {
  const { feed, outcome, texts, problem, hint, notes } = report;
  const named = (which: PutItem['outcome']) =>
    having(which, report).map(({ id, headline }) => ({ id, headline }));
  return {
    feed: feed.id,
    title: feed.title,
    url: feed.address,
    outcome,
    added: named('added'),
    updated: named('updated'),
    texts,
    error: problem === undefined ? undefined : { what: problem, hint },
    notes,
  };
}
