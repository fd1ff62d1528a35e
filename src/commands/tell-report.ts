import { cleanLine } from '../article/clean-text.ts';
import type { FeedReport } from '../feeds/feed-report.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { Terminal } from '../machine/terminal.ts';

/** Tells on standard error why a feed could not be had, and what else the reader should know of it, each on its own. */
export function tellReport(report: FeedReport, terminal: Terminal): void {
  const { feed, outcome, problem, hint, notes } = report;
  const lines = [
    ...(problem === undefined ? [] : [inWords(problem, hint)]),
    ...(outcome === 'ended' ? [ENDED] : []),
    ...notes.map((note) => `${note}.`),
  ];
  for (const line of lines) tellOf(feed, line, terminal);
}

/** Tells something of a feed on standard error. */
export function tellOf({ title }: KeptFeed, words: string, terminal: Terminal): void {
  terminal.writeError(`${cleanLine(`${title}: ${words}`)}\n`);
}

const ENDED = 'has ended: its site says that it is gone for good. It will not be asked again.';

/** What is wrong with a feed, or has happened to it, in one line; "" for nothing. */
export function troubleOf({ problem, hint, note, failures }: KeptFeed): string {
  if (problem === null) return note === null ? '' : cleanLine(note);
  const often = failures > 1 ? `, ${failures} times in a row` : '';
  // By now it may be later; when it is asked again is known.
  const lasting = hint === null || /^Try again (?:in|later|after)\b/.test(hint) ? undefined : hint;
  return cleanLine(inWords(`${problem}${often}`, lasting));
}

function inWords(problem: string, hint: string | undefined): string {
  return `${problem}.${hint === undefined ? '' : ` ${hint}`}`;
}
