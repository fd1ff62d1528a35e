import { countOf } from './counts.ts';
import { cutToWidth } from './cut-to-width.ts';
import { describeAgo, describeNext } from './dates.ts';
import { wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** A feed as the list shows it. All text is clean; moments are milliseconds since 1970. */
export interface FeedRow {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly unread: number;
  /** When it last answered as it should. */
  readonly updated: number | null;
  /** What else is to be known of it, in a few words each: "#oslo", "full text", "ended". */
  readonly marks: readonly string[];
  /** What is wrong, or has happened to it. */
  readonly trouble?: string;
}

/** One that was asked for by name. */
export interface FeedDetails extends FeedRow {
  readonly address: string;
  readonly site: string | null;
  /** When it may be asked next, past or to come; null for one that is asked no more. */
  readonly next: number | null;
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
  readonly now: Date;
}

/** Below this a line has no room for the figures beside a title. */
const NARROWEST_TABLE = 60;

/** Feeds with their figures, under headings; on a narrow screen one below the other. "" for no rows. Ends with a newline. */
export function renderFeedList(rows: readonly FeedRow[], look: Look): string {
  if (rows.length === 0) return '';
  return look.width < NARROWEST_TABLE
    ? rows.map((row) => renderStack(row, look)).join('\n')
    : renderTable(rows, look);
}

// The figures stand first, for the reason that `speaker-list.ts` tells.
function renderTable(rows: readonly FeedRow[], { width, theme, now }: Look): string {
  const headings = ['Unread', 'Articles', 'Updated'];
  const figures = rows.map(({ unread, articles, updated }) => [
    figure(unread),
    figure(articles),
    updatedAt(updated, now),
  ]);
  const columns = headings.map((heading, column) =>
    Math.max(heading.length, ...figures.map((row) => row[column]?.length ?? 0)),
  );
  const set = ([unread = '', articles = '', updated = '']: readonly string[]) =>
    [
      unread.padStart(columns[0] ?? 0),
      articles.padStart(columns[1] ?? 0),
      updated.padEnd(columns[2] ?? 0),
    ].join(GAP) + GAP;
  const margin = set([]);
  const room = width - margin.length;
  const lines = rows.flatMap(({ id, title, marks, trouble }, index) => [
    `${theme.quiet(set(figures[index] ?? []))}${theme.headline(cutToWidth(title, room))}`,
    `${margin}${theme.quiet(cutToWidth([id, ...marks].join(DOT), room))}`,
    ...(trouble === undefined ? [] : [`${margin}${cutToWidth(trouble, room)}`]),
  ]);
  return `${[theme.quiet(`${set(headings)}Feed`), ...lines].join('\n')}\n`;
}

const GAP = '  ';
const DOT = ' · ';

function figure(count: number): string {
  return count === 0 ? '–' : String(count);
}

function updatedAt(updated: number | null, now: Date): string {
  return updated === null ? 'never' : describeAgo(updated, now);
}

/** All that is known of feeds, one below the other. "" for no rows. Ends with a newline. */
export function renderFeedDetails(rows: readonly FeedDetails[], look: Look): string {
  return rows
    .map((row) => {
      const addresses = row.site === null ? [row.address] : [row.address, row.site];
      return renderStack(row, look, { addresses, asked: whenAsked(row, look.now) });
    })
    .join('\n');
}

/** Nothing of one that is well and that the next update asks. */
function whenAsked({ next, trouble }: FeedDetails, now: Date): readonly string[] {
  if (next === null) return [];
  if (next > now.getTime()) return [`asked again ${describeNext(next, now)}`];
  return trouble === undefined ? [] : ['asked again at the next update'];
}

interface More {
  readonly addresses: readonly string[];
  readonly asked: readonly string[];
}

const NO_MORE: More = { addresses: [], asked: [] };

function renderStack(row: FeedRow, { width, theme, now }: Look, { addresses, asked } = NO_MORE): string {
  const { id, title, articles, unread, updated, marks, trouble } = row;
  const counts = articles === 0 ? 'no articles' : `${unread} of ${countOf(articles, 'article')} unread`;
  const margin = { indent: 2, hang: 4 };
  const facts = [counts, `updated ${updatedAt(updated, now)}`, ...asked, ...marks];
  const lines = [
    wrap(theme.headline(title), width, { hang: 2 }),
    wrap(id, width, margin),
    ...addresses.map((address) => wrap(address, width, margin)),
    theme.quiet(wrapFacts(facts, width, margin)),
    ...(trouble === undefined ? [] : [wrap(trouble, width, margin)]),
  ];
  return `${lines.join('\n')}\n`;
}
