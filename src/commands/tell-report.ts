import { cleanLine } from '../article/clean-text.ts';
import type { FeedReport } from '../feeds/feed-report.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { Terminal } from '../machine/terminal.ts';

/** Tells on standard error why a feed could not be had, and what else the reader should know of it, a line each. */
export function tellReport(report: FeedReport, terminal: Terminal): void {
  const { feed, outcome, problem, hint, notes } = report;
  const lines = [
    ...(problem === undefined ? [] : [inWords(problem, hint)]),
    ...(outcome === 'ended' ? [ENDED] : []),
    ...notes.map((note) => `${note}.`),
  ];
  for (const line of lines) terminal.writeError(`${cleanLine(`${feed.title}: ${line}`)}\n`);
}

const ENDED = 'has ended: its site says that it is gone for good. It will not be asked again.';

/** What is wrong with a feed, or has happened to it, in one line; "" for nothing. */
export function troubleOf({ problem, hint, note, failures }: KeptFeed): string {
  if (problem === null) return note === null ? '' : cleanLine(note);
  const often = failures > 1 ? `, ${failures} times in a row` : '';
  return cleanLine(inWords(`${problem}${often}`, hint ?? undefined));
}

function inWords(problem: string, hint: string | undefined): string {
  return `${problem}.${hint === undefined ? '' : ` ${hint}`}`;
}
